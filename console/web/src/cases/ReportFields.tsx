import { Checkbox, NativeSelect, Radio, Group, Textarea, TextInput } from '@mantine/core'
import { useCodes } from '../api'
import { useMe } from '../shell/session'
import { useTexts } from '../texts/officer'
import { Notice } from '../ui'
import { Checks, DistrictSelect, FieldInput } from './command/FieldInput'
import { useEventName, useEvents } from './events'
import { withoutContradiction, type ReportDraft } from './reportDraft'
import type { Dimension, Report } from './types'

interface Props { report: ReportDraft; set: (part: Partial<ReportDraft>) => void; idOf: (name: string) => string; errorOf: (name: string) => string | undefined }

const DANGEROUS = ['SUICIDE_RISK', 'HARM_TO_OTHERS', 'TRAFFICKING', 'REPEATED_SEXUAL_ABUSE']

export function ReporterFields({ report, set, idOf, errorOf }: Props) {
  const t = useTexts().report
  const { options } = useCodes('cases')
  const me = useMe()
  const { reporter } = report
  const change = (part: Partial<Report['reporter']>) => set({ reporter: { ...reporter, ...part } })
  return (
    <div className="form-grid">
      <NativeSelect label={t.channel} value={report.channel ?? ''} onChange={event => set({ channel: event.currentTarget.value as Report['channel'] })} data={options('Channel')} />
      <NativeSelect label={t.reporterKind} value={reporter.kind ?? ''} onChange={event => change({ kind: event.currentTarget.value as Report['reporter']['kind'] })} data={options('ReporterKind')} />
      <DistrictSelect id={idOf('district')} label={t.district} required value={report.districtCode ?? ''} error={errorOf('district') ?? errorOf('districtCode')} onChange={code => set({ districtCode: code ?? '' })} />
      {report.districtCode && me.districts.length > 0 && !me.districts.includes(report.districtCode) && <p className="form-note form-wide">{t.elsewhere}</p>}
      {report.channel === 'VOLUNTEER' && <TextInput label={t.volunteer} value={report.volunteerId ?? ''} error={errorOf('volunteerId')} autoComplete="off" onChange={event => set({ volunteerId: event.currentTarget.value.trim() } as Partial<ReportDraft>)} />}
      {reporter.kind !== 'SELF' && (
        <>
          <Checkbox size="md" label={t.anonymous} checked={reporter.anonymous ?? false} onChange={event => change({ anonymous: event.currentTarget.checked })} />
          {!reporter.anonymous && <TextInput label={t.reporterName} value={reporter.name ?? ''} maxLength={200} autoComplete="off" onChange={event => change({ name: event.currentTarget.value })} />}
          {!reporter.anonymous && <TextInput id={idOf('reporterPhone')} label={t.reporterPhone} value={reporter.phone ?? ''} error={errorOf('reporterPhone')} inputMode="tel" autoComplete="off" onChange={event => change({ phone: event.currentTarget.value })} />}
        </>
      )}
    </div>
  )
}

export function AboutFields({ report, set, idOf, errorOf }: Props) {
  const t = useTexts().report
  const { options } = useCodes('cases')
  const events = useEvents()
  const eventName = useEventName()
  const open = (events.data?.body.items ?? []).filter(event => report.districtCode && event.districts.includes(report.districtCode))
  return (
    <div className="form-grid">
      <NativeSelect id={idOf('mainProblem')} label={t.mainProblem} required value={report.mainProblem ?? ''} error={errorOf('mainProblem')} onChange={event => set({ mainProblem: event.currentTarget.value || undefined } as Partial<ReportDraft>)}
        data={[{ value: '', label: '–' }, ...options('MainProblem')]} />
      {open.length > 0 && <NativeSelect label={t.event} value={report.eventTag ?? ''} onChange={event => set({ eventTag: event.currentTarget.value || undefined } as Partial<ReportDraft>)} data={[{ value: '', label: '–' }, ...open.map(event => ({ value: event.id, label: eventName(event.id) }))]} />}
      <div className="form-wide"><Checks id={idOf('needs')} label={t.needs} required value={report.needs} error={errorOf('needs')} onChange={needs => set({ needs: needs as Dimension[] })} options={options('Dimension')} /></div>
      <Textarea className="form-wide" label={t.description} value={report.description ?? ''} maxLength={4000} onChange={event => set({ description: event.currentTarget.value || undefined } as Partial<ReportDraft>)} />
      <details className="further form-wide">
        <summary>{t.moreAboutReport}</summary>
        <div className="form-grid">
          <div className="form-wide"><Checks id={idOf('subProblems')} label={t.subProblems} value={report.subProblems ?? []} error={errorOf('subProblems')} onChange={codes => set({ subProblems: codes as NonNullable<Report['subProblems']> })} options={options('SubProblem')} /></div>
          <FieldInput field={{ name: 'observedAt', as: 'moment' }} label={t.observedAt} required={false} id={idOf('observedAt')} values={{}} target={undefined} error={errorOf('observedAt')} onChange={moment => set({ observedAt: moment as string | undefined } as Partial<ReportDraft>)} />
          <DistrictSelect label={t.registeredDistrict} value={report.registeredDistrictCode ?? ''} onChange={code => set({ registeredDistrictCode: code } as Partial<ReportDraft>)} />
        </div>
      </details>
    </div>
  )
}

export function UrgencyFields({ report, set }: Props) {
  const t = useTexts().report
  const { options } = useCodes('cases')
  const danger = report.urgency === 'MOST_URGENT' || report.risks?.some(risk => DANGEROUS.includes(risk))
  return (
    <>
      <Radio.Group label={t.urgency} value={report.urgency ?? ''} onChange={value => set({ urgency: value as Report['urgency'] })}>
        <Group gap="md" mt={4}>{options('Urgency').map(option => <Radio key={option.value} {...option} size="md" />)}</Group>
      </Radio.Group>
      <Checks label={t.risks} value={report.risks ?? []} onChange={risks => set({ risks: withoutContradiction(risks, report.risks ?? []) as NonNullable<Report['risks']> })} options={options('RiskCheck')} />
      {danger && <Notice tone="action" title={t.danger} urgent />}
    </>
  )
}
