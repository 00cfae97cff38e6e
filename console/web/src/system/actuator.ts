import { unattended } from '../api/attended'

export const SERVICES = ['registry', 'certificate', 'case-referral', 'notification'] as const
export type Service = (typeof SERVICES)[number]

export interface DeadLetter {
  topic: string
  consumerGroup: string
  aggregateId: string
  sequence: number
  type: string
  eventId: string
  since: string
  failures: number
  reason?: string | null
  waitsFor?: number | null
}

export interface Replay { id: string; at: string; by: string; topic?: string | null; aggregateId?: string | null; planned: number; replayed?: number | null }

export interface Waiting { waiting: number; letters: DeadLetter[]; replays: Replay[] }

export interface Letter { letter: DeadLetter; settled: boolean; attributes: Record<string, string>; partition?: number | null; offset?: number | null; payload: string }

export interface Plan { planned: number; replay?: Replay | null; back: DeadLetter[]; blocked: DeadLetter[] }

export interface Projection {
  name: string
  topics: string[]
  documents: number
  running?: { folded: number; total: number } | null
  last?: { at: string; by: string; refused?: string | null } | null
}

interface How { signal?: AbortSignal; headers?: Record<string, string> }

/** Asks an operator's endpoint of a service; what it answers stands in no OpenAPI document. */
export async function ask<T>(service: Service, path: string, how: How = {}, method: 'GET' | 'POST' = 'GET'): Promise<{ data?: T; error?: unknown; response: Response }> {
  const headers = { Accept: 'application/json, text/plain', ...how.headers, ...unattended(), ...(method === 'POST' ? { 'X-Prasan-Console': '1', 'Content-Type': 'application/json' } : {}) }
  const response = await fetch(`/api/${service}/actuator/${path}`, { method, headers, ...(how.signal ? { signal: how.signal } : {}), ...(method === 'POST' ? { body: '{}' } : {}) })
  const text = await response.text()
  const body = /json/.test(response.headers.get('Content-Type') ?? '') && text ? JSON.parse(text) as unknown : text
  return response.ok ? { data: body as T, response } : { error: body, response }
}

/** Which dead letters a replay takes. */
export const selection = (part: { topic?: string | undefined; aggregate?: string | undefined }) => {
  const query = new URLSearchParams()
  if (part.topic) query.set('topic', part.topic)
  if (part.aggregate) query.set('aggregate', part.aggregate)
  return query
}
