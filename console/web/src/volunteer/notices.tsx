import { IconCloudOff } from '@tabler/icons-react'
import { loginAddress, signOut } from '../api/session'
import { speak, useLanguage } from '../texts/language'
import { useTexts } from '../texts/volunteer'
import { Notice } from '../ui/base'
import { useOnline } from '../api/online'
import { useSession, wasSignedIn } from './useSession'

export function TopLine() {
  const t = useTexts()
  const language = useLanguage()
  const online = useOnline()
  return (
    <>
      <header className="topline">
        <strong className="brand">{t.product}</strong>
        <button type="button" className="quiet" lang={language === 'th' ? 'en' : 'th'} onClick={() => speak(language === 'th' ? 'en' : 'th')}>{t.other}</button>
      </header>
      {!online && <p className="offline" role="status"><IconCloudOff size={20} aria-hidden />{t.offline}</p>}
    </>
  )
}

/** Has its place before it is known whether it is needed, where nobody was signed in the last time: nothing moves under a thumb. */
export function SignInNotice() {
  const t = useTexts()
  const me = useSession()
  if (me || (me === undefined && wasSignedIn())) return null
  return (
    <div className={me === undefined ? 'place' : ''}>
      <Notice tone="sent" title={t.notSignedIn}>
        <div><a className="plain-button button-link" href={loginAddress()}>{t.signIn}</a></div>
      </Notice>
    </div>
  )
}

/** The browser inside LINE keeps nothing when it is closed: out of it, into the phone's own. */
export function LineNotice() {
  const t = useTexts()
  if (!/\bLine\//i.test(navigator.userAgent)) return null
  const outside = new URL(location.href)
  outside.searchParams.set('openExternalBrowser', '1')
  return (
    <Notice tone="action" title={t.line} urgent>
      <div><a className="plain-button button-link" href={outside.href}>{t.lineOpen}</a></div>
    </Notice>
  )
}

export function MeLine() {
  const t = useTexts()
  const me = useSession()
  if (!me) return null
  return (
    <p className="me">
      {t.signedInAs(me.name)} <button type="button" className="quiet" onClick={() => void signOut()}>{t.signOut}</button>
    </p>
  )
}
