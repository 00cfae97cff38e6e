import './registry.css'
import { Link, useParams } from 'wouter'
import { registry, type RegistryTypes, useCodes, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { Page } from '../shell/Page'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { bangkokDay, date } from '../thai/dates'
import { inThaiOrder } from '../thai/order'
import { Definitions, Panel, StateTag } from '../ui'
import { CapacityOf } from './CapacityOf'
import { Corrections } from './Corrections'
import { Command } from './form/Command'
import { useMay } from './may'
import { type Agency, useCentres } from './reads'

type Types = RegistryTypes['schemas']

export default function AgencyPage() {
  const t = useTexts()
  const language = useLanguage()
  const { nameOf } = useDistricts()
  const { word } = useCodes('registry')
  const id = useParams<{ id: string }>().id
  const agency = useRead(['agencies', id], how => registry.GET('/v1/agencies/{id}', { params: { path: { id } }, ...how }))
  const body = agency.data?.body
  return (
    <Page title={body ? (language === 'th' ? body.nameTh : body.nameEn) : t.agency.title} actions={<Link href="/registry/agencies">{t.parts.agencies}</Link>}>
      <Panel query={agency} rows={5}>
        {one => (
          <Definitions lines={[
            [t.state, <StateTag tone={one.state === 'OPEN' ? 'helped' : 'closed'}>{word('AgencyStatus', one.state)}</StateTag>],
            [t.agency.kind, word('AgencyKind', one.kind)],
            [t.agency.services, one.services.map(code => word('AgencyService', code)).join(', ')],
            [t.agency.districts, one.districts.map(nameOf).sort(inThaiOrder).join(', ')],
            one.state === 'OPEN' && [t.agency.capacity, <CapacityOf agency={one} />],
            !!one.coLocatedCentreId && [t.agency.coLocated, <Link href={`/registry/centres/${one.coLocatedCentreId}`}>{one.coLocatedCentreId}</Link>],
            !!one.closedOn && [t.agency.closedOn, date(one.closedOn, language)],
          ]} />
        )}
      </Panel>
      {body && (
        <Corrections rows={body.corrections} before={row => [
          language === 'th' ? row.profile.nameTh : row.profile.nameEn,
          word('AgencyKind', row.profile.kind),
          row.profile.coLocatedCentreId,
          row.closedOn && `${t.agency.closedOn} ${date(row.closedOn, language)}`,
        ].filter(Boolean).join(' · ')} />
      )}
      {body?.state === 'CLOSED' && <ClosedAgencyCommands agency={body} etag={agency.data?.etag} readAnew={() => void agency.refetch()} />}
      {body?.state === 'OPEN' && <AgencyCommands agency={body} etag={agency.data?.etag} readAnew={() => void agency.refetch()} />}
    </Page>
  )
}

/** A closed agency is corrected, since past referrals name it, or opened again. */
function ClosedAgencyCommands({ agency, etag, readAnew }: { agency: Agency; etag: string | undefined; readAnew: () => void }) {
  const t = useTexts()
  const may = useMay()
  const { options } = useCodes('registry')
  const common = { etag, readAnew, refresh: [['agencies']] }
  if (!may.central) return null
  return (
    <div className="action-bar">
      <Command<Types['AgencyReopening'], Types['Receipt']> {...common} label={t.agency.reopen} note={t.agency.reopenNote}
        send={(body, how) => registry.POST('/v1/agencies/{id}/reopening', { params: { path: { id: agency.id } }, body, ...how })}
        fields={[{ name: 'reason', label: t.reason, as: 'one', required: true, options: options('ReversalReason') }]} />
      <Correct agency={agency} {...common} />
    </div>
  )
}

/** For department and ministry alone. */
function Correct({ agency, ...common }: { agency: Agency; etag: string | undefined; readAnew: () => void; refresh: string[][] }) {
  const t = useTexts()
  const { options } = useCodes('registry')
  const { nameOf } = useDistricts()
  const centres = useCentres().data?.body.items ?? []
  const { kind, nameTh, nameEn, coLocatedCentreId } = agency
  return (
    <Command<Types['AgencyCorrection'], Types['Receipt']> {...common} label={t.correction.correct} note={t.agency.correctNote} start={{ kind, nameTh, nameEn, coLocatedCentreId }}
      send={(body, how) => registry.POST('/v1/agencies/{id}/correction', { params: { path: { id: agency.id } }, body, ...how })}
      fields={[
        { name: 'reason', label: t.reason, as: 'one', required: true, options: options('CorrectionReason') },
        { name: 'nameTh', label: t.nameTh, as: 'line', max: 300, required: true },
        { name: 'nameEn', label: t.nameEn, as: 'line', max: 300, required: true },
        { name: 'kind', label: t.agency.kind, as: 'one', required: true, options: options('AgencyKind') },
        { name: 'coLocatedCentreId', label: t.agency.coLocated, as: 'one', options: centres.map(one => ({ value: one.id, label: nameOf(one.districtCode) })) },
      ]} />
  )
}

/** What may be changed of an agency: by its own officers, by department and ministry. */
export function AgencyCommands({ agency, etag, readAnew }: { agency: Agency; etag: string | undefined; readAnew: () => void }) {
  const t = useTexts()
  const may = useMay()
  const { all, nameOf } = useDistricts()
  const { options } = useCodes('registry')
  const params = { path: { id: agency.id } }
  const common = { etag, readAnew, refresh: [['agencies']] }
  if (!may.ofAgency(agency.id)) return null
  return (
    <div className="action-bar">
      <Command<Types['AgencyCapacityNow'], Types['Receipt']> {...common} label={t.agency.changeCapacity} look="filled" start={{ capacity: agency.capacity }}
        send={(body, how) => registry.PUT('/v1/agencies/{id}/capacity', { params, body, ...how })}
        fields={[{ name: 'capacity', label: t.agency.capacity, as: 'one', required: true, options: options('Capacity') }]} />
      <Command<Types['AgencyServices'], Types['Receipt']> {...common} label={t.agency.changeServices} start={{ services: agency.services, districts: agency.districts }}
        send={(body, how) => registry.PUT('/v1/agencies/{id}/services', { params, body, ...how })}
        fields={[
          { name: 'services', label: t.agency.services, as: 'many', required: true, options: options('AgencyService') },
          { name: 'districts', label: t.agency.districts, as: 'many', required: true, options: all.map(({ code }) => ({ value: code, label: nameOf(code) })) },
        ]} />
      {may.central && <Correct agency={agency} {...common} />}
      {may.central && (
        <Command<Types['AgencyClosure'], Types['Receipt']> {...common} label={t.agency.close} note={t.agency.closeNote} start={{ closedOn: bangkokDay() }}
          send={(body, how) => registry.POST('/v1/agencies/{id}/closure', { params, body, ...how })}
          fields={[{ name: 'closedOn', label: t.agency.closedOn, as: 'day', required: true }]} />
      )}
    </div>
  )
}
