import type { Waiting } from '../cases/types'
import type { Standing } from '../cases/standing'

/** Why a case waits for the centre: nobody has taken it, or how its last referral ended. */
export type Why = 'never' | 'asked' | 'expired' | 'returned' | 'fresh'

const RANK = { MOST_URGENT: 0, URGENT: 1, NORMAL: 2 }

export function whyOf(one: Waiting): Why {
  if (one.caseState === 'WAITING_ASSIGNMENT') return 'never'
  const last = one.needs.map(need => need.lastReferral)
  if (last.includes('NEEDS_INFO')) return 'asked'
  if (last.includes('EXPIRED')) return 'expired'
  return last.some(state => state !== undefined && state !== 'DRAFT') ? 'returned' : 'fresh'
}

/** The most urgent first, then whose clock ends first; what has no clock comes last. */
export function byUrgencyAndClock(a: Waiting, b: Waiting): number {
  const urgency = RANK[a.urgency] - RANK[b.urgency]
  if (urgency !== 0) return urgency
  return (a.duty?.due ?? '9').localeCompare(b.duty?.due ?? '9')
}

/** Nobody's yet, the viewer's own, or of somebody whom the viewer covers. */
export function concerns(one: Waiting, who: Standing): boolean {
  const officer = one.duty?.officer
  return officer === undefined || officer === who.subject || (who.covers?.has(officer) ?? false)
}
