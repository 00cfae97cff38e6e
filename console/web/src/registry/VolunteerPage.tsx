import './registry.css'
import { Link, useParams } from 'wouter'
import { registry, type RegistryTypes, useCodes, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { address } from '../shell/filters'
import { Page } from '../shell/Page'
import { useHasRole } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { bangkokDay, date } from '../thai/dates'
import { Definitions, Panel, StateTag } from '../ui'
import { Corrections } from './Corrections'
import { Command } from './form/Command'
import { personFields, personOf } from './identity'
import { useMay } from './may'
import { fullName, nameOf } from './reads'

type Types = RegistryTypes['schemas']

export default function VolunteerPage() {
  const t = useTexts()
  const language = useLanguage()
  const { nameOf: districtName } = useDistricts()
  const { word, options } = useCodes('registry')
  const may = useMay()
  const audits = useHasRole('AUDITOR')
  const id = useParams<{ id: string }>().id
  const volunteer = useRead(['volunteers', id], how => registry.GET('/v1/volunteers/{id}', { params: { path: { id } }, ...how }))
  const body = volunteer.data?.body
  const common = { etag: volunteer.data?.etag, readAnew: () => void volunteer.refetch(), refresh: [['volunteers'], ['centre']] }
  return (
    <Page title={nameOf(body) ?? body?.registrationNo ?? t.volunteer.title} actions={<nav className="tags">{audits && <Link href={address('/audit', { by: 'record', service: 'registry', record: id })}>{t.volunteer.whoLooked}</Link>}<Link href={`/registry/volunteers${body ? `?district=${body.districtCode}` : ''}`}>{t.parts.volunteers}</Link></nav>}>
      <Panel query={volunteer} rows={5}>
        {one => (
          <Definitions lines={[
            [t.state, <StateTag tone={one.state === 'ACTIVE' ? 'helped' : 'closed'}>{word('VolunteerStatus', one.state ?? '')}</StateTag>],
            [t.name, nameOf(one) ?? <span className="quiet">{t.volunteer.hidden}</span>],
            [t.volunteer.registrationNo, one.registrationNo],
            [t.district, districtName(one.districtCode)],
            [t.volunteer.registeredOn, date(one.registeredOn, language)],
            !!one.trainedOn && [t.volunteer.trainedOn, date(one.trainedOn, language)],
            !!one.endedOn && [t.volunteer.endedOn, date(one.endedOn, language)],
            !!one.endReason && [t.reason, word('EndReason', one.endReason)],
          ]} />
        )}
      </Panel>
      {body && <History id={id} />}
      {body && may.inDistrict(body.districtCode) && (
        <div className="action-bar">
          <Command<Types['VolunteerCorrection'], Types['Receipt']> {...common} label={t.correction.correct} note={t.volunteer.correctNote}
            start={{ ...body.name, idKind: 'KEEP', registeredOn: body.registeredOn, trainedOn: body.trainedOn }}
            send={(command, how) => registry.POST('/v1/volunteers/{id}/correction', { params: { path: { id } }, body: personOf(command), ...how })}
            fields={[
              { name: 'reason', label: t.reason, as: 'one', required: true, options: options('CorrectionReason') },
              ...personFields(t, options('NoIdReason'), { KEEP: t.volunteer.idKept, ...t.volunteer.idKinds }),
              { name: 'registeredOn', label: t.volunteer.registeredOn, as: 'day', required: true },
              { name: 'trainedOn', label: t.volunteer.trainedOn, as: 'day' },
            ]} />
          {body.state === 'ACTIVE' ? (
            <Command<Types['VolunteerEnding'], Types['Receipt']> {...common} label={t.volunteer.end} note={t.volunteer.endNote} start={{ endedOn: bangkokDay() }}
              send={(command, how) => registry.POST('/v1/volunteers/{id}/ending', { params: { path: { id } }, body: command, ...how })}
              fields={[
                { name: 'reason', label: t.reason, as: 'one', required: true, options: options('EndReason') },
                { name: 'endedOn', label: t.volunteer.endedOn, as: 'day', required: true },
              ]} />
          ) : (
            <Command<Types['VolunteerReinstatement'], Types['Receipt']> {...common} label={t.volunteer.reinstate} note={t.volunteer.reinstateNote}
              send={(command, how) => registry.POST('/v1/volunteers/{id}/reinstatement', { params: { path: { id } }, body: command, ...how })}
              fields={[{ name: 'reason', label: t.reason, as: 'one', required: true, options: options('ReversalReason') }]} />
          )}
        </div>
      )}
    </Page>
  )
}

function History({ id }: { id: string }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('registry')
  const query = useRead(['volunteers', id, 'corrections'], how => registry.GET('/v1/volunteers/{id}/corrections', { params: { path: { id } }, ...how }))
  return (
    <Panel title={t.correction.history} query={query} rows={1} empty={page => page.items.length === 0} none={{ title: t.correction.none }}>
      {page => (
        <Corrections rows={page.items} before={row => [
          row.name && fullName(row.name),
          `${t.volunteer.registeredOn} ${date(row.registeredOn, language)}`,
          row.trainedOn && `${t.volunteer.trainedOn} ${date(row.trainedOn, language)}`,
          row.endedOn && `${t.volunteer.endedOn} ${date(row.endedOn, language)} ${word('EndReason', row.endReason ?? '')}`,
        ].filter(Boolean).join(' · ')} />
      )}
    </Panel>
  )
}
