import type { CaseView, Client, Hop, Need, ReferralState } from './types'

/** Who looks, as far as it decides what is offered; the services decide in the end. */
export interface Standing {
  subject: string
  roles: readonly string[]
  districts: readonly string[]
  agencyId: string | null
  position: string | null
  /** Officers on leave for whom the viewer acts today. */
  covers?: ReadonlySet<string>
}

const FINAL = ['PROBLEM_ENDED', 'DUPLICATE', 'NOT_A_CASE']
const AWAITS_ANSWER = ['SENT', 'RECEIVED', 'NEEDS_INFO', 'WAITLISTED']
const PROMISED = ['ACCEPTED', 'IN_SERVICE']

export const awaitsAnswer = (state: ReferralState) => AWAITS_ANSWER.includes(state)
export const isPromised = (state: ReferralState) => PROMISED.includes(state)
export const isAwaited = (state: ReferralState) => awaitsAnswer(state) || isPromised(state) || state === 'WITHDRAWAL_REQUESTED'
/** When the time limit of a referral in a list began: a row knows it of those alone that nobody has received yet. */
export const begunAt = (row: { state: ReferralState; sentAt: string }) => (row.state === 'SENT' ? row.sentAt : undefined)

export const isOver = (state: ReferralState) => !isAwaited(state) && state !== 'DRAFT' && state !== 'OUTCOME_RECORDED'

export const isFinal = (one: CaseView) => FINAL.includes(one.state)
export const isInHand = (one: CaseView) => !isFinal(one) && one.state !== 'WAITING_ASSIGNMENT'

export const isOfficer = (who: Standing) => who.roles.includes('CENTRE_OFFICER')
export const isDepartment = (who: Standing) => who.roles.includes('DEPARTMENT')

/** Whoever works on a case is shown the work on it; others see an outline, and nothing to do. */
export const worksOn = (one: CaseView, who: Standing) => one.handling !== undefined && (isOfficer(who) || isDepartment(who))

export const isOwner = (one: CaseView, who: Standing) =>
  one.owner !== undefined && (one.owner === who.subject || (who.covers?.has(one.owner) ?? false))

export const isChair = (who: Standing) => who.position === 'CHAIR'

export const isSupervisor = (who: Standing) => isChair(who) || who.position === 'SUPERVISOR' || (isDepartment(who) && !isOfficer(who))

export const counts = (need: Need) => need.state !== 'ENTERED_IN_ERROR'
export const isSettled = (need: Need) => need.state === 'OUTCOME' || need.state === 'UNMET'
export const mayBeReferred = (need: Need) => counts(need) && (!isSettled(need) || need.outcome === 'HELPED_PART')
export const openHops = (need: Need): Hop[] => need.referrals.filter(hop => isAwaited(hop.state))

/** What settled the need is aid of the centre's own, and goes with it. */
export const settledByAid = (need: Need) =>
  need.state === 'OUTCOME' && need.aids.some(aid => !aid.reversed && aid.given.at === need.since)

export const hasFollowed = (need: Need) =>
  !counts(need) || need.state === 'OUTCOME' || openHops(need).length > 0 || need.aids.some(aid => !aid.reversed)

export const owesChildReport = (one: CaseView) =>
  one.childReport !== undefined && !one.childReport.settled && !one.childReport.waived

/** The people who may get aid or answer: never one who may be the cause. */
export const unsuspected = (clients: readonly Client[]) => clients.filter(client => client.role !== 'SUSPECTED_OFFENDER')

/** Why the problem can't be ended yet: the first thing that is in the way. */
export function inTheWayOfEnding(one: CaseView): 'needs' | 'referrals' | 'child' | undefined {
  if (!one.needs.filter(counts).every(isSettled)) return 'needs'
  if (one.needs.some(need => openHops(need).length > 0)) return 'referrals'
  return owesChildReport(one) ? 'child' : undefined
}
