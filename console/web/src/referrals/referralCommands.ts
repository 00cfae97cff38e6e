import { command } from '../cases/command/command'
import { awaitsAnswer, isAwaited, isOfficer, isDepartment, isPromised, isSupervisor, type Standing } from '../cases/standing'
import type { Referral } from '../cases/types'

const of = command<Referral>()
const LATEST_WITHOUT_REASON = 30
const DAY = 86_400_000

const isAgency = (one: Referral, who: Standing) => who.roles.includes('AGENCY_OFFICER') && who.agencyId === one.agencyId
const isCentre = (one: Referral, who: Standing) => (isOfficer(who) && who.districts.includes(one.districtCode)) || (isDepartment(who) && !isOfficer(who))
const holdsOrLeads = (one: Referral, who: Standing) => one.claimedBy === who.subject || who.position === 'HEAD'
const clockRuns = (one: Referral) => one.state === 'SENT' || one.state === 'RECEIVED' || isPromised(one.state)
const isOther = (values: { reason?: unknown }) => values.reason === 'OTHER'

const farAhead = (values: Record<string, unknown>) =>
  typeof values['expectedOn'] === 'string' && Date.parse(values['expectedOn']) > Date.now() + LATEST_WITHOUT_REASON * DAY

/** What an officer may choose; the rest only the clock and the registry say. */
const NOT_CHOSEN = ['AGENCY_CLOSED', 'INFO_NOT_SUPPLIED', 'DRAFT_LAPSED']

/** What the centre has to do after each reason, as the service lays it down. */
export const NEXT_STEP = {
  AT_CAPACITY: 'ASK_ANOTHER_AGENCY',
  NOT_ELIGIBLE: 'REVIEW_THE_RIGHTS',
  OUT_OF_AREA: 'ASK_WITHIN_THE_AREA',
  WRONG_SERVICE: 'CHOOSE_ANOTHER_SERVICE',
  DUPLICATE: 'LOOK_AT_THE_OTHER_REFERRAL',
  COULD_NOT_CONTACT: 'CHECK_HOW_TO_REACH',
  CLIENT_DECLINED: 'TALK_WITH_THE_PERSON',
  INSUFFICIENT_INFO: 'COMPLETE_AND_SEND_AGAIN',
  SAFETY: 'MAKE_SAFE_FIRST',
  OTHER: 'READ_AND_DECIDE',
} as const

export const agencyCommands = [
  of({ name: 'acknowledge', path: '/v1/referrals/{id}/take-back/acknowledgement', tone: 'first', confirm: true, offered: (one, who) => isAgency(one, who) && one.state === 'WITHDRAWAL_REQUESTED' }),
  of({ name: 'claim', path: '/v1/referrals/{id}/claim', tone: 'first', key: 'KeyC', offered: (one, who) => isAgency(one, who) && isAwaited(one.state) && one.claimedBy === undefined }),
  of({
    name: 'accept',
    path: '/v1/referrals/{id}/acceptance',
    tone: 'first',
    key: 'KeyA',
    fields: [
      { name: 'expectedOn', as: 'day', quick: [1, 3, 7], required: true },
      { name: 'reason', as: 'code', list: 'DelayReason', required: true, when: farAhead },
    ],
    offered: (one, who) => isAgency(one, who) && awaitsAnswer(one.state),
  }),
  of({
    name: 'return',
    path: '/v1/referrals/{id}/rejection',
    tone: 'first',
    key: 'KeyX',
    fields: [
      { name: 'reason', as: 'code', list: 'RejectionReason', required: true, then: { list: 'NextStep', of: NEXT_STEP } },
      { name: 'text', as: 'words', max: 500, required: isOther },
    ],
    offered: (one, who) => isAgency(one, who) && awaitsAnswer(one.state),
  }),
  of({
    name: 'ask',
    path: '/v1/referrals/{id}/question',
    tone: 'first',
    key: 'KeyQ',
    fields: [{ name: 'question', as: 'words', max: 500, required: true }],
    offered: (one, who) => isAgency(one, who) && (one.state === 'SENT' || one.state === 'RECEIVED'),
  }),
  of({
    name: 'waitlist',
    path: '/v1/referrals/{id}/waitlisting',
    tone: 'first',
    fields: [{ name: 'reviewOn', as: 'day', quick: [7, 30, 60], required: true }],
    offered: (one, who) => isAgency(one, who) && awaitsAnswer(one.state) && one.state !== 'WAITLISTED',
  }),
  of({
    name: 'forward',
    path: '/v1/referrals/{id}/forwarding',
    fields: [
      { name: 'service', as: 'code', list: 'AidService', required: true },
      { name: 'toAgencyId', as: 'agency', required: true },
    ],
    offered: (one, who) => isAgency(one, who) && awaitsAnswer(one.state),
  }),
  of({ name: 'start', path: '/v1/referrals/{id}/start', tone: 'first', key: 'KeyS', offered: (one, who) => isAgency(one, who) && one.state === 'ACCEPTED' }),
  of({
    name: 'outcome',
    path: '/v1/referrals/{id}/outcome',
    tone: 'first',
    key: 'KeyE',
    fields: [
      { name: 'outcome', as: 'code', list: 'Outcome', required: true },
      { name: 'reason', as: 'code', list: 'OutcomeReason', required: values => values['outcome'] === 'NOT_HELPED', when: values => values['outcome'] !== undefined && values['outcome'] !== 'HELPED_FULL' },
    ],
    offered: (one, who) => isAgency(one, who) && isPromised(one.state),
  }),
  of({
    name: 'appointment',
    path: '/v1/referrals/{id}/appointment',
    fields: [{ name: 'at', as: 'moment', required: true }],
    offered: (one, who) => isAgency(one, who) && isPromised(one.state),
  }),
  of({
    name: 'noShow',
    path: '/v1/referrals/{id}/no-show',
    confirm: true,
    offered: (one, who) => isAgency(one, who) && isPromised(one.state) && one.appointmentAt !== undefined && Date.parse(one.appointmentAt) <= Date.now(),
  }),
  of({
    name: 'expectedDate',
    path: '/v1/referrals/{id}/expected-date',
    fields: [
      { name: 'expectedOn', as: 'day', quick: [3, 7, 14], required: true },
      { name: 'reason', as: 'code', list: 'DelayReason', required: true },
    ],
    offered: (one, who) => isAgency(one, who) && isPromised(one.state),
  }),
  of({
    name: 'agencyAid',
    path: '/v1/referrals/{id}/aid',
    fields: [
      { name: 'programme', as: 'code', list: 'Programme', required: true },
      { name: 'amount', as: 'baht' },
    ],
    offered: (one, who) => isAgency(one, who) && isPromised(one.state),
  }),
  of({ name: 'receive', path: '/v1/referrals/{id}/receipt', offered: (one, who) => isAgency(one, who) && one.state === 'SENT' }),
  of({
    name: 'assign',
    path: '/v1/referrals/{id}/assignment',
    fields: [{ name: 'assignee', as: 'officer', among: 'agency', required: true }],
    offered: (one, who) => isAgency(one, who) && isAwaited(one.state) && holdsOrLeads(one, who),
  }),
  of({ name: 'giveBack', path: '/v1/referrals/{id}/release', confirm: true, offered: (one, who) => isAgency(one, who) && isAwaited(one.state) && one.claimedBy !== undefined && holdsOrLeads(one, who) }),
] as const

