import { command } from '../cases/command/command'
import { isChair, isDepartment, isOfficer, type Standing } from '../cases/standing'
import type { CaseReferralTypes } from '../api'
import { eventTagOf } from '../cases/events'

type Cover = CaseReferralTypes['schemas']['CoverCoverRow']
type Emergency = CaseReferralTypes['schemas']['Emergency']
type Opening = CaseReferralTypes['schemas']['QueueOpening']

/** Who may declare an event, or let neighbours help. */
export const leads = (who: Standing) => isChair(who) || isDepartment(who)
const leadsOrSupervises = (who: Standing) => isChair(who) || who.position === 'SUPERVISOR'

export const leaveCommands = [
  command<object>()({
    name: 'coverLeave',
    path: '/v1/leave-covers',
    tone: 'first',
    fields: [
      { name: 'districtCode', as: 'district', required: true },
      { name: 'officer', as: 'officer', among: 'owners' },
      { name: 'by', as: 'officer', required: true },
      { name: 'from', label: 'fromDay', as: 'day', quick: [0, 1], required: true },
      { name: 'until', as: 'day', quick: [0, 1, 3, 7], required: true },
    ],
    offered: (_, who) => isOfficer(who),
  }),
  command<object>()({
    name: 'handOverAll',
    path: '/v1/handovers',
    fields: [
      { name: 'from', label: 'giver', as: 'officer', among: 'owners' },
      { name: 'to', as: 'officer', required: true },
      { name: 'cause', as: 'code', list: 'HandoverCause', required: true },
    ],
    offered: (_, who) => isOfficer(who) || isDepartment(who),
  }),
] as const

export const coverCommands = [
  command<Cover>()({
    name: 'endCover',
    path: '/v1/leave-covers/{id}/ending',
    confirm: true,
    offered: (cover, who) => isOfficer(who) && !cover.ended && (cover.officer === who.subject || leadsOrSupervises(who)),
  }),
] as const

export const eventsCommands = [
  command<object>()({
    name: 'declareEvent',
    path: '/v1/events',
    made: ({ kind }) => ({ tag: eventTagOf(String(kind)) }),
    fields: [
      { name: 'kind', as: 'code', list: 'EmergencyKind', required: true },
      { name: 'districts', as: 'districts', required: true },
    ],
    offered: (_, who) => leads(who),
  }),
] as const

export const eventCommands = [
  command<Emergency>()({ name: 'endEvent', path: '/v1/events/{id}/ending', confirm: true, offered: (event, who) => event.open && leads(who) }),
] as const

export const openingsCommands = [
  command<object>()({
    name: 'openQueue',
    path: '/v1/queue-openings',
    fields: [
      { name: 'districtCode', as: 'district', required: true },
      { name: 'toDistrictCode', as: 'district', required: true },
      { name: 'until', as: 'day', quick: [3, 7, 14], required: true },
      { name: 'reason', as: 'code', list: 'OpeningReason', required: true },
    ],
    offered: (_, who) => leads(who),
  }),
] as const

export const openingCommands = [
  command<Opening>()({ name: 'closeQueue', path: '/v1/queue-openings/{id}/closing', confirm: true, offered: (opening, who) => !opening.closed && leads(who) }),
] as const
