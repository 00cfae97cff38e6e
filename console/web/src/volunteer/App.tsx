import { IconBell, IconClipboardList, IconMessageReport, IconSend } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, Route, Router, Switch, useLocation } from 'wouter'
import { notification } from '../api/services'
import { useTexts } from '../texts/volunteer'
import { CasePage } from './CasePage'
import { CasesPage } from './CasesPage'
import { Curtain } from './Curtain'
import { HomePage } from './HomePage'
import { InboxPage } from './InboxPage'
import { LineNotice, SignInNotice, TopLine } from './notices'
import { OutboxProvider, useOutbox } from './outbox/useOutbox'
import { ReportPage } from './report/ReportPage'
import { SentPage } from './report/SentPage'
import { useAsked } from './useAsked'
import { SessionProvider, useSession } from './useSession'
import { WaitingPage } from './WaitingPage'

export function App() {
  return (
    <Router base="/v">
      <SessionProvider>
        <OutboxProvider fallback={<p className="opening" />}>
          <Curtain>
            <Switch>
              <Route path="/report/:id/:step">{({ id, step }) => <ReportPage key={id} id={id} step={step} />}</Route>
              <Route path="/sent/:id">{({ id }) => <Framed><SentPage id={id} /></Framed>}</Route>
              <Route path="/waiting"><Framed><WaitingPage /></Framed></Route>
              <Route path="/cases/:id">{({ id }) => <Framed><CasePage id={id} /></Framed>}</Route>
              <Route path="/cases"><Framed><CasesPage /></Framed></Route>
              <Route path="/inbox"><Framed><InboxPage /></Framed></Route>
              <Route><Framed><HomePage /></Framed></Route>
            </Switch>
          </Curtain>
        </OutboxProvider>
      </SessionProvider>
    </Router>
  )
}

function Framed({ children }: { children: ReactNode }) {
  return (
    <>
      <TopLine />
      <main id="main">
        <LineNotice />
        <SignInNotice />
        {children}
      </main>
      <Tabs />
    </>
  )
}

function Tabs() {
  const t = useTexts()
  const { waiting } = useOutbox()
  const me = useSession()
  const inbox = useAsked(me ? 'unread' : undefined, () => notification.GET('/v1/inbox', { params: { query: { unread: true, limit: 1 } } }))
  return (
    <nav className="tabs" aria-label={t.menu}>
      <Tab to="/" icon={<IconMessageReport size={24} aria-hidden />} name={t.tabs.report} />
      <Tab to="/waiting" icon={<IconSend size={24} aria-hidden />} name={t.tabs.waiting} count={waiting} />
      <Tab to="/cases" icon={<IconClipboardList size={24} aria-hidden />} name={t.tabs.cases} />
      <Tab to="/inbox" icon={<IconBell size={24} aria-hidden />} name={t.tabs.inbox} count={inbox.body?.unread ?? 0} />
    </nav>
  )
}

function Tab({ to, icon, name, count = 0 }: { to: string; icon: ReactNode; name: string; count?: number }) {
  const [at] = useLocation()
  const here = to === '/' ? at === '/' : at === to || at.startsWith(`${to}/`)
  return (
    <Link href={to} aria-current={here ? 'page' : undefined}>
      {icon}
      <span>{name}</span>
      {count > 0 && <b className="count">{count > 99 ? '99+' : count}</b>}
    </Link>
  )
}
