import { officer as en } from '../texts/en/officer'
import { language } from '../texts/language'
import { officer as th } from '../texts/th/officer'
import { command } from './command/command'
import { inTheWayOfEnding, isChair, isDepartment, isFinal, isInHand, isOfficer, isOwner, isSupervisor, openHops, owesChildReport, worksOn, type Standing } from './standing'
import type { CaseView } from './types'

const of = command<CaseView>()

const ownersOrSupervisors = (one: CaseView, who: Standing) => worksOn(one, who) && (isOwner(one, who) || isSupervisor(who))
const ownersOrChairs = (one: CaseView, who: Standing) => worksOn(one, who) && (isOwner(one, who) || isChair(who))
const supervisors = (one: CaseView, who: Standing) => worksOn(one, who) && isSupervisor(who)

/** A colleague who covers does not put off the owner's clock. */
const ownClock = (one: CaseView, who: Standing) =>
  worksOn(one, who) && one.state !== 'WAITING_ASSIGNMENT' && one.duty !== undefined && (one.owner === who.subject || isSupervisor(who) || isDepartment(who))

const takes = (one: CaseView, who: Standing) => isOfficer(who) || (isDepartment(who) && !one.centreEstablished)
const isSetAside = (one: CaseView) => one.needs.every(need => openHops(need).length === 0) && !owesChildReport(one)
const isOther = (values: { reason?: unknown }) => values.reason === 'OTHER'

const reversal = [
  { name: 'reason', as: 'code', list: 'ReversalReason', required: true },
  { name: 'words', as: 'words', max: 500, required: isOther },
] as const

const childReport = [
  { name: 'to', as: 'codes', list: 'ChildReportBody', required: true },
  { name: 'reportedAt', as: 'moment' },
] as const

