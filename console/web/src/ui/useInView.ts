import { type RefObject, useEffect, useRef } from 'react'

/** Brings into sight, once, what a command answered below the edge of the screen; not again while somebody reads on. */
export function useInView<E extends HTMLElement>(answer: unknown): RefObject<E | null> {
  const shown = useRef<E>(null)
  useEffect(() => {
    if (answer) shown.current?.scrollIntoView?.({ block: 'center' })
  }, [answer])
  return shown
}
