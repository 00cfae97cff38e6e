import './registry.css'
import { NativeSelect } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { registry, type RegistryTypes, useCodes } from '../api'
import { useDistricts } from '../shell/districts'
import { oneOf, text, useFilters } from '../shell/filters'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { inThaiOrder } from '../thai/order'
import { Panel, StateTag, Table } from '../ui'
import { CapacityOf } from './CapacityOf'
import { Command } from './form/Command'
import { useMay } from './may'
import { Parts } from './Parts'
import { type Agency, useAgencies, useCentres } from './reads'

const KINDS = ['COMMUNITY_ASSISTANCE_CENTRE', 'HOSPITAL', 'HEALTH_CENTRE', 'POLICE_STATION', 'DISTRICT_OFFICE', 'LOCAL_GOVERNMENT', 'SCHOOL', 'FOUNDATION', 'MINISTRY_UNIT', 'EMPLOYMENT_OFFICE', 'OTHER'] as const
const FILTERS = { district: text, service: text, kind: oneOf(KINDS) }

export default function AgenciesPage() {
  const t = useTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const { all, nameOf } = useDistricts()
  const { word, options } = useCodes('registry')
  const { district: scope } = useScope()
  const { filters, change, clear, filtered } = useFilters(FILTERS)
  const may = useMay()
  const agencies = useAgencies({ district: filters.district ?? scope, service: filters.service as Agency['services'][number] | undefined, kind: filters.kind })
  const label = (one: Agency) => (language === 'th' ? one.nameTh : one.nameEn)
  return (
    <Page title={t.agency.title} actions={may.central ? <Register /> : undefined}>
      <Parts />
      <div className="filters">
        <NativeSelect label={t.agency.kind} value={filters.kind ?? ''} onChange={event => change({ kind: (event.currentTarget.value || undefined) as Agency['kind'] | undefined })} data={[{ value: '', label: t.all }, ...options('AgencyKind')]} />
        <NativeSelect label={t.agency.services} value={filters.service ?? ''} onChange={event => change({ service: event.currentTarget.value || undefined })} data={[{ value: '', label: t.all }, ...options('AgencyService')]} />
        <NativeSelect label={t.district} value={filters.district ?? scope ?? ''} onChange={event => change({ district: event.currentTarget.value || undefined })} data={[{ value: '', label: t.all }, ...all.map(({ code }) => ({ value: code, label: nameOf(code) }))]} />
      </div>
      <Panel query={agencies} rows={8} empty={page => page.items.length === 0} none={{ title: t.agency.none }} clearFilters={filtered ? clear : undefined}>
        {page => (
          <Table caption={t.agency.title} rows={[...page.items].sort((a, b) => inThaiOrder(label(a), label(b)))} idOf={row => row.id} onOpen={row => go(`/registry/agencies/${row.id}`)} columns={[
            { key: 'name', head: t.name, cell: row => <Link href={`/registry/agencies/${row.id}`} onClick={event => event.stopPropagation()}>{label(row)}</Link> },
            { key: 'kind', head: t.agency.kind, cell: row => word('AgencyKind', row.kind) },
            { key: 'services', head: t.agency.services, cell: row => <span className="tags">{row.services.map(code => <span key={code} className="chip-plain">{word('AgencyService', code)}</span>)}</span> },
            { key: 'districts', head: t.agency.districts, cell: row => (row.districts.length === all.length ? t.agency.allDistricts : row.districts.length > 2 ? t.agency.districtCount(row.districts.length) : row.districts.map(nameOf).join(', ')) },
            { key: 'capacity', head: t.agency.capacity, cell: row => (row.state === 'CLOSED' ? <StateTag tone="closed">{word('AgencyStatus', row.state)}</StateTag> : <CapacityOf agency={row} />) },
          ]} />
        )}
      </Panel>
    </Page>
  )
}

function Register() {
  const t = useTexts()
  const [, go] = useLocation()
  const { all, nameOf } = useDistricts()
  const { options } = useCodes('registry')
  const language = useLanguage()
  const centres = useCentres()
  return (
    <Command<RegistryTypes['schemas']['AgencyRegistration'], RegistryTypes['schemas']['Receipt']> label={t.agency.register} look="filled" refresh={[['agencies']]}
      start={{ capacity: 'OPEN' }} done={({ body }) => go(`/registry/agencies/${body.id}`)} send={(body, how) => registry.POST('/v1/agencies', { body, ...how })}
      fields={[
        { name: 'nameTh', label: t.nameTh, as: 'line', max: 300, required: true },
        { name: 'nameEn', label: t.nameEn, as: 'line', max: 300, required: true },
        { name: 'kind', label: t.agency.kind, as: 'one', required: true, options: options('AgencyKind') },
        { name: 'services', label: t.agency.services, as: 'many', required: true, options: options('AgencyService') },
        { name: 'districts', label: t.agency.districts, as: 'many', required: true, options: all.map(({ code }) => ({ value: code, label: nameOf(code) })) },
        { name: 'capacity', label: t.agency.capacity, as: 'one', required: true, options: options('Capacity') },
        { name: 'coLocatedCentreId', label: t.agency.coLocated, as: 'one', options: (centres.data?.body.items ?? []).map(one => ({ value: one.id, label: language === 'th' ? one.nameTh : one.nameEn })) },
      ]} />
  )
}