export const caseCommands = [
  of({ name: 'take', path: '/v1/cases/{id}/taking', tone: 'first', key: 'KeyC', offered: (one, who) => one.state === 'WAITING_ASSIGNMENT' && takes(one, who) }),
  of({
    name: 'end',
    path: '/v1/cases/{id}/ending',
    tone: 'first',
    key: 'KeyE',
    fields: [{ name: 'selfReliance', as: 'code', list: 'SelfReliance', required: true }],
    offered: (one, who) => worksOn(one, who) && isInHand(one) && inTheWayOfEnding(one) === undefined,
  }),
  of({
    name: 'note',
    path: '/v1/cases/{id}/notes',
    key: 'KeyN',
    fields: [
      { name: 'kind', as: 'code', list: 'NoteKind', required: true },
      { name: 'words', as: 'words', max: 2000, required: true },
      { name: 'reviewOn', as: 'day', quick: [7, 30], when: values => values['kind'] === 'PLAN' },
    ],
    offered: worksOn,
  }),
  of({
    name: 'addNeed',
    path: '/v1/cases/{id}/needs',
    fields: [{ name: 'dimension', as: 'code', list: 'Dimension', required: true }],
    offered: (one, who) => worksOn(one, who) && isInHand(one),
  }),
  of({
    name: 'urgency',
    path: '/v1/cases/{id}/urgency',
    fields: [
      { name: 'urgency', as: 'code', list: 'Urgency', required: true },
      { name: 'reason', as: 'code', list: 'UrgencyReason', required: true },
      { name: 'words', as: 'words', max: 500, required: isOther },
    ],
    offered: (one, who) => worksOn(one, who) && !isFinal(one),
  }),
  of({
    name: 'danger',
    path: '/v1/cases/{id}/danger',
    fields: [
      { name: 'kinds', as: 'codes', list: 'DangerKind', required: true },
      { name: 'words', as: 'words', max: 500 },
    ],
    offered: worksOn,
  }),
  of({ name: 'childReport', path: '/v1/cases/{id}/child-report', tone: 'first', fields: childReport, offered: (one, who) => worksOn(one, who) && owesChildReport(one) }),
  of({ name: 'childReport', path: '/v1/cases/{id}/child-report', fields: childReport, offered: (one, who) => worksOn(one, who) && !owesChildReport(one) && !isFinal(one) }),
  of({
    name: 'childWaiver',
    path: '/v1/cases/{id}/child-report/waiver',
    fields: [{ name: 'reason', as: 'code', list: 'ChildReportWaiver', required: true }],
    offered: (one, who) => worksOn(one, who) && owesChildReport(one),
  }),
  of({ name: 'childReportBack', path: '/v1/cases/{id}/child-report/reversal', fields: reversal, offered: (one, who) => one.childReport !== undefined && !owesChildReport(one) && supervisors(one, who) }),
  of({
    name: 'handOver',
    path: '/v1/cases/{id}/handover',
    fields: [
      { name: 'to', as: 'officer', required: true },
      { name: 'cause', as: 'code', list: 'HandoverCause', required: true },
    ],
    offered: (one, who) => (isInHand(one) || one.state === 'PROBLEM_ENDED') && one.owner !== undefined && ownersOrSupervisors(one, who),
  }),
  of({ name: 'release', path: '/v1/cases/{id}/release', confirm: true, offered: (one, who) => isInHand(one) && ownersOrSupervisors(one, who) }),
  of({
    name: 'pause',
    path: '/v1/cases/{id}/clock/pause',
    fields: [
      { name: 'until', as: 'day', quick: [3, 7, 14], required: true },
      { name: 'reason', as: 'code', list: 'ClockReason', required: true },
    ],
    offered: (one, who) => ownClock(one, who) && one.duty?.pausedUntil === undefined,
  }),
  of({ name: 'resume', path: '/v1/cases/{id}/clock/resumption', offered: (one, who) => ownClock(one, who) && one.duty?.pausedUntil !== undefined }),
  of({
    name: 'extend',
    path: '/v1/cases/{id}/clock/extension',
    fields: [
      { name: 'until', as: 'day', quick: [3, 7, 14], required: true },
      { name: 'reason', as: 'code', list: 'ClockReason', required: true },
    ],
    offered: ownClock,
  }),
  of({
    name: 'restrict',
    path: '/v1/cases/{id}/restriction',
    fields: [
      { name: 'reason', as: 'code', list: 'RestrictionReason', required: true },
      { name: 'subjects', as: 'officers' },
    ],
    offered: ownersOrChairs,
  }),
  of({
    name: 'lift',
    path: '/v1/cases/{id}/restriction/lifting',
    fields: [{ name: 'reason', as: 'code', list: 'LiftingLiftReason', required: true }],
    offered: (one, who) => one.restricted && ownersOrChairs(one, who),
  }),
  of({
    name: 'approveExcess',
    path: '/v1/cases/{id}/aid-approvals',
    fields: [
      { name: 'clientId', as: 'choice', from: one => one.clients.map((client, index) => ({ value: client.id, label: nameOf(client, index) })), required: true },
      { name: 'programme', as: 'code', list: 'Programme', required: true },
      { name: 'amount', as: 'baht' },
      { name: 'reason', as: 'code', list: 'ExcessReason', required: true },
    ],
    offered: (one, who) => isDepartment(who) && !isFinal(one),
  }),
  of({
    name: 'dismiss',
    path: '/v1/cases/{id}/dismissal',
    tone: 'danger',
    fields: [
      { name: 'as', as: 'code', list: 'DismissalAs', required: true },
      { name: 'earlierCaseId', as: 'case', required: true, when: values => values['as'] === 'DUPLICATE' },
    ],
    offered: (one, who) => worksOn(one, who) && !isFinal(one) && isSetAside(one),
  }),
  of({ name: 'undismiss', path: '/v1/cases/{id}/dismissal/reversal', fields: reversal, offered: (one, who) => one.dismissal !== undefined && supervisors(one, who) }),
  of({
    name: 'reopen',
    path: '/v1/cases/{id}/reopening',
    fields: [
      { name: 'reason', as: 'code', list: 'ReopeningReason', required: true },
      { name: 'words', as: 'words', max: 500, required: isOther },
    ],
    offered: (one, who) => one.state === 'PROBLEM_ENDED' && worksOn(one, who),
  }),
] as const

/** Whose name is not known is told apart from others of the case by place. */
export const nameOf = (client: { person?: { firstName?: string; lastName?: string; title?: string } }, index: number) =>
  [client.person?.title, client.person?.firstName, client.person?.lastName].filter(Boolean).join(' ') || (language() === 'th' ? th : en).one.nameless(index + 1)

export { reversal }
