import { queryOptions, useMutation, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Problem } from './problem'
import { type Answer, answer } from './services'

interface Fetched<T> { data?: T; error?: unknown; response: Response }

/** Goes into the call as it is: `caseReferral.GET(path, { params, ...how })`. */
export type Reading = { signal: AbortSignal; headers: Record<string, string> }

export type Writing = { headers: Record<string, string> }

/**
 * Reads something and keeps it fresh. The key's first part is what live hints name ("case", "referral", "inbox", "centre", "certificate"), the
 * second its id, or "list" for what any of them changes.
 */
export function useRead<T>(key: QueryKey, ask: (how: Reading) => Promise<Fetched<T>>, options: { enabled?: boolean } = {}) {
  return useQuery(reading(key, ask, options))
}

export function reading<T>(key: QueryKey, ask: (how: Reading) => Promise<Fetched<T>>, options: { enabled?: boolean } = {}) {
  return queryOptions<Answer<T>, Problem>({
    queryKey: key,
    queryFn: ({ signal, client }) => {
      const last = client.getQueryData<Answer<T>>(key)
      return answer(ask({ signal, headers: unlessAs(last) }), last)
    },
    ...options,
  })
}

/** Lists carry weak ETags, and answer 304 to whoever has them already; records are always told in full. */
function unlessAs(last: Answer<unknown> | undefined): Record<string, string> {
  return last?.etag?.startsWith('W/') ? { 'If-None-Match': last.etag } : {}
}

export interface WriteOptions<T> {
  /** Version that the caller looks at; a change by somebody else meanwhile is then told, not overwritten. */
  etag?: string | undefined
  /** Keys of what is read anew afterwards. */
  refresh?: QueryKey[]
  done?: (answer: Answer<T>) => void
}

/**
 * Changes something. The same input sent again, after a lost answer, carries the same Idempotency-Key, so that it takes effect once; other input
 * is another intent.
 */
export function useWrite<Input, T>(send: (input: Input, how: Writing) => Promise<Fetched<T>>, options: WriteOptions<T> = {}) {
  const queries = useQueryClient()
  const intent = useRef<{ input: string; key: string }>(undefined)
  return useMutation<Answer<T>, Problem, Input>({
    mutationFn: input => {
      const text = JSON.stringify(input) ?? ''
      if (intent.current?.input !== text) intent.current = { input: text, key: crypto.randomUUID() }
      const headers: Record<string, string> = { 'Idempotency-Key': intent.current.key }
      if (options.etag) headers['If-Match'] = options.etag
      return answer(send(input, { headers }))
    },
    onSuccess: async result => {
      intent.current = undefined
      options.done?.(result)
      await Promise.all((options.refresh ?? []).map(queryKey => queries.invalidateQueries({ queryKey })))
    },
    onError: problem => {
      if (!problem.passing && !problem.signedOut) intent.current = undefined
    },
  })
}
