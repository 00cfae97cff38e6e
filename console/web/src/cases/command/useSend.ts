import { useQueryClient, type QueryKey } from '@tanstack/react-query'
import { caseReferral, useWrite, type Answer, type CaseReferralTypes } from '../../api'
import type { Write } from './command'

export type Receipt = CaseReferralTypes['schemas']['Receipt']
export type Ids = Record<string, string | number>

interface Options<Result> { etag?: string | undefined; done?: (result: Result) => void }

type Posting = (path: Write, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>

const FOLLOWS_LATER = 1500
const TOUCHED: QueryKey[] = [['case'], ['referral']]

/** Sends one of several commands about the same record, with what each needs. What others make of it follows by an event, so all is read once more. */
export function useSendAny<Result = Receipt>(ids: Ids, options: Options<Result> = {}) {
  const queries = useQueryClient()
  const again = () => TOUCHED.forEach(queryKey => void queries.invalidateQueries({ queryKey }))
  return useWrite<{ path: Write; body?: object | undefined; query?: object }, Result>(
    ({ path, body, query }, how) =>
      (caseReferral.POST as unknown as Posting)(path, { params: { path: ids, ...(query ? { query } : {}) }, ...(body ? { body } : {}), ...how }) as Promise<{ data?: Result; response: Response }>,
    {
      etag: options.etag,
      refresh: TOUCHED,
      done: (answer: Answer<Result>) => {
        setTimeout(again, FOLLOWS_LATER)
        options.done?.(answer.body)
      },
    },
  )
}

export function useSend<Body extends object | undefined, Result = Receipt>(path: Write, ids: Ids, options: Options<Result> = {}) {
  const send = useSendAny<Result>(ids, options)
  return { isPending: send.isPending, error: send.error, data: send.data?.body, reset: send.reset, mutate: (body: Body) => send.mutate({ path, body }) }
}
