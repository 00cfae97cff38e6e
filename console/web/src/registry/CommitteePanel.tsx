import type { UseQueryResult } from '@tanstack/react-query'
import { type Answer, type Problem, registry, type RegistryTypes, useCodes, useRead } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { bangkokDay, date } from '../thai/dates'
import { Definitions, EmptyState, Panel, StateTag, Table } from '../ui'
import { seatsOf, sizeOf } from './centreState'
import { type Centre, nameOf, useCommitteePolicy, useEveryVolunteer } from './reads'
import { TermBar } from './TermBar'

type Past = RegistryTypes['schemas']['CommitteesView']

/** The seats of a committee against what the policy asks, its term, and the committees before it. */
export function CommitteePanel({ query, centre }: { query: UseQueryResult<Answer<Centre>, Problem>; centre: Centre }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('registry')
  const policy = useCommitteePolicy()
  const volunteers = useEveryVolunteer(centre.districtCode).data?.body.items ?? []
  const { committee, nextCommittee, vacantSeats } = centre
  const person = (id: string) => {
    const found = volunteers.find(one => one.id === id)
    return nameOf(found) ?? found?.registrationNo ?? id
  }
  return (
    <Panel title={t.centre.committee} query={query} definition={policy && t.centre.termMost(policy.termYears)}>
      {() => (
        <div className="stack">
          {committee ? (
            <>
              <TermBar centre={centre} today={bangkokDay()} />
              <Definitions lines={[
                [t.centre.term, t.centre.termLine(date(committee.termStartsOn, language), date(committee.termEndsOn, language))],
                [t.centre.order, committee.appointmentOrderNo],
                [t.centre.appointedOn, date(committee.appointedOn, language)],
                policy && [t.number, t.centre.size(sizeOf(committee, vacantSeats, policy), policy.minMembers, policy.maxMembers)],
              ]} />
            </>
          ) : <EmptyState title={t.centre.noCommittee} />}
          {nextCommittee && (
            <Definitions lines={[
              [t.centre.next, t.centre.termLine(date(nextCommittee.termStartsOn, language), date(nextCommittee.termEndsOn, language))],
              [t.centre.order, nextCommittee.appointmentOrderNo],
              [t.centre.members, nextCommittee.members.map(one => `${word('CommitteeRole', one.role)} ${person(one.volunteerId)}`).join(', ')],
            ]} />
          )}
          <Table caption={t.centre.seats} rows={seatsOf(committee, vacantSeats, policy)} idOf={row => row.role} columns={[
            { key: 'role', head: t.centre.role, cell: row => word('CommitteeRole', row.role) },
            { key: 'holders', head: t.centre.holders, cell: row => (
              <span>
                {committee?.members.filter(one => one.role === row.role).map(one => (
                  <span key={one.volunteerId} style={{ display: 'block' }}>
                    {person(one.volunteerId)} {vacantSeats.some(seat => seat.volunteerId === one.volunteerId) && <span className="quiet">({t.centre.isVacant})</span>}
                  </span>
                ))}
              </span>
            ) },
            { key: 'rule', head: t.centre.rule, cell: row => <span className="nowrap">{row.rule ? t.centre.ruleOf(row.rule.min, row.rule.max) : t.centre.anyNumber}</span> },
            { key: 'fits', head: t.centre.has, cell: row => <span className="tags">{t.centre.people(row.held)} {row.rule && <StateTag tone={row.fits ? 'helped' : 'action'}>{row.fits ? t.centre.fits : t.centre.misfits}</StateTag>}</span> },
          ]} />
        </div>
      )}
    </Panel>
  )
}

export function CommitteeHistory({ id }: { id: string }) {
  const t = useTexts()
  const language = useLanguage()
  const query = useRead(['centre', id, 'committees'], how => registry.GET('/v1/centres/{id}/committees', { params: { path: { id } }, ...how }))
  const past = (page: Past) => page.items.filter(one => !one.current && !one.coming)
  return (
    <Panel title={t.centre.history} query={query} empty={page => past(page).length === 0} none={{ title: t.centre.historyNone }}>
      {page => (
        <Table caption={t.centre.history} rows={past(page)} idOf={row => row.committee.appointmentOrderNo + row.committee.termStartsOn} columns={[
          { key: 'order', head: t.centre.order, cell: row => row.committee.appointmentOrderNo },
          { key: 'term', head: t.centre.term, cell: row => t.centre.termLine(date(row.committee.termStartsOn, language), date(row.committee.termEndsOn, language)) },
          { key: 'size', head: t.centre.members, cell: row => t.centre.people(row.committee.members.length) },
          { key: 'replaced', head: t.centre.replacedOn, cell: row => (row.replacedOn ? date(row.replacedOn, language) : '–') },
        ]} />
      )}
    </Panel>
  )
}
