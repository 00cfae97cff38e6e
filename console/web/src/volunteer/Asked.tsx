import { type ReactNode, useEffect, useState } from 'react'
import type { Problem } from '../api/problem'
import { loginAddress } from '../api/session'
import { useTexts } from '../texts/volunteer'
import { EmptyState, ProblemNotice } from '../ui/base'
import { useOnline } from '../api/online'
import { useSession } from './useSession'

/** What was asked of a service: on its way, refused, or there. */
export function Asked<T>({ asked, children }: { asked: { body?: T | undefined; problem?: Problem | undefined; again: () => void }; children: (body: T) => ReactNode }) {
  const t = useTexts()
  const me = useSession()
  const online = useOnline()
  if (asked.body !== undefined) return children(asked.body)
  if (me === null) return <EmptyState title={t.cases.signInFirst} next={<a href={loginAddress()}>{t.signIn}</a>} />
  if (!online) return <EmptyState title={t.cases.offline} />
  if (asked.problem) return <ProblemNotice problem={asked.problem} retry={asked.again} />
  return <Later>{t.loading}</Later>
}

function Later({ children }: { children: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return <p className="hint" role="status">{late && children}</p>
}
