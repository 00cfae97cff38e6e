import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { caseReferral, useCodes, useRead, type CaseReferralTypes } from '../api'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useMe } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { wholeNumber } from '../thai/digits'
import { CommandButton, Notice, WriteProblem } from '../ui'
import './cases.css'
import { Checks, DistrictSelect } from './command/FieldInput'
import { useSend } from './command/useSend'
import type { Dimension, Report } from './types'

type Result = CaseReferralTypes['schemas']['CaseBatchBatchResult']
type Batch = CaseReferralTypes['schemas']['CaseBatchBatchRequest']

interface Row { firstName: string; lastName: string; age: string; address: string }

const NEW: Row = { firstName: '', lastName: '', age: '', address: '' }
const isEmpty = (row: Row) => Object.values(row).every(text => !text.trim())

/** Takes in many households of one flood or fire at once; more is added to each case later. */
export default function BatchPage() {
  const t = useTexts()
  const me = useMe()
  const scope = useScope()
  const { options } = useCodes('cases')
  const [district, setDistrict] = useState(scope.district ?? me.districts[0] ?? '')
  const [eventTag, setEvent] = useState('')
  const [needs, setNeeds] = useState<Dimension[]>(['HOUSING'])
  const [urgency, setUrgency] = useState<Report['urgency']>('URGENT')
  const [rows, setRows] = useState<Row[]>([NEW, NEW, NEW])
  const events = useRead(['case', 'list', 'events'], how => caseReferral.GET('/v1/events', { params: { query: { limit: 50 } }, ...how }))
  const open = (events.data?.body.items ?? []).filter(event => event.districts.includes(district))
  const told = rows.filter(row => !isEmpty(row))
  const send = useSend<Batch, Result>('/v1/case-batches', {})
  const change = (index: number, part: Partial<Row>) => setRows(now => now.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const submit = () => send.mutate({ reports: told.map(row => reportOf(row, { districtCode: district, needs, urgency, ...(eventTag ? { eventTag } : {}) })) })
  return (
    <Page title={t.report.batchTitle}>
      <Stack maw="70rem">
        <Text c="dimmed">{t.report.batchLead}</Text>
        <div className="form-grid">
          <DistrictSelect label={t.report.district} required own value={district} onChange={code => setDistrict(code ?? '')} />
          <NativeSelect label={t.report.event} value={eventTag} onChange={event => setEvent(event.currentTarget.value)} data={[{ value: '', label: '–' }, ...open.map(event => ({ value: event.id, label: event.id }))]} />
          <NativeSelect label={t.report.urgency} value={urgency} onChange={event => setUrgency(event.currentTarget.value as Report['urgency'])} data={options('Urgency')} />
        </div>
        <Checks label={t.report.needs} required value={needs} onChange={chosen => setNeeds(chosen as Dimension[])} options={options('Dimension')} />
        {rows.map((row, index) => (
          <fieldset key={index} className="form-section">
            <legend>{t.report.batchRow(index + 1)}</legend>
            <div className="form-grid">
              {(['firstName', 'lastName', 'age', 'address'] as const).map(name => (
                <TextInput key={name} label={name === 'age' ? t.report.ageBy.age : t.report[name]} value={row[name]} autoComplete="off" inputMode={name === 'age' ? 'numeric' : 'text'} onChange={event => change(index, { [name]: event.currentTarget.value })} />
              ))}
            </div>
          </fieldset>
        ))}
        <Group><Button variant="default" onClick={() => setRows([...rows, NEW])}>{t.form.add}</Button></Group>
        <WriteProblem problem={send.error} readAnew={send.reset} />
        {send.data && <Results result={send.data} />}
        <div className="action-bar"><CommandButton loading={send.isPending} refusal={told.length === 0 || needs.length === 0 ? t.form.required(t.report.people) : undefined} onClick={submit}>{t.report.batchSend(told.length)}</CommandButton></div>
      </Stack>
    </Page>
  )
}

type Shared = Pick<Report, 'districtCode' | 'needs' | 'urgency' | 'eventTag'>

function reportOf(row: Row, shared: Shared): Report {
  const age = wholeNumber(row.age)
  const name = row.firstName.trim()
  return {
    ...shared,
    channel: 'WALK_IN',
    reporter: { kind: 'SELF' },
    mainProblem: 'INCOME_AND_LIVELIHOOD',
    subProblems: ['DISASTER'],
    clients: [{
      ...(name ? { firstName: name } : { noNameReason: 'NOT_KNOWN' as const }),
      ...(row.lastName.trim() ? { lastName: row.lastName.trim() } : {}),
      identityKind: 'NONE',
      noIdentityReason: 'NOT_KNOWN',
      ...(age === undefined ? {} : { age, approximate: true }),
      ...(row.address.trim() ? { address: row.address.trim() } : {}),
    }],
  }
}

function Results({ result }: { result: Result }) {
  const t = useTexts()
  const language = useLanguage()
  const taken = result.rows.filter(row => row.id !== undefined).length
  return (
    <Notice tone={taken === result.rows.length ? 'helped' : 'action'} title={t.report.batchDone(taken, result.rows.length)} urgent>
      <ul>
        {result.rows.map(row => (
          <li key={row.row}>{t.report.batchRow(row.row + 1)}: {row.id ? <Link href={`/cases/${row.id}`}>{t.report.open}</Link> : language === 'th' ? row.problem?.titleTh : row.problem?.title}</li>
        ))}
      </ul>
    </Notice>
  )
}
