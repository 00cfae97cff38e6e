import { useQueries } from '@tanstack/react-query'
import { caseReferral, type CaseReferralTypes, reading, useRead } from '../api'
import { useMe } from '../shell/session'
import { useTexts } from '../texts/officer'
import { useWho } from './who'

type Colleague = CaseReferralTypes['schemas']['ColleagueColleagueRow']

/** Whom a command can name beside those who can be given a case of the district: of the agency instead, whoever has cases, or the department as well. */
export type Among = 'agency' | 'owners' | 'department' | undefined

const MOST = 200
const OWNED = ['UNDER_CONSIDERATION', 'REFERRED', 'AID_REPORTED', 'AID_COMPLETED', 'PROBLEM_ENDED'] as const
const byName = new Intl.Collator('th')

/** Those who can be named, by name, and never the viewer. */
export function useColleagues(district: string | undefined, among: Among) {
  const me = useMe()
  const t = useTexts()
  const who = useWho()
  const own = useRead(['colleagues', district ?? '', among === 'agency'], how => caseReferral.GET('/v1/colleagues', { params: { query: { ...(district ? { district } : {}), limit: MOST } }, ...how }))
  const department = useRead(['colleagues', 'department'], how => caseReferral.GET('/v1/colleagues', { params: { query: { department: true, limit: MOST } }, ...how }), { enabled: among === 'department' })
  const owners = useOwners(district, among === 'owners')
  const colleagues = (own.data?.body.items ?? []).filter(one => among !== 'agency' || one.agencyId === me.agencyId)
  const named = (one: Colleague) => (one.position ? `${who(one.subject)} · ${t.positions[one.position]}` : who(one.subject))
  const known = new Map(colleagues.map(one => [one.subject, named(one)]))
  const add = (subject: string, label: string) => { if (!known.has(subject)) known.set(subject, label) }
  owners.forEach(subject => add(subject, who(subject)))
  const near = sorted(known, me.subject)
  const seen = new Set(near.map(one => one.value))
  const far = sorted(new Map((among === 'department' ? (department.data?.body.items ?? []) : []).filter(one => !seen.has(one.subject)).map(one => [one.subject, `${who(one.subject)} · ${t.department}`])), me.subject)
  const people = [...near, ...far]
  return { people, none: own.data !== undefined && people.length === 0 }
}

const sorted = (known: Map<string, string>, me: string) =>
  [...known].filter(([subject]) => subject !== me).map(([value, label]) => ({ value, label })).sort((a, b) => byName.compare(a.label, b.label))

/** Whoever has cases that go on, also when they have left since: those are what is to be handed over. */
function useOwners(district: string | undefined, enabled: boolean): Set<string> {
  const pages = useQueries({
    queries: OWNED.map(state => reading(['case', 'list', 'owners', state, district ?? ''], how => caseReferral.GET('/v1/cases', { params: { query: { state, ...(district ? { district } : {}), limit: MOST } }, ...how }), { enabled })),
  })
  return new Set(!enabled ? [] : pages.flatMap(page => page.data?.body.items ?? []).flatMap(one => (one.owner ? [one.owner] : [])))
}