export const referrerCommands = [
  of({
    name: 'answer',
    path: '/v1/referrals/{id}/answer',
    tone: 'first',
    fields: [{ name: 'text', as: 'words', max: 1000, required: true }],
    offered: (one, who) => isCentre(one, who) && one.state === 'NEEDS_INFO',
  }),
  of({ name: 'confirm', path: '/v1/referrals/{id}/closing', tone: 'first', confirm: true, fixed: { confirmed: true }, offered: (one, who) => isCentre(one, who) && one.state === 'OUTCOME_RECORDED' }),
  of({
    name: 'dispute',
    path: '/v1/referrals/{id}/dispute',
    fields: [{ name: 'reason', as: 'code', list: 'DisputeReason', required: true }],
    offered: (one, who) => isCentre(one, who) && one.state === 'OUTCOME_RECORDED',
  }),
  of({
    name: 'withdraw',
    path: '/v1/referrals/{id}/withdrawal',
    fields: [{ name: 'reason', as: 'code', list: 'WithdrawalReason', without: NOT_CHOSEN, required: true }],
    offered: (one, who) => isCentre(one, who) && (awaitsAnswer(one.state) || one.state === 'DRAFT'),
  }),
  of({
    name: 'takeBack',
    path: '/v1/referrals/{id}/take-back',
    fields: [{ name: 'reason', as: 'code', list: 'WithdrawalReason', without: NOT_CHOSEN, required: true }],
    offered: (one, who) => isCentre(one, who) && isPromised(one.state),
  }),
  of({
    name: 'pauseReferral',
    path: '/v1/referrals/{id}/clock/pause',
    fields: [
      { name: 'until', as: 'day', quick: [3, 7, 14], required: true },
      { name: 'reason', as: 'code', list: 'ClockReason', required: true },
    ],
    offered: (one, who) => isCentre(one, who) && clockRuns(one) && one.pause === undefined,
  }),
  of({ name: 'resumeReferral', path: '/v1/referrals/{id}/clock/resumption', offered: (one, who) => isCentre(one, who) && clockRuns(one) && one.pause !== undefined }),
  of({
    name: 'extendReferral',
    path: '/v1/referrals/{id}/clock/extension',
    fields: [
      { name: 'until', as: 'day', quick: [7, 14, 30], required: true },
      { name: 'reason', as: 'code', list: 'ClockReason', required: true },
    ],
    offered: (one, who) => isCentre(one, who) && clockRuns(one),
  }),
  of({
    name: 'referralInError',
    path: '/v1/referrals/{id}/entry-in-error',
    tone: 'danger',
    fields: [{ name: 'reason', as: 'code', list: 'ErrorReason', required: true }],
    offered: (one, who) => isCentre(one, who) && isSupervisor(who) && one.state !== 'ENTERED_IN_ERROR',
  }),
] as const

/** For which answers a code may be given out now, and whether a person or the agency gives them. */
export function answersAwaited(one: Referral): { action: 'ACCEPT_OR_RETURN' | 'REPORT_OUTCOME' | 'CONFIRM_OUTCOME' | 'SUPPLY_INFO'; byPerson: boolean }[] {
  if (one.state === 'NEEDS_INFO') return [{ action: 'SUPPLY_INFO', byPerson: true }, { action: 'ACCEPT_OR_RETURN', byPerson: false }]
  if (awaitsAnswer(one.state)) return [{ action: 'ACCEPT_OR_RETURN', byPerson: false }]
  if (isPromised(one.state)) return [{ action: 'REPORT_OUTCOME', byPerson: false }]
  return one.state === 'OUTCOME_RECORDED' ? [{ action: 'CONFIRM_OUTCOME', byPerson: true }] : []
}

export { isCentre, isAgency }
