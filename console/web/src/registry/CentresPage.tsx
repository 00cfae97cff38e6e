import './registry.css'
import { NativeSelect } from '@mantine/core'
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
import { Panel, StateTag, Table } from '../ui'
import { termOf, toneOfCentre } from './centreState'
import { TermBar } from './TermBar'
import { Command } from './form/Command'
import { useMay } from './may'
import { Parts } from './Parts'
import { premisesFields } from './premises'
import { type Centre, useCentres } from './reads'

const STATES = ['PROPOSED', 'COMMITTEE_APPOINTED', 'ESTABLISHED', 'SUSPENDED', 'DISSOLVED'] as const
const FILTERS = { state: oneOf(STATES), term: oneOf(['ending', 'over']), district: text }

export default function CentresPage() {
  const t = useTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const { nameOf } = useDistricts()
  const { district: scope } = useScope()
  const { word, options } = useCodes('registry')
  const { filters, change, clear, filtered } = useFilters(FILTERS)
  const may = useMay()
  const district = filters.district ?? scope
  const centres = useCentres(district)
  const today = bangkokDay()
  const fits = (one: Centre) => {
    const term = termOf(one, today)
    return (!filters.state || one.state === filters.state) && (!filters.term || term === filters.term || (filters.term === 'ending' && term === 'over'))
  }
  const rowsOf = (items: Centre[]) => items.filter(fits).sort((a, b) => inThaiOrder(nameOf(a.districtCode), nameOf(b.districtCode)) || a.generation - b.generation)
  return (
    <Page title={t.centre.title} actions={may.anyDistrict ? <Propose /> : undefined}>
      <Parts />
      <div className="filters">
        <NativeSelect label={t.state} value={filters.state ?? ''} onChange={event => change({ state: (event.currentTarget.value || undefined) as (typeof STATES)[number] | undefined })}
          data={[{ value: '', label: t.all }, ...options('CentreStatus')]} />
        <NativeSelect label={t.centre.term} value={filters.term ?? ''} onChange={event => change({ term: (event.currentTarget.value || undefined) as 'ending' | 'over' | undefined })}
          data={[{ value: '', label: t.all }, { value: 'ending', label: t.centre.termFilters.ending }, { value: 'over', label: t.centre.termFilters.over }]} />
      </div>
      <Panel query={centres} rows={8} empty={page => rowsOf(page.items).length === 0} none={{ title: t.centre.none }} clearFilters={filtered ? clear : undefined}>
        {page => (
          <Table caption={t.centre.title} rows={rowsOf(page.items)} idOf={row => row.id} onOpen={row => go(`/registry/centres/${row.id}`)} columns={[
            { key: 'district', head: t.district, cell: row => <Link className="nowrap" href={`/registry/centres/${row.id}`} onClick={event => event.stopPropagation()}>{nameOf(row.districtCode)}</Link> },
            { key: 'state', head: t.state, cell: row => <StateTag tone={toneOfCentre(row.state)}>{word('CentreStatus', row.state ?? '')}</StateTag> },
            { key: 'established', head: t.centre.established, cell: row => (row.establishedOn ? <span className="nowrap">{date(row.establishedOn, language)}</span> : '–') },
            { key: 'term', head: t.centre.term, cell: row => <TermBar centre={row} today={today} /> },
            { key: 'vacant', head: t.centre.vacant, cell: row => (row.vacantSeats.length > 0 ? <StateTag tone="action">{t.centre.vacantSeats(row.vacantSeats.length)}</StateTag> : '–') },
          ]} />
        )}
      </Panel>
    </Page>
  )
}

function Propose() {
  const t = useTexts()
  const me = useMe()
  const { central } = useMay()
  const { all, nameOf } = useDistricts()
  const [, go] = useLocation()
  const codes = central ? all.map(one => one.code) : me.districts
  return (
    <Command<RegistryTypes['schemas']['CentreProposal'], RegistryTypes['schemas']['Receipt']>
      label={t.centre.propose} look="filled" refresh={[['centre', 'list']]} done={({ body }) => go(`/registry/centres/${body.id}`)}
      send={(body, how) => registry.POST('/v1/centres', { body, ...how })}
      start={codes.length === 1 ? { districtCode: codes[0] } : {}}
      fields={[
        { name: 'districtCode', label: t.district, as: 'one', required: true, options: codes.map(code => ({ value: code, label: nameOf(code) })) },
        { name: 'nameTh', label: t.nameTh, as: 'line', max: 300, required: true },
        { name: 'nameEn', label: t.nameEn, as: 'line', max: 300, required: true },
        { name: 'openedOn', label: t.centre.openedOn, as: 'day', required: true },
        ...premisesFields(t),
      ]} />
  )
}
