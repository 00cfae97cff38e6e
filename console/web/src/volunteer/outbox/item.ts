import type { Language } from '../../texts/language'
import type { Answers } from '../report/answers'

/**
 * Where something that is to be sent stands: being written, waiting to go out, going out, received by the centre, to be corrected, or waiting for
 * its writer to sign in.
 */
export type State = 'DRAFT' | 'READY' | 'SENDING' | 'ACCEPTED' | 'FIX' | 'LOGIN'

export interface Refusal {
  slug: string
  title: Record<Language, string>
  detail: Record<Language, string>
  fields: { field: string; message: Record<Language, string> }[]
}

interface Common {
  /** Made with the item; the Idempotency-Key of every try, so that the service acts on it once. */
  id: string
  state: State
  createdAt: number
  /** When somebody last wrote on it. */
  changedAt: number
  /** Tries since the last one that was answered. */
  tries: number
  /** How often in a row it could not even be tried. */
  unreached?: number
  /** Not to be tried before. */
  nextAt: number
  /** Who finished it, if that was known: it goes out in nobody else's name. */
  author?: string
  refusal?: Refusal
  /** The case that the centre made of it: the receipt. */
  caseId?: string
  acceptedAt?: number
}

export interface Report extends Common {
  kind: 'REPORT'
  answers: Answers
  /** What is sent, to the letter, from the moment the report is finished. */
  body?: string
  /** The body that was refused before this one was written. */
  earlier?: string
  caseNo?: string
}

export interface Photo extends Common {
  kind: 'PHOTO'
  /** The report that it belongs to; it goes out once that is a case. */
  reportId: string
  bytes?: Uint8Array<ArrayBuffer>
}

export type Item = Report | Photo

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE

/** Names are not shown on a phone that nobody has touched for so long. */
export const HIDDEN_AFTER = 15 * MINUTE

/** A finished item's number stays in sight for so long. */
const KEPT_AFTER_RECEIPT = 7 * DAY
/** What could not be sent is warned of, and at last purged, so that no one's hardship stays on a phone for ever. */
const WARNED_AFTER = 7 * DAY
const PURGED_AFTER = 30 * DAY

export function isWaiting(item: Item): boolean {
  return item.state !== 'ACCEPTED' && item.state !== 'DRAFT'
}

export function isHidden(item: Item, now: number): boolean {
  return now - item.changedAt >= HIDDEN_AFTER
}

export function isWarned(item: Item, now: number): boolean {
  return item.state !== 'ACCEPTED' && now - item.createdAt >= WARNED_AFTER
}

export function daysLeft(item: Item, now: number): number {
  return Math.max(0, Math.ceil((item.createdAt + PURGED_AFTER - now) / DAY))
}

export function isOver(item: Item, now: number): boolean {
  return item.state === 'ACCEPTED' ? now - (item.acceptedAt ?? item.changedAt) >= KEPT_AFTER_RECEIPT : now - item.createdAt >= PURGED_AFTER
}
