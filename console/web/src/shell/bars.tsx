import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { onSessionLost } from '../api/sessionLost'
import { useTexts } from '../texts/shell'
import { useOnline } from '../api/online'
import { loginAddress } from './session'

/** Told by the window in which somebody signed in again. */
export const SIGNED_IN = 'prasan-signed-in'

export function OfflineBar() {
  const t = useTexts()
  return useOnline() ? null : <div className="bar tone-closed" role="status">{t.offline}</div>
}

/** The session has ended: everything stays as it is, and signing in happens in another window. */
export function SessionBar() {
  const t = useTexts()
  const queries = useQueryClient()
  const [lost, setLost] = useState(false)
  useEffect(() => onSessionLost(() => setLost(true)), [])
  useEffect(() => {
    const channel = new BroadcastChannel(SIGNED_IN)
    channel.onmessage = () => {
      setLost(false)
      void queries.invalidateQueries()
    }
    return () => channel.close()
  }, [queries])
  if (!lost) return null
  return (
    <div className="bar tone-action" role="alert">
      {t.sessionLost} <a href={loginAddress('/signed-in')} target="_blank" rel="opener">{t.signInAgain}</a>
    </div>
  )
}

export function SignedInPage() {
  const t = useTexts()
  useEffect(() => {
    const channel = new BroadcastChannel(SIGNED_IN)
    channel.postMessage(true)
    channel.close()
    window.close()
  }, [])
  return <main className="first"><p>{t.signedInAgain}</p></main>
}
