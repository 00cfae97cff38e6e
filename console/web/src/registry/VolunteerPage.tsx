import './registry.css'
import { Link, useParams } from 'wouter'
import { registry, type RegistryTypes, useCodes, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { Page } from '../shell/Page'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { bangkokDay, date } from '../thai/dates'
import { Definitions, Panel, StateTag } from '../ui'
import { Command } from './form/Command'
import { useMay } from './may'
import { nameOf } from './reads'

export default function VolunteerPage() {
  const t = useTexts()
  const language = useLanguage()
  const { nameOf: districtName } = useDistricts()
  const { word, options } = useCodes('registry')
  const may = useMay()
  const id = useParams<{ id: string }>().id
  const volunteer = useRead(['volunteers', id], how => registry.GET('/v1/volunteers/{id}', { params: { path: { id } }, ...how }))
  const body = volunteer.data?.body
  return (
    <Page title={nameOf(body) ?? body?.registrationNo ?? t.volunteer.title} actions={<Link href={`/registry/volunteers${body ? `?district=${body.districtCode}` : ''}`}>{t.parts.volunteers}</Link>}>
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
      {body?.state === 'ACTIVE' && may.inDistrict(body.districtCode) && (
        <div className="action-bar">
          <Command<RegistryTypes['schemas']['VolunteerEnding'], RegistryTypes['schemas']['Receipt']> label={t.volunteer.end} note={t.volunteer.endNote} etag={volunteer.data?.etag}
            refresh={[['volunteers'], ['centre']]} readAnew={() => void volunteer.refetch()} start={{ endedOn: bangkokDay() }}
            send={(command, how) => registry.POST('/v1/volunteers/{id}/ending', { params: { path: { id } }, body: command, ...how })}
            fields={[
              { name: 'reason', label: t.reason, as: 'one', required: true, options: options('EndReason') },
              { name: 'endedOn', label: t.volunteer.endedOn, as: 'day', required: true },
            ]} />
        </div>
      )}
    </Page>
  )
}
