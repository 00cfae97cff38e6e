import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconBell, IconBroadcast, IconLanguage, IconLogout, IconMail, IconMoon, IconSearch, IconSun, IconUser } from '@tabler/icons-react'
import { useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { caseReferral, notification, useRead } from '../api'
import { wholeNumber } from '../cases/caseNumber'
import { speak, useLanguage } from '../texts/language'
import { useTexts } from '../texts/shell'
import { time } from '../thai/dates'
import { Drop } from '../ui/base'
import { useKeys } from './keys'
import { useLive } from './live'
import { Scope } from './Scope'
import { signOut, useHasRole, useMe } from './session'

export function TopBar() {
  const t = useTexts()
  return (
    <header className="top">
      <Link href="/" className="brand">{t.product}</Link>
      <Scope />
      <Search />
      <LiveChip />
      <InboxLink />
      <MeMenu />
    </header>
  )
}

function Search() {
  const t = useTexts()
  const [, go] = useLocation()
  const field = useRef<HTMLInputElement>(null)
  const sees = useHasRole('CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR')
  const find = async (typed: string) => {
    const number = wholeNumber(typed)
    const found = number && (await caseReferral.GET('/v1/cases', { params: { query: { number, limit: 2 } } }).catch(() => undefined))
    const only = found && found.data?.items.length === 1 ? found.data.items[0] : undefined
    go(only ? `/cases/${only.id}` : `/cases?number=${encodeURIComponent(number ?? typed)}`)
  }
  useKeys([{ code: 'Slash', print: '/', label: t.keysSearch, run: () => field.current?.focus() }])
  if (!sees) return <span className="search" />
  return (
    <form role="search" className="search" onSubmit={event => { event.preventDefault(); void find(field.current?.value.trim() ?? '') }}>
      <IconSearch size={18} aria-hidden />
      <input ref={field} type="search" aria-label={t.search} placeholder={t.searchHint} autoComplete="off" />
    </form>
  )
}

function LiveChip() {
  const t = useTexts()
  const language = useLanguage()
  const { state, at } = useLive()
  const words = { connecting: t.connecting, live: t.live(time(at, language)), stale: t.staleSince(time(at, language)) }[state]
  return <span className={`chip ${state}`} role="status"><IconBroadcast size={16} aria-hidden />{words}</span>
}

function InboxLink() {
  const t = useTexts()
  const inbox = useRead(['inbox', 'list', 'unread'], how => notification.GET('/v1/inbox', { params: { query: { unread: true, limit: 1 } }, ...how }))
  const unread = inbox.data?.body.unread ?? 0
  return (
    <Link href="/inbox" className="icon-button">
      <span className="unseen">{unread ? `${t.inbox}: ${t.unread(unread)}` : t.inbox}</span>
      <IconBell size={22} aria-hidden />
      {unread > 0 && <span className="count" aria-hidden>{unread > 99 ? '99+' : unread}</span>}
    </Link>
  )
}

function MeMenu() {
  const t = useTexts()
  const me = useMe()
  const language = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <Drop className="icon-button" label={`${t.me}: ${me.name}`} place="top" face={<IconUser size={22} aria-hidden />}>
      <p className="drop-head"><strong>{me.name}</strong><br />{me.roles.map(role => t.roles[role] ?? role).join(' · ')}</p>
      <Link href="/me/messages" className="drop-item"><IconMail size={18} aria-hidden />{t.messagesOfMine}</Link>
      <button type="button" className="drop-item" lang={language === 'th' ? 'en' : 'th'} onClick={() => speak(language === 'th' ? 'en' : 'th')}><IconLanguage size={18} aria-hidden />{t.other}</button>
      <button type="button" className="drop-item" onClick={() => setColorScheme(dark ? 'light' : 'dark')}>{dark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}{dark ? t.light : t.dark}</button>
      <button type="button" className="drop-item" onClick={() => void signOut()}><IconLogout size={18} aria-hidden />{t.signOut}</button>
    </Drop>
  )
}
