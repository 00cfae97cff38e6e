import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { type Hint, Hints } from './hints'

const STREAM = '/api/notification/v1/live'
const NAME = 'prasan-live'
/** Two heartbeats of 20 s missed. */
const STALE_AFTER = 45_000
const POLL_EVERY = 30_000
const RETRY_EVERY = 10_000
/** Hints are handed on to the other tabs in bundles. */
const BUNDLED_FOR = 200

/** Hints, a heartbeat, or that the stream was cut and is back: what came between is unknown, so all is read anew. */
type Word = { hints: Hint[] } | { beat: true } | { back: true }

interface Live { state: 'connecting' | 'live' | 'stale'; stale: boolean; at: number }

const LiveContext = createContext<Live>({ state: 'connecting', stale: false, at: 0 })

export const useLive = () => useContext(LiveContext)

/** Keeps one stream for all tabs of the browser; says whether what is shown can be trusted to be of now, and reads anew by the clock if not. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const [live, setLive] = useState<Live>(() => ({ state: 'connecting', stale: false, at: Date.now() }))

  useEffect(() => {
    const hints = new Hints(queries)
    const stopped = new AbortController()
    let heard = Date.now()
    const hear = (word: Word) => {
      heard = Date.now()
      setLive(last => (last.state === 'live' && sameMinute(last.at, heard) ? last : { state: 'live', stale: false, at: heard }))
      if ('hints' in word) word.hints.forEach(hint => hints.take(hint))
      if ('back' in word) readAnew(queries)
    }
    const channel = new BroadcastChannel(NAME)
    channel.onmessage = (event: MessageEvent<Word>) => hear(event.data)
    lead(word => { hear(word); channel.postMessage(word) }, stopped.signal)
    const watch = setInterval(() => {
      if (Date.now() - heard > STALE_AFTER) setLive(last => (last.stale ? last : { state: 'stale', stale: true, at: heard }))
    }, 1000)
    const poll = setInterval(() => {
      if (Date.now() - heard > STALE_AFTER && navigator.onLine) readAnew(queries)
    }, POLL_EVERY)
    return () => {
      stopped.abort()
      channel.close()
      hints.stop()
      clearInterval(watch)
      clearInterval(poll)
    }
  }, [queries])

  return <LiveContext value={live}>{children}</LiveContext>
}

/** The time is shown in minutes: nothing on the page has to change more often. */
function sameMinute(one: number, other: number): boolean {
  return Math.floor(one / 60_000) === Math.floor(other / 60_000)
}

function readAnew(queries: QueryClient) {
  const lasting = new Set<unknown>(['codes', 'session'])
  void queries.invalidateQueries({ predicate: query => !lasting.has(query.queryKey[0]) }, { cancelRefetch: false })
}

/** The tab that gets the lock holds the stream; when it is closed, the next one that waits takes over. */
function lead(say: (word: Word) => void, stopped: AbortSignal) {
  void navigator.locks
    .request(NAME, { signal: stopped }, () => new Promise<void>(resolve => stream(say, stopped, resolve)))
    .catch(() => undefined)
}

function stream(say: (word: Word) => void, stopped: AbortSignal, resolve: () => void) {
  let source: EventSource
  let again: ReturnType<typeof setTimeout> | undefined
  let cut = false
  let bundle: Hint[] = []
  let handing: ReturnType<typeof setTimeout> | undefined
  const hand = () => {
    handing = undefined
    say({ hints: bundle })
    bundle = []
  }
  const open = () => {
    source = new EventSource(STREAM)
    source.onopen = () => {
      say(cut ? { back: true } : { beat: true })
      cut = false
    }
    source.addEventListener('beat', () => say({ beat: true }))
    source.addEventListener('changed', event => {
      bundle.push(JSON.parse((event as MessageEvent<string>).data) as Hint)
      handing ??= setTimeout(hand, BUNDLED_FOR)
    })
    source.onerror = () => {
      cut = true
      if (source.readyState === EventSource.CLOSED) again = setTimeout(open, RETRY_EVERY)
    }
  }
  open()
  stopped.addEventListener('abort', () => {
    clearTimeout(again)
    clearTimeout(handing)
    source.close()
    resolve()
  })
}
