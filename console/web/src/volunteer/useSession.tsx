import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { onSessionLost } from '../api/sessionLost'
import { askSession, type Me } from '../api/session'

/** Held in an object of its own, because Preact takes a context's change from undefined to null for none. */
const SessionContext = createContext<{ me: Me | null | undefined }>({ me: undefined })

/** Who is signed in: undefined while nobody could be asked, null for nobody. */
export const useSession = () => useContext(SessionContext).me

export function SessionProvider({ children }: { children: ReactNode }) {
  const [me, setMe] = useState<Me | null>()
  useEffect(() => {
    const know = (found: Me | null) => {
      remember(found)
      setMe(found)
    }
    const ask = () => void askSession().then(session => know(session.signedIn ? session : null), () => undefined)
    const wake = () => document.visibilityState === 'visible' && ask()
    const unsubscribe = onSessionLost(() => setMe(null))
    ask()
    addEventListener('online', ask)
    document.addEventListener('visibilitychange', wake)
    return () => {
      unsubscribe()
      removeEventListener('online', ask)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [])
  const session = useMemo(() => ({ me }), [me])
  return <SessionContext value={session}>{children}</SessionContext>
}

/** The volunteer's districts; those of the last visit while there is no connection. */
export function useOwnDistricts(): string[] {
  const me = useSession()
  if (me === undefined) return lastDistricts()
  return me?.districts ?? []
}

/** At the last visit, as far as the phone knows. */
export const wasSignedIn = () => localStorage.getItem(STORED) !== null

const STORED = 'prasan-districts'

/** Codes of areas, nothing of a person. */
function remember(me: Me | null) {
  if (me) localStorage.setItem(STORED, JSON.stringify(me.districts))
  else localStorage.removeItem(STORED)
}

function lastDistricts(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]')
    return Array.isArray(stored) ? stored.filter(code => typeof code === 'string') : []
  } catch {
    return []
  }
}
