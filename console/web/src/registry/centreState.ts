import type { RegistryTypes } from '../api'
import type { Tone } from '../ui'
import type { Centre, Role } from './reads'

const TONES: Record<string, Tone> = { PROPOSED: 'action', COMMITTEE_APPOINTED: 'action', ESTABLISHED: 'helped', SUSPENDED: 'returned', DISSOLVED: 'closed' }

export const toneOfCentre = (state: string | null): Tone => TONES[state ?? ''] ?? 'closed'

export type Policy = RegistryTypes['schemas']['CommitteePolicyPolicyView']

/** So many are as good as any number. */
const ANY = 100

export interface Seat {
  role: Role
  held: number
  vacant: number
  /** How many the policy asks for; undefined where any number will do. */
  rule: { min: number; max: number } | undefined
  fits: boolean
}

/** How many hold each kind of seat, against what the policy asks; a holder who is no volunteer any more holds none. */
export function seatsOf(committee: Centre['committee'], vacantSeats: Centre['vacantSeats'], policy: Policy | undefined): Seat[] {
  const members = committee?.members ?? []
  const roles = [...new Set([...(policy?.roles.map(one => one.role) ?? []), ...members.map(one => one.role)])]
  return roles.map(role => {
    const rule = policy?.roles.find(one => one.role === role)
    const vacant = vacantSeats.filter(one => one.role === role).length
    const held = members.filter(one => one.role === role).length - vacant
    const ruled = rule && (rule.min > 0 || rule.max < ANY) ? { min: rule.min, max: rule.max } : undefined
    return { role, held, vacant, rule: ruled, fits: held >= (rule?.min ?? 0) && held <= (rule?.max ?? Number.MAX_SAFE_INTEGER) }
  })
}

/** Members that the policy counts, advisers not among them, without those whose seat became vacant. */
export function sizeOf(committee: Centre['committee'], vacantSeats: Centre['vacantSeats'], policy: Policy): number {
  const counted = (role: Role) => policy.roles.find(one => one.role === role)?.counted ?? false
  return (committee?.members ?? []).filter(one => counted(one.role)).length - vacantSeats.filter(one => counted(one.role)).length
}

const DAY = 86_400_000

const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)

/** The longest term that begins on a day, through its last day. */
function longestTerm(starts: string, years: number) {
  const after = new Date(starts)
  after.setUTCFullYear(after.getUTCFullYear() + years)
  return new Date(after.getTime() - DAY).toISOString().slice(0, 10)
}

/** What the appointment of the next committee begins with: the day after the present one, the longest term, and those who hold a seat now, since most are appointed again, or who were to follow. */
export function renewalOf({ committee, nextCommittee, vacantSeats }: Pick<Centre, 'committee' | 'nextCommittee' | 'vacantSeats'>, policy: Policy | undefined) {
  if (!committee) return {}
  const termStartsOn = dayAfter(committee.termEndsOn)
  const members = (nextCommittee ?? committee).members.filter(one => !vacantSeats.some(seat => seat.volunteerId === one.volunteerId))
  return { termStartsOn, members, ...(policy ? { termEndsOn: longestTerm(termStartsOn, policy.termYears) } : {}) }
}

const NEAR = 90

/** Whether the term of the committee that was appointed last has ended, or ends soon. */
export function termOf(centre: Pick<Centre, 'committee' | 'nextCommittee' | 'state'>, today: string): 'over' | 'ending' | undefined {
  const last = centre.nextCommittee ?? centre.committee
  if (!last || centre.state === 'DISSOLVED') return undefined
  const left = (Date.parse(last.termEndsOn) - Date.parse(today)) / DAY
  return left < 0 ? 'over' : left <= NEAR ? 'ending' : undefined
}
