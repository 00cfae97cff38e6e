import './registry.css'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { registry, type RegistryTypes, useCodes } from '../api'
import { useDistricts } from '../shell/districts'
import { oneOf, text, useFilters } from '../shell/filters'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useMe } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { bangkokDay, date } from '../thai/dates'
import { inThaiOrder } from '../thai/order'
import { EmptyState, Panel, StateTag, Table } from '../ui'
import { Command } from './form/Command'
import { personFields, personOf } from './identity'
import { useMay } from './may'
import { Parts } from './Parts'
import { nameOf, useVolunteers, type Volunteer } from './reads'

const FILTERS = { district: text, state: oneOf(['ACTIVE', 'ENDED']) }

export default function VolunteersPage() {
  const t = useTexts()
  const me = useMe()
  const { all, nameOf: districtName } = useDistricts()
  const { district: scope, wide } = useScope()
  const { filters, change } = useFilters(FILTERS)
  const district = filters.district ?? scope ?? (wide ? undefined : me.districts[0])
  const codes = wide ? all.map(one => one.code) : me.districts
  const may = useMay()
  const { options } = useCodes('registry')
  return (
    <Page title={t.volunteer.title} actions={district && may.inDistrict(district) ? <Register district={district} /> : undefined}>
      <Parts />
      <div className="filters">
        <NativeSelect label={t.district} value={district ?? ''} onChange={event => change({ district: event.currentTarget.value || undefined })}
          data={[{ value: '', label: t.choose }, ...codes.map(code => ({ value: code, label: districtName(code) }))]} />
        <NativeSelect label={t.state} value={filters.state ?? ''} onChange={event => change({ state: (event.currentTarget.value || undefined) as 'ACTIVE' | 'ENDED' | undefined })}
          data={[{ value: '', label: t.all }, ...options('VolunteerStatus')]} />
      </div>
      {district ? <List key={`${district} ${filters.state}`} district={district} state={filters.state} /> : <EmptyState title={t.volunteer.pickDistrict} />}
    </Page>
  )
}

function List({ district, state }: { district: string; state: 'ACTIVE' | 'ENDED' | undefined }) {
  const t = useTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const { word } = useCodes('registry')
  const [cursors, setCursors] = useState<string[]>([])
  const volunteers = useVolunteers(district, cursors.at(-1), state)
  const next = volunteers.data?.body.nextCursor
  const label = (one: Volunteer) => nameOf(one) ?? one.registrationNo
  return (
    <Panel query={volunteers} rows={8} empty={page => page.items.length === 0} none={{ title: t.volunteer.none }}>
      {page => (
        <>
          <Table caption={t.volunteer.title} rows={[...page.items].sort((a, b) => inThaiOrder(label(a), label(b)))} idOf={row => row.id} onOpen={row => go(`/registry/volunteers/${row.id}`)} columns={[
            { key: 'name', head: t.name, cell: row => <Link href={`/registry/volunteers/${row.id}`} onClick={event => event.stopPropagation()}>{label(row)}</Link> },
            { key: 'no', head: t.volunteer.registrationNo, cell: row => row.registrationNo },
            { key: 'since', head: t.volunteer.registeredOn, cell: row => <span className="nowrap">{date(row.registeredOn, language)}</span> },
            { key: 'trained', head: t.volunteer.trainedOn, cell: row => (row.trainedOn ? <span className="nowrap">{date(row.trainedOn, language)}</span> : '–') },
            { key: 'state', head: t.state, cell: row => <StateTag tone={row.state === 'ACTIVE' ? 'helped' : 'closed'}>{word('VolunteerStatus', row.state ?? '')}</StateTag> },
          ]} />
          {(cursors.length > 0 || next) && (
            <div className="pager">
              <Button variant="default" disabled={cursors.length === 0} onClick={() => setCursors(cursors.slice(0, -1))}>{t.back}</Button>
              <Button variant="default" disabled={!next} onClick={() => next && setCursors([...cursors, next])}>{t.more}</Button>
            </div>
          )}
        </>
      )}
    </Panel>
  )
}

type Registration = RegistryTypes['schemas']['VolunteerRegistration']

function Register({ district }: { district: string }) {
  const t = useTexts()
  const { options } = useCodes('registry')
  const { nameOf: districtName } = useDistricts()
  const [, go] = useLocation()
  return (
    <Command<Registration, RegistryTypes['schemas']['Receipt']> label={t.volunteer.register} look="filled" note={`${t.district}: ${districtName(district)}`}
      refresh={[['volunteers']]} start={{ idKind: 'NATIONAL', registeredOn: bangkokDay() }} done={({ body }) => go(`/registry/volunteers/${body.id}`)}
      send={(body, how) => registry.POST('/v1/volunteers', { body: { ...personOf(body), districtCode: district }, ...how })}
      fields={[
        ...personFields(t, options('NoIdReason'), t.volunteer.idKinds),
        { name: 'registeredOn', label: t.volunteer.registeredOn, as: 'day', required: true },
        { name: 'trainedOn', label: t.volunteer.trainedOn, as: 'day' },
      ]} />
  )
}
