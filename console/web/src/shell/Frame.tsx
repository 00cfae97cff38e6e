import { IconDots } from '@tabler/icons-react'
import { type ReactNode, Suspense } from 'react'
import { Link, useLocation } from 'wouter'
import { Drop } from '../ui/base'
import { Boundary } from './Boundary'
import { KeysHelp } from './KeysHelp'
import type { Route } from './routes'
import { OfflineBar, SessionBar } from './bars'
import { TopBar } from './TopBar'
import { useTexts } from '../texts/shell'

const ON_A_PHONE = 4

/** What surrounds every page of the staff: rail or bottom bar, top bar, bars that tell of trouble. */
export function Frame({ routes, children }: { routes: Route[]; children: ReactNode }) {
  const t = useTexts()
  const [at] = useLocation()
  const places = routes.filter(route => route.nav).sort((a, b) => a.nav!.order - b.nav!.order)
  return (
    <div className="frame">
      <a className="skip" href="#main">{t.skip}</a>
      <TopBar />
      <nav className="rail" aria-label={t.menu}>
        {places.map((route, index) => <Place key={route.path} route={route} at={at} beyond={index >= ON_A_PHONE - 1 && places.length > ON_A_PHONE} />)}
        {places.length > ON_A_PHONE && <More routes={places.slice(ON_A_PHONE - 1)} />}
      </nav>
      <main id="main" tabIndex={-1}>
        <OfflineBar />
        <SessionBar />
        <Boundary key={at}>
          <Suspense fallback={<p className="opening" role="status">{t.loading}</p>}>{children}</Suspense>
        </Boundary>
      </main>
      <KeysHelp />
    </div>
  )
}

function Place({ route, at, beyond }: { route: Route; at: string; beyond: boolean }) {
  const t = useTexts()
  const { name, icon: Icon } = route.nav!
  const here = at === route.path || at.startsWith(`${route.path}/`)
  return (
    <Link href={route.path} className={beyond ? 'place beyond' : 'place'} aria-current={here ? 'page' : undefined}>
      <Icon size={22} stroke={1.75} />
      <span>{t.pages[name]}</span>
    </Link>
  )
}

function More({ routes }: { routes: Route[] }) {
  const t = useTexts()
  return (
    <Drop className="place more" place="bottom" face={<><IconDots size={22} aria-hidden /><span>{t.pages.more}</span></>}>
      {routes.map(({ path, nav }) => <Link key={path} href={path} className="drop-item">{t.pages[nav!.name]}</Link>)}
    </Drop>
  )
}
