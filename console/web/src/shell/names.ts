import { useSyncExternalStore } from 'react'
import { answer, notification } from '../api'

/** Asks who is behind these accounts; what is not answered is not known. */
type Ask = (subjects: string[]) => Promise<readonly { subject: string; name: string }[]>

const MOST = 100
const TOGETHER = 30

/** Collects accounts whose names a page wants, and asks for all of them at once, each only one time. */
export class NameBook {
  private readonly known = new Map<string, string | undefined>()
  private readonly wanted = new Set<string>()
  private readonly listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private version = 0

  constructor(private readonly ask: Ask) {}

  nameOf(subject: string): string | undefined {
    if (!this.known.has(subject)) {
      this.known.set(subject, undefined)
      this.wanted.add(subject)
      this.timer ??= setTimeout(() => void this.look(), TOGETHER)
    }
    return this.known.get(subject)
  }

  listen = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  seen = () => this.version

  private async look() {
    this.timer = undefined
    const all = [...this.wanted]
    this.wanted.clear()
    for (let from = 0; from < all.length; from += MOST) {
      const found = await this.ask(all.slice(from, from + MOST)).catch(() => [])
      found.forEach(({ subject, name }) => this.known.set(subject, name))
    }
    this.version++
    this.listeners.forEach(listener => listener())
  }
}

const book = new NameBook(async subjects => {
  const found = await answer(notification.POST('/v1/subjects', { body: { subjects } }))
  return found.body.items
})

/** Names of colleagues, as they come to be known. */
export function useNames(): (subject: string) => string | undefined {
  useSyncExternalStore(book.listen, book.seen)
  return subject => book.nameOf(subject)
}
