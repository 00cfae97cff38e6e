import './registry.css'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Link, useParams } from 'wouter'
import { registry, type RegistryTypes, useCodes, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { Page } from '../shell/Page'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { date } from '../thai/dates'
import { grouped, wholeNumber } from '../thai/digits'
import { Definitions, Panel } from '../ui'
import { announcementFields } from './announcement'
import { Corrections } from './Corrections'
import { Command } from './form/Command'
import { useMay } from './may'
import { useAgencies, useCentres } from './reads'

type Types = RegistryTypes['schemas']
type Line = Types['WorkshopLine']

export default function WorkshopPage() {
  const t = useTexts()
  const language = useLanguage()
  const may = useMay()
  const { word, options } = useCodes('registry')
  const id = useParams<{ id: string }>().id
  const workshop = useRead(['workshops', id], how => registry.GET('/v1/workshops/{id}', { params: { path: { id } }, ...how }))
  const body = workshop.data?.body
  return (
    <Page title={body ? (language === 'th' ? body.titleTh : body.titleEn) : t.workshop.title} actions={<Link href="/registry/workshops">{t.parts.workshops}</Link>}>
      <Panel query={workshop} rows={4}>
        {one => (
          <Definitions lines={[
            [t.workshop.heldOn, date(one.heldOn, language)],
            [t.workshop.venue, one.venueTh],
            [t.workshop.attendees, grouped(one.attendees)],
            ...Object.entries(one.attendeesByKind).map(([kind, count]) => [word('AttendeeKind', kind), grouped(count)] as const),
          ]} />
        )}
      </Panel>
      {body && <Corrections rows={body.corrections} before={row => [language === 'th' ? row.titleTh : row.titleEn, date(row.heldOn, language), row.venueTh].join(' · ')} />}
      {body && may.central && (
        <div className="action-bar">
          {body.attendees === 0 && (
            <Command<Types['WorkshopCorrection'], Types['Receipt']> label={t.correction.correct} note={t.workshop.correctNote} etag={workshop.data?.etag}
              start={{ titleTh: body.titleTh, titleEn: body.titleEn, venueTh: body.venueTh, heldOn: body.heldOn }}
              refresh={[['workshops']]} readAnew={() => void workshop.refetch()}
              send={(command, how) => registry.POST('/v1/workshops/{id}/correction', { params: { path: { id } }, body: command, ...how })}
              fields={[{ name: 'reason', label: t.reason, as: 'one', required: true, options: options('CorrectionReason') }, ...announcementFields(t)]} />
          )}
          <Command<Types['WorkshopAttendance'], Types['Receipt']> label={t.workshop.attendance} look="filled" note={t.workshop.attendanceNote} etag={workshop.data?.etag}
            refresh={[['workshops']]} readAnew={() => void workshop.refetch()}
            send={(command, how) => registry.POST('/v1/workshops/{id}/attendance', { params: { path: { id } }, body: command, ...how })}
            fields={[{ name: 'attendees', label: t.workshop.attendees, as: 'own', required: true, input: (value, change) => <Attendees value={(value as Line[] | undefined) ?? [{ kind: 'MINISTRY_EXECUTIVE', count: 1 }]} onChange={change} /> }]} />
        </div>
      )}
    </Page>
  )
}

function Attendees({ value, onChange }: { value: Line[]; onChange: (lines: Line[]) => void }) {
  const t = useTexts()
  const language = useLanguage()
  const { nameOf } = useDistricts()
  const { options } = useCodes('registry')
  const agencies = useAgencies().data?.body.items ?? []
  const centres = useCentres().data?.body.items ?? []
  const put = (index: number, line: Line) => onChange(value.map((one, at) => (at === index ? line : one)))
  const members = centres.flatMap(centre => (centre.committee?.members ?? []).map(member => ({ value: member.volunteerId, label: `${nameOf(centre.districtCode)} · ${member.volunteerId}` })))
  return (
    <>
      {value.map((line, index) => (
        <div className="seat-line" key={index}>
          <NativeSelect label={t.workshop.kind} value={line.kind} data={options('AttendeeKind')} onChange={event => put(index, { kind: event.currentTarget.value as Line['kind'], count: 1 })} />
          {line.kind === 'COMMITTEE_MEMBER' && (
            <NativeSelect label={t.workshop.who} value={line.volunteerId ?? ''} data={[{ value: '', label: t.choose }, ...members]} onChange={event => put(index, { kind: line.kind, volunteerId: event.currentTarget.value })} />
          )}
          {line.kind === 'AGENCY_REPRESENTATIVE' && (
            <NativeSelect label={t.workshop.who} value={line.agencyId ?? ''} onChange={event => put(index, { ...line, agencyId: event.currentTarget.value })}
              data={[{ value: '', label: t.choose }, ...agencies.map(one => ({ value: one.id, label: language === 'th' ? one.nameTh : one.nameEn }))]} />
          )}
          {line.kind !== 'COMMITTEE_MEMBER' && (
            <TextInput label={t.workshop.count} inputMode="numeric" value={line.count ?? ''} onChange={event => {
              const { count: _, ...rest } = line
              const count = wholeNumber(event.currentTarget.value)
              put(index, count === undefined ? rest : { ...rest, count })
            }} />
          )}
          <Button variant="subtle" onClick={() => onChange(value.filter((_, at) => at !== index))}>{t.remove}</Button>
        </div>
      ))}
      <div><Button variant="default" onClick={() => onChange([...value, { kind: 'COMMITTEE_MEMBER' }])}>{t.add}</Button></div>
    </>
  )
}
