import type { Tone } from './StateTag'

const TONES: Record<string, Tone> = {
  WAITING_ASSIGNMENT: 'action',
  UNDER_CONSIDERATION: 'accepted',
  REFERRED: 'sent',
  AID_REPORTED: 'helped',
  AID_COMPLETED: 'helped',
  PROBLEM_ENDED: 'closed',
  DUPLICATE: 'closed',
  NOT_A_CASE: 'closed',
  OPEN: 'action',
  OUTCOME: 'helped',
  UNMET: 'unmet',
  DRAFT: 'closed',
  SENT: 'sent',
  RECEIVED: 'sent',
  NEEDS_INFO: 'action',
  WAITLISTED: 'sent',
  ACCEPTED: 'accepted',
  IN_SERVICE: 'accepted',
  WITHDRAWAL_REQUESTED: 'action',
  OUTCOME_RECORDED: 'helped',
  CLOSED: 'closed',
  REJECTED: 'returned',
  REFERRED_ONWARD: 'sent',
  WITHDRAWN: 'closed',
  EXPIRED: 'overdue',
  ENTERED_IN_ERROR: 'closed',
}

/** The tone of a case's, need's or referral's state; "closed" for any other code. */
export function toneOf(state: string): Tone {
  return TONES[state] ?? 'closed'
}

export function toneOfUrgency(urgency: string): Tone {
  return urgency === 'NORMAL' ? 'closed' : 'action'
}
