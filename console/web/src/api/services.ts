import createClient, { type Middleware } from 'openapi-fetch'
import { unattended } from './attended'
import type { paths as CaseReferral } from './case-referral'
import type { paths as Certificate } from './certificate'
import type { paths as Notification } from './notification'
import { problemOf, unreachable } from './problem'
import type { paths as Registry } from './registry'
import { sessionLost } from './sessionLost'

const console: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('X-Prasan-Console', '1')
    Object.entries(unattended()).forEach(([name, value]) => request.headers.set(name, value))
    return request
  },
  onResponse({ response }) {
    if (response.status === 401) sessionLost()
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === 'AbortError' ? error : unreachable()
  },
}

function service<Paths extends {}>(name: string) {
  const client = createClient<Paths>({ baseUrl: `${location.origin}/api/${name}`, fetch: request => fetch(request) })
  client.use(console)
  return client
}

export const registry = service<Registry>('registry')
export const certificate = service<Certificate>('certificate')
export const caseReferral = service<CaseReferral>('case-referral')
export const notification = service<Notification>('notification')

/** What a service answered: the body, and the version of the record that a later write is to name. */
export interface Answer<T> { body: T; etag: string | undefined }

interface Fetched<T> { data?: T; error?: unknown; response: Response }

/** The answer of an openapi-fetch call, or the last one where nothing has changed; throws a Problem when it was refused. */
export async function answer<T>(call: Promise<Fetched<T>>, last?: Answer<T>): Promise<Answer<T>> {
  const { data, error, response } = await call
  if (response.status === 304 && last) return last
  if (!response.ok) throw problemOf(error, response)
  return { body: data as T, etag: response.headers.get('ETag') ?? undefined }
}
