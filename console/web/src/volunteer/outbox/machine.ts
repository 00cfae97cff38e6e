import type { Answers } from '../report/answers'
import { type Item, MINUTE, type Photo, type Refusal, type Report } from './item'

/** What can happen to an item. */
export type Happening =
  | { type: 'written'; answers: Answers }
  | { type: 'finished'; body: string; author?: string | undefined }
  /** Goes out in the name of who is signed in, and from then on in nobody else's: the key of a try is the writer's. */
  | { type: 'sending'; author?: string | undefined }
  | { type: 'received'; caseId: string }
  | { type: 'numbered'; caseNo: string }
  /** Nobody said no: no connection, time-out, overload, failure. */
  | { type: 'failed'; waitSeconds?: number | undefined }
  /** Nobody could be asked who is signed in, so that it was not even tried. */
  | { type: 'unreached' }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'signedOut' }
  | { type: 'signedIn' }
  | { type: 'nudged' }
  /** To be written on before it went out for the first time: of a try without an answer nobody knows whether it arrived. */
  | { type: 'recalled' }

/** Only this is somebody's touch: what is tried again by itself does not keep names in sight. */
const BY_HAND: readonly Happening['type'][] = ['written', 'finished', 'recalled']

const LONGEST_PAUSE = 10 * MINUTE

export function newReport(id: string, answers: Answers, now: number): Report {
  return { kind: 'REPORT', id, state: 'DRAFT', answers, createdAt: now, changedAt: now, tries: 0, nextAt: 0 }
}

export function newPhoto(id: string, reportId: string, bytes: Uint8Array<ArrayBuffer>, now: number): Photo {
  return { kind: 'PHOTO', id, reportId, state: 'READY', bytes, createdAt: now, changedAt: now, tries: 0, nextAt: 0 }
}

/** The item after something happened to it. What does not fit its state changes nothing, so that a late or doubled word does no harm. */
export function after<I extends Item>(item: I, happening: Happening, now: number): I {
  const next = step(item, happening, now)
  return next === item ? item : ({ ...next, changedAt: BY_HAND.includes(happening.type) ? now : item.changedAt } as I)
}

function step(item: Item, happening: Happening, now: number): Item {
  switch (happening.type) {
    case 'written':
      return item.kind === 'REPORT' && isOpen(item) ? { ...item, answers: happening.answers } : item
    case 'finished':
      return item.kind === 'REPORT' && isOpen(item) ? finished(item, happening) : item
    case 'sending':
      return item.state === 'READY' || item.state === 'SENDING' ? { ...item, state: 'SENDING', unreached: 0, ...authorOf(item, happening.author) } : item
    case 'received':
      return item.state === 'ACCEPTED' ? item : received(item, happening.caseId, now)
    case 'numbered':
      return item.kind === 'REPORT' && item.state === 'ACCEPTED' ? { ...item, caseNo: happening.caseNo } : item
    case 'failed':
      return item.state === 'SENDING' ? { ...item, state: 'READY', tries: item.tries + 1, nextAt: now + pause(item.tries, happening.waitSeconds) } : item
    case 'unreached':
      return item.state === 'READY' || item.state === 'SENDING' ? unreached(item, now) : item
    case 'refused':
      return item.state === 'SENDING' ? refused(item, happening.refusal) : item
    case 'signedOut':
      return item.state === 'SENDING' || item.state === 'READY' ? { ...item, state: 'LOGIN' } : item
    case 'signedIn':
      return item.state === 'LOGIN' ? { ...item, state: 'READY', nextAt: 0 } : item
    case 'nudged':
      return item.state === 'READY' ? { ...item, nextAt: 0 } : item
    case 'recalled':
      return item.kind === 'REPORT' && isUntried(item) ? { ...item, state: 'DRAFT' } : item
  }
}

export function isUntried(item: Item): boolean {
  return item.state === 'READY' && item.tries === 0
}

/** Only what is being written or corrected can be changed. */
function isOpen(item: Item): boolean {
  return item.state === 'DRAFT' || item.state === 'FIX'
}

function finished(item: Report, { body, author }: { body: string; author?: string | undefined }): Report {
  const { refusal, ...rest } = item
  return { ...rest, state: 'READY', body, ...(item.body && { earlier: item.body }), ...authorOf(item, author), tries: 0, nextAt: 0 }
}

/** What a killed page left half sent may have arrived: that was a try. */
function unreached(item: Item, now: number): Item {
  const misses = item.unreached ?? 0
  return { ...item, state: 'READY', tries: item.tries + (item.state === 'SENDING' ? 1 : 0), unreached: misses + 1, nextAt: now + pause(misses, undefined) }
}

function authorOf(item: Item, author: string | undefined): { author?: string } {
  const known = item.author ?? author
  return known === undefined ? {} : { author: known }
}

/** The receipt: what was told of a person leaves the phone at once, the case stays. */
function received(item: Item, caseId: string, now: number): Item {
  const { refusal, ...rest } = item
  const kept = { ...rest, state: 'ACCEPTED' as const, caseId, acceptedAt: now }
  if (kept.kind === 'PHOTO') return { ...kept, bytes: undefined } as Photo
  const { body, earlier, ...report } = kept
  return { ...report, answers: {} }
}

/**
 * A report that was corrected keeps its key. If its first body had arrived after all, the service says that the key is taken: then the first body
 * goes out once more and brings the receipt.
 */
function refused(item: Item, refusal: Refusal): Item {
  if (item.kind === 'REPORT' && refusal.slug === 'idempotency-key-reused' && item.earlier) {
    const { earlier, ...rest } = item
    return { ...rest, state: 'READY', body: earlier, nextAt: 0 }
  }
  return { ...item, state: 'FIX', refusal, tries: 0 }
}

function pause(tries: number, seconds: number | undefined): number {
  return seconds !== undefined ? Math.min(seconds * 1000, 60 * MINUTE) : Math.min(5_000 * 2 ** Math.min(tries, 10), LONGEST_PAUSE)
}

/** What is to be tried now: each item for itself, a photo once its report is a case. */
export function due(items: Item[], now: number): Item[] {
  const cases = new Set(items.filter(item => item.kind === 'REPORT' && item.state === 'ACCEPTED').map(item => item.id))
  return items.filter(item => (item.state === 'READY' || item.state === 'SENDING') && item.nextAt <= now && (item.kind === 'REPORT' || cases.has(item.reportId)))
}

/** When the next item is to be tried; undefined if none waits. */
export function nextDue(items: Item[]): number | undefined {
  const times = due(items, Infinity).map(item => item.nextAt)
  return times.length > 0 ? Math.min(...times) : undefined
}
