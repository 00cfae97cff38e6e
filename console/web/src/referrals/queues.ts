import type { ReferralState } from '../cases/types'

export const QUEUES = ['NEW', 'MINE', 'DUE_SOON', 'OVERDUE', 'AWAITING_RESULT', 'WAITING_LIST', 'ALL'] as const
export type QueueName = (typeof QUEUES)[number]

const SOON = 86_400_000
const AWAITED: ReferralState[] = ['SENT', 'RECEIVED', 'NEEDS_INFO', 'WAITLISTED', 'ACCEPTED', 'IN_SERVICE', 'WITHDRAWAL_REQUESTED']

/** Which referrals are in a queue, just as the service counts them. */
export function queryOf(name: QueueName, now: number = Date.now()) {
  const common = { sort: 'DEADLINE' as const, limit: 100 }
  switch (name) {
    case 'NEW': return { ...common, state: ['SENT', 'RECEIVED'] as ReferralState[], unclaimed: true }
    case 'MINE': return { ...common, state: AWAITED, mine: true }
    case 'DUE_SOON': return { ...common, state: AWAITED, dueBefore: new Date(Math.ceil(now / 60_000) * 60_000 + SOON).toISOString() }
    case 'OVERDUE': return { ...common, overdue: true }
    case 'WAITING_LIST': return { ...common, state: ['WAITLISTED'] as ReferralState[] }
    case 'AWAITING_RESULT': return { ...common, state: ['ACCEPTED', 'IN_SERVICE'] as ReferralState[] }
    case 'ALL': return { sort: 'NEWEST' as const, limit: 100 }
  }
}
