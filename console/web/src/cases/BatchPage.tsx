import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useCodes, type CaseReferralTypes } from '../api'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useMe } from '../shell/session'
import { type Language, useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { wholeNumber } from '../thai/digits'
import { CommandButton, FormSummary, Notice, useInView, WriteProblem } from '../ui'
import './cases.css'
import { Checks, DistrictSelect } from './command/FieldInput'
import { useSend } from './command/useSend'
import { useEventName, useEvents } from './events'
import type { Dimension, Report } from './types'

type Result = CaseReferralTypes['schemas']['CaseBatchBatchResult']
type Line = Omit<Result['rows'][number], 'row'> & { who: string }
type Batch = CaseReferralTypes['schemas']['CaseBatchBatchRequest']

interface Row { firstName: string; lastName: string; age: string; address: string; first: boolean }

const NEW: Row = { firstName: '', lastName: '', age: '', address: '', first: false }
const MOST_URGENT = 'MOST_URGENT'
const OLDEST = 130
const isEmpty = (row: Row) => !row.first && [row.firstName, row.lastName, row.age, row.address].every(text => !text.trim())
const ageOf = (row: Row) => wholeNumber(row.age.replace(/ปี|years?/gi, ''))
const isAgeWrong = (row: Row) => row.age.trim() !== '' && (ageOf(row) ?? OLDEST + 1) > OLDEST

/** Takes in many households of one flood or fire at once; more is added to each case later. */
export default function BatchPage() {
  const t = useTexts()
  const me = useMe()
  const scope = useScope()
  const { options, word } = useCodes('cases')
  const [district, setDistrict] = useState(scope.district ?? me.districts[0] ?? '')
  const [event, setEvent] = useState<string>()
  const [needs, setNeeds] = useState<Dimension[]>(['HOUSING'])
  const [urgency, setUrgency] = useState<Report['urgency']>('URGENT')
  const [rows, setRows] = useState<Row[]>([NEW, NEW, NEW])
  const [tried, setTried] = useState(false)
  const eventName = useEventName()
  const open = (useEvents().data?.body.items ?? []).filter(event => event.districts.includes(district))
  const eventTag = event ?? (open.length === 1 ? open[0]!.id : '')
  const told = rows.filter(row => !isEmpty(row))
  const [results, setResults] = useState<Line[]>()
  const shown = useInView<HTMLDivElement>(results)
  const send = useSend<Batch, Result>('/v1/case-batches', {}, { done: ({ rows: answered }) => {
    setResults(answered.map(({ row, ...rest }) => ({ ...rest, who: told[row]!.firstName.trim() || told[row]!.address.trim() || t.report.batchRow(rows.indexOf(told[row]!) + 1) })))
    const taken = new Set(answered.filter(({ id }) => id !== undefined).map(({ row }) => told[row]))
    setRows(now => [...now.filter(row => !taken.has(row)), NEW])
    setTried(false)
  } })
  const change = (index: number, part: Partial<Row>) => setRows(now => now.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const wrongAges = rows.flatMap((row, index) => (isAgeWrong(row) ? [{ id: `age-${index}`, message: t.report.batchAge(index + 1) }] : []))
  const submit = () => {
    setTried(true)
    if (wrongAges.length === 0) send.mutate({ reports: told.map(row => reportOf(row, { districtCode: district, needs, urgency, ...(eventTag ? { eventTag } : {}) })) })
  }
  return (
    <Page title={t.report.batchTitle}>
      <Stack maw="70rem">
        <Text c="dimmed">{t.report.batchLead}</Text>
        <div className="form-grid">
          <DistrictSelect label={t.report.district} required own value={district} onChange={code => setDistrict(code ?? '')} />
          <NativeSelect label={t.report.event} value={eventTag} onChange={event => setEvent(event.currentTarget.value)} data={[{ value: '', label: '–' }, ...open.map(event => ({ value: event.id, label: eventName(event.id) }))]} />
          <NativeSelect label={t.report.urgency} value={urgency} onChange={event => setUrgency(event.currentTarget.value as Report['urgency'])} data={options('Urgency')} />
        </div>
        <Checks label={t.report.needs} required value={needs} onChange={chosen => setNeeds(chosen as Dimension[])} options={options('Dimension')} />
        <FormSummary errors={tried ? wrongAges : []} />
        {rows.map((row, index) => (
          <fieldset key={index} className="form-section" disabled={send.isPending}>
            <legend>{t.report.batchRow(index + 1)}</legend>
            <div className="form-grid">
              {(['firstName', 'lastName', 'age', 'address'] as const).map(name => (
                <TextInput key={name} label={name === 'age' ? t.report.ageBy.age : t.report[name]} value={row[name]} autoComplete="off" id={`${name}-${index}`} error={name === 'age' && tried && isAgeWrong(row) && t.report.ageWrong} inputMode={name === 'age' ? 'numeric' : 'text'} onChange={event => change(index, { [name]: event.currentTarget.value })} />
              ))}
            </div>
            {urgency !== MOST_URGENT && <Checkbox mt="xs" size="md" label={word('Urgency', MOST_URGENT)} checked={row.first} onChange={event => change(index, { first: event.currentTarget.checked })} />}
          </fieldset>
        ))}
        <Group><Button variant="default" onClick={() => setRows([...rows, NEW])}>{t.form.add}</Button></Group>
        <WriteProblem problem={send.error} readAnew={send.reset} />
        <div ref={shown}>{results && <Results lines={results} />}</div>
        <div className="action-bar"><CommandButton loading={send.isPending} refusal={told.length === 0 || needs.length === 0 ? t.form.required(t.report.people) : undefined} onClick={submit}>{t.report.batchSend(told.length)}</CommandButton></div>
      </Stack>
    </Page>
  )
}

type Shared = Pick<Report, 'districtCode' | 'needs' | 'urgency' | 'eventTag'>

function reportOf(row: Row, shared: Shared): Report {
  const age = ageOf(row)
  const name = row.firstName.trim()
  return {
    ...shared,
    ...(row.first ? { urgency: MOST_URGENT } : {}),
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

const why = (problem: Line['problem'], language: Language) => (language === 'th' ? [problem?.titleTh, problem?.detailTh] : [problem?.title, problem?.detail]).filter(Boolean).join(': ')

/** What became of each household; what was taken in is gone from the form, so that it can't be sent a second time. */
function Results({ lines }: { lines: Line[] }) {
  const t = useTexts()
  const language = useLanguage()
  const taken = lines.filter(line => line.id !== undefined).length
  return (
    <Notice tone={taken === lines.length ? 'helped' : 'action'} title={t.report.batchDone(taken, lines.length)} urgent>
      <ul>
        {lines.map((line, index) => (
          <li key={line.id ?? index}>{line.who}: {line.id ? <Link href={`/cases/${line.id}`}>{t.report.open}</Link> : why(line.problem, language)}</li>
        ))}
      </ul>
      {taken > 0 && <p>{t.report.batchNext}</p>}
    </Notice>
  )
}
