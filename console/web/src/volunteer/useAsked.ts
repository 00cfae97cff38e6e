import { useCallback, useEffect, useRef, useState } from 'react'
import { Problem } from '../api/problem'
import { type Answer, answer } from '../api/services'

interface Fetched<T> { data?: T; error?: unknown; response: Response }

/** Asks once, and again when the volunteer comes back to the page; what was answered last stays in sight. Nothing is kept beyond the page. */
export function useAsked<T>(key: string | undefined, ask: () => Promise<Fetched<T>>) {
  const [state, setState] = useState<{ key: string; body?: T; problem?: Problem }>()
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  const again = useCallback(() => {
    if (key === undefined) return
    void answer<T>(latest.current()).then(
      ({ body }: Answer<T>) => setState({ key, body }),
      (problem: unknown) => problem instanceof Problem && setState(last => (last?.key === key ? { ...last, problem } : { key, problem })),
    )
  }, [key])
  useEffect(() => {
    again()
    const wake = () => document.visibilityState === 'visible' && again()
    addEventListener('online', again)
    document.addEventListener('visibilitychange', wake)
    return () => {
      removeEventListener('online', again)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [again])
  return { body: state?.key === key ? state?.body : undefined, problem: state?.key === key ? state?.problem : undefined, again }
}
