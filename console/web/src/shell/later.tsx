import { type ComponentType, lazy, Suspense } from 'react'

/** A part of a page that is loaded when it is first shown, so that the page itself is there sooner. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Part = lazy(() => load().then(part => ({ default: part }))) as ComponentType<P>
  return function Later(props: P) {
    return <Suspense fallback={<span aria-busy />}><Part {...props} /></Suspense>
  }
}
