import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Something changed that the caller may see: its kind and id, nothing else. */
export interface Hint { kind: string; id: string }

/** Collects hints and lets each query be read anew at most once a second, never while its last reading is still under way. */
export class Hints {
  private readonly waiting = new Map<string, Hint>()
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly queries: QueryClient, private readonly every = 1000) {}

  take(hint: Hint) {
    this.waiting.set(`${hint.kind} ${hint.id}`, hint)
    this.timer ??= setTimeout(() => this.flush(), this.every)
  }

  stop() {
    clearTimeout(this.timer)
    this.timer = undefined
    this.waiting.clear()
  }

  private flush() {
    const hints = [...this.waiting.values()]
    this.waiting.clear()
    this.timer = undefined
    const kinds = new Set(hints.map(hint => hint.kind))
    const records = new Set(hints.map(hint => `${hint.kind} ${hint.id}`))
    const busy = new Set<string>()
    void this.queries.invalidateQueries({
      predicate: query => {
        if (!concerns(query.queryKey, kinds, records)) return false
        if (query.state.fetchStatus === 'fetching') busy.add(String(query.queryKey[0]))
        return query.state.fetchStatus !== 'fetching'
      },
    })
    hints.filter(hint => busy.has(hint.kind)).forEach(hint => this.take(hint))
  }
}

function concerns([kind, id]: QueryKey, kinds: Set<string>, records: Set<string>): boolean {
  return typeof kind === 'string' && kinds.has(kind) && (id === 'list' || records.has(`${kind} ${String(id)}`))
}
