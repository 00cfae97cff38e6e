import { useSyncExternalStore } from 'react'

export type Language = 'th' | 'en'

/** The same wording in another language: every key, each of the same kind. */
export type Wording<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: never[]) => unknown ? T[K] : Wording<T[K]>
}

const STORED = 'prasan-language'
const listeners = new Set<() => void>()
let current: Language = stored()

function stored(): Language {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'th'
  } catch {
    return 'th'
  }
}

export function language(): Language {
  return current
}

export function speak(wanted: Language) {
  current = wanted
  try {
    localStorage.setItem(STORED, wanted)
  } catch {
    // Storage is refused: the choice holds until the page is left.
  }
  document.documentElement.lang = wanted
  listeners.forEach(listener => listener())
}

export function useLanguage(): Language {
  return useSyncExternalStore(listen, language)
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A hook that gives an area's texts in the language of the moment. A text that English lacks does not compile. */
export function wording<const T>(th: T, en: Wording<T>): () => Wording<T> {
  return () => (useLanguage() === 'th' ? (th as Wording<T>) : en)
}
