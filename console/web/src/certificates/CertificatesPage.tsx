import '../registry/registry.css'
import { NativeSelect } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { certificate, type CertificateTypes, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { oneOf, text, useFilters } from '../shell/filters'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { date } from '../thai/dates'
import { inThaiOrder } from '../thai/order'
import { Panel, StateTag, Table } from '../ui'
import { Present } from './Present'
import { toneOfCertificate } from './status'

type Certificate = CertificateTypes['schemas']['CertificateView']

const STATES = ['VALID', 'SUSPENDED', 'REVOKED'] as const
const FILTERS = { status: oneOf(STATES), district: text, year: text }
const MOST = 200

export default function CertificatesPage() {
  const t = useTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const { nameOf } = useDistricts()
  const { district: scope } = useScope()
  const { filters, change, clear, filtered } = useFilters(FILTERS)
  const district = filters.district ?? scope
  const certificates = useRead(['certificate', 'list', 'all', filters.status, district], how =>
    certificate.GET('/v1/certificates', { params: { query: { limit: MOST, ...(filters.status ? { status: filters.status } : {}), ...(district ? { district } : {}) } }, ...how }))
  const years = [...new Set((certificates.data?.body.items ?? []).map(one => one.yearBe))].sort((a, b) => b - a)
  const rowsOf = (items: Certificate[]) => items
    .filter(one => !filters.year || String(one.yearBe) === filters.year)
    .sort((a, b) => inThaiOrder(nameOf(a.districtCode), nameOf(b.districtCode)) || b.yearBe - a.yearBe)
  return (
    <Page title={t.certificate.title} actions={<Present />}>
      <p className="form-note">{t.certificate.follows}</p>
      <div className="filters">
        <NativeSelect label={t.state} value={filters.status ?? ''} onChange={event => change({ status: (event.currentTarget.value || undefined) as (typeof STATES)[number] | undefined })}
          data={[{ value: '', label: t.all }, ...STATES.map(value => ({ value, label: t.certificate.states[value]! }))]} />
        <NativeSelect label={t.certificate.year} value={filters.year ?? ''} onChange={event => change({ year: event.currentTarget.value || undefined })}
          data={[{ value: '', label: t.all }, ...years.map(String)]} />
      </div>
      <Panel query={certificates} rows={8} empty={page => rowsOf(page.items).length === 0} none={{ title: t.certificate.none }} clearFilters={filtered ? clear : undefined}>
        {page => (
          <Table caption={t.certificate.title} rows={rowsOf(page.items)} idOf={row => row.id} onOpen={row => go(`/certificates/${row.id}`)} columns={[
            { key: 'district', head: t.district, cell: row => <span className="nowrap">{nameOf(row.districtCode)}</span> },
            { key: 'number', head: t.certificate.number, cell: row => <Link className="nowrap" href={`/certificates/${row.id}`} onClick={event => event.stopPropagation()}>{row.number}</Link> },
            { key: 'issued', head: t.certificate.issuedOn, cell: row => <span className="nowrap">{date(row.issuedOn, language)}</span> },
            { key: 'state', head: t.state, cell: row => <StateTag tone={toneOfCertificate(row.status)}>{t.certificate.states[row.status ?? ''] ?? ''}</StateTag> },
            { key: 'effective', head: t.certificate.effectiveOn, cell: row => <span className="nowrap">{date(row.effectiveOn, language)}</span> },
          ]} />
        )}
      </Panel>
    </Page>
  )
}
