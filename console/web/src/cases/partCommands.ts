import { reversal } from './caseCommands'
import { command } from './command/command'
import { counts, hasFollowed, isInHand, isSettled, isSupervisor, openHops, settledByAid, unsuspected, worksOn } from './standing'
import type { CaseView, Client, Consent, Need } from './types'

/** Parts of a case, each with the case that it stands in. */
export interface NeedOf { one: CaseView; need: Need }
export interface AidOf extends NeedOf { aid: Need['aids'][number] }
export interface PersonOf { one: CaseView; client: Client }
export interface ConsentOf extends PersonOf { consent: Consent }
export interface VisitOf { one: CaseView; followUp: NonNullable<CaseView['closure']>['followUps'][number] }
export interface FileOf { one: CaseView; file: CaseView['attachments'][number] }
export interface NoteOf { one: CaseView; note: NonNullable<CaseView['handling']>['notes'][number] }

const MET = ['BETTER', 'UNCHANGED', 'WORSE']

export const needCommands = [
  command<NeedOf>()({
    name: 'unmet',
    path: '/v1/cases/{id}/needs/{needId}/unmet',
    fields: [{ name: 'reason', as: 'code', list: 'UnmetReason', required: true }],
    offered: ({ one, need }, who) => worksOn(one, who) && isInHand(one) && counts(need) && !isSettled(need) && openHops(need).length === 0,
  }),
  command<NeedOf>()({
    name: 'reverseOutcome',
    path: '/v1/cases/{id}/needs/{needId}/outcome/reversal',
    fields: reversal,
    offered: ({ one, need }, who) => worksOn(one, who) && isInHand(one) && isSettled(need) && !settledByAid(need),
  }),
  command<NeedOf>()({
    name: 'needInError',
    path: '/v1/cases/{id}/needs/{needId}/entered-in-error',
    tone: 'danger',
    fields: reversal,
    offered: ({ one, need }, who) => worksOn(one, who) && isSupervisor(who) && isInHand(one) && !hasFollowed(need) && one.needs.filter(counts).length > 1,
  }),
] as const

export const aidCommands = [
  command<AidOf>()({
    name: 'reverseAid',
    path: '/v1/cases/{id}/needs/{needId}/aid/{aidId}/reversal',
    fields: reversal,
    offered: ({ one, aid }, who) => worksOn(one, who) && isInHand(one) && !aid.reversed,
  }),
] as const

export const personCommands = [
  command<PersonOf>()({
    name: 'noticeGiven',
    path: '/v1/cases/{id}/clients/{clientId}/notice',
    fields: [
      { name: 'way', as: 'code', list: 'NoticeWay', required: true },
      { name: 'givenOn', as: 'day' },
    ],
    offered: ({ one, client }, who) => worksOn(one, who) && client.notice !== undefined && !client.notice.settled,
  }),
  command<PersonOf>()({
    name: 'noticeWaived',
    path: '/v1/cases/{id}/clients/{clientId}/notice',
    fields: [{ name: 'waiver', as: 'code', list: 'NoticeWaiver', required: true }],
    offered: ({ one, client }, who) => worksOn(one, who) && client.notice !== undefined && !client.notice.settled,
  }),
  command<PersonOf>()({
    name: 'personInError',
    path: '/v1/cases/{id}/clients/{clientId}/entered-in-error',
    tone: 'danger',
    fields: reversal,
    offered: ({ one, client }, who) => worksOn(one, who) && isSupervisor(who) && unsuspected(one.clients.filter(other => other.id !== client.id)).length > 0,
  }),
] as const

export const consentCommands = [
  command<ConsentOf>()({
    name: 'withdrawConsent',
    path: '/v1/cases/{id}/clients/{clientId}/consents/{consentId}/withdrawal',
    tone: 'danger',
    offered: ({ one, consent }, who) => worksOn(one, who) && (consent.state === 'GIVEN' || consent.state === 'REQUESTED'),
  }),
] as const

export const visitCommands = [
  command<VisitOf>()({
    name: 'visit',
    path: '/v1/cases/{id}/follow-ups/{days}',
    tone: 'first',
    fields: [
      { name: 'result', as: 'code', list: 'FollowUpResult', required: true },
      { name: 'selfReliance', as: 'code', list: 'SelfReliance', required: true, when: values => MET.includes(String(values['result'])) },
      { name: 'words', as: 'words', max: 2000 },
    ],
    offered: ({ one, followUp }, who) => worksOn(one, who) && one.state === 'PROBLEM_ENDED' && followUp.visit === undefined,
  }),
] as const

export const fileCommands = [
  command<FileOf>()({
    name: 'removeFile',
    path: '/v1/cases/{id}/attachments/{attachmentId}/removal',
    tone: 'danger',
    fields: [{ name: 'reason', as: 'code', list: 'RemovalReason', required: true }],
    offered: ({ one, file }, who) => worksOn(one, who) && !file.removed,
  }),
] as const

/** The note that puts an earlier one right is of the same kind. */
export const correctNote = ({ note }: NoteOf) =>
  command<NoteOf>()({
    name: 'correctNote',
    path: '/v1/cases/{id}/notes',
    fields: [
      { name: 'words', as: 'words', max: 2000, required: true },
      { name: 'reviewOn', as: 'day', quick: [7, 30], when: () => note.kind === 'PLAN' },
    ],
    fixed: { kind: note.kind, corrects: note.id },
    offered: ({ one }, who) => worksOn(one, who),
  })
