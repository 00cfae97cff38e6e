import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { caseReferral, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { text, useFilters } from '../shell/filters'
import { useKeys } from '../shell/keys'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useMe } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { CommandButton, FormSummary, Notice, Panel, WriteProblem } from '../ui'
import './cases.css'
import { useFieldId } from './command/FieldInput'
import { useSend } from './command/useSend'
import { NOBODY, personOf, wrongIn, type PersonDraft } from './personDraft'
import { PersonFields } from './PersonFields'
import { useErrors } from './PersonWindow'
import { aboutReport, draftAfterMove, type Draft, type ReportDraft } from './reportDraft'
import { AboutFields, ReporterFields, UrgencyFields } from './ReportFields'
import type { Report } from './types'

/** Takes in a report at the centre's desk: as little as is known, and as much as is. */
export default function ReportPage() {
  const t = useTexts()
  const me = useMe()
  const { district } = useScope()
  const { filters, clear } = useFilters({ from: text })
  const [sent, setSent] = useState<Sent>()
  const [round, setRound] = useState(0)
  const empty: Draft = { report: { districtCode: district ?? me.districts[0] ?? '', channel: 'WALK_IN', reporter: { kind: 'SELF' }, urgency: 'NORMAL', needs: [] }, people: [NOBODY] }
  const again = () => { clear(); setSent(undefined); setRound(round + 1) }
  return (
    <Page title={t.report.title}>
      {sent ? <Accepted {...sent} {...(filters.from ? { from: filters.from } : {})} again={again} />
        : filters.from ? <AfterMove id={filters.from} done={setSent} />
          : <ReportForm key={round} begun={empty} done={setSent} />}
    </Page>
  )
}

interface Sent { id: string; districtCode: string }

/** The people of a case who now live elsewhere are told to the centre there, without being typed again. */
function AfterMove({ id, done }: { id: string; done: (sent: Sent) => void }) {
  const t = useTexts().report
  const query = useRead(['case', id], how => caseReferral.GET('/v1/cases/{id}', { params: { path: { id } }, ...how }))
  const { nameOf } = useDistricts()
  return (
    <Panel query={query} rows={6}>
      {one => (
        <Stack>
          <Notice tone="action" title={t.afterMove(one.caseNo)}><p>{t.afterMoveText}</p></Notice>
          <ReportForm begun={draftAfterMove(one, t.follows(one.caseNo, nameOf(one.districtCode)))} done={done} />
        </Stack>
      )}
    </Panel>
  )
}

function ReportForm({ begun, done }: { begun: Draft; done: (sent: Sent) => void }) {
  const t = useTexts()
  const language = useLanguage()
  const idOf = useFieldId()
  const [report, setReport] = useState<ReportDraft>(begun.report)
  const [people, setPeople] = useState<PersonDraft[]>(begun.people)
  const [tried, setTried] = useState(false)
  const send = useSend<Report>('/v1/cases', {}, { done: receipt => done({ id: receipt.id, districtCode: report.districtCode ?? '' }) })
  const about = aboutReport(report)
  const persons = people.map(wrongIn)
  const refused = send.error?.fields.map(problem => ({ field: problem.field, message: problem.message[language] })) ?? []
  const errors = useErrors(about, tried, refused)
  const summary = [
    ...about.map(part => ({ id: idOf(part), message: errors.summary(part) })),
    ...persons.flatMap((parts, index) => parts.map(part => ({ id: idOf(`${index}-${part === 'identityWrong' ? 'identityNumber' : part}`), message: `${t.report.person(index + 1)}: ${errors.summary(part)}` }))),
  ]
  const set = (part: Partial<ReportDraft>) => setReport(now => ({ ...now, ...part }))
  const submit = () => {
    setTried(true)
    if (summary.length === 0) send.mutate({ ...report, clients: people.map(personOf) } as Report)
  }
  useKeys([{ code: 'Ctrl+Enter', print: 'Ctrl+Enter', label: t.report.send, inFields: true, run: submit }])
  const fields = { report, set, idOf, errorOf: errors.of }
  return (
    <form noValidate onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack maw="60rem">
        <FormSummary errors={tried ? summary : []} />
        <section className="form-section"><h2>{t.report.who}</h2><ReporterFields {...fields} /></section>
        <section className="form-section">
          <h2>{t.report.people}</h2>
          {people.map((draft, index) => (
            <PersonBlock key={index} draft={draft} index={index} idOf={idOf} wrong={persons[index]!} tried={tried} refused={refused}
              set={part => setPeople(now => now.map((it, at) => (at === index ? { ...it, ...part } : it)))}
              {...(people.length > 1 ? { remove: () => setPeople(now => now.filter((_, at) => at !== index)) } : {})} />
          ))}
          {people.length < 20 && <Group><Button variant="default" onClick={() => setPeople([...people, NOBODY])}>{t.report.addPerson}</Button></Group>}
        </section>
        <section className="form-section"><h2>{t.report.what}</h2><AboutFields {...fields} /></section>
        <section className="form-section"><h2>{t.report.urgent}</h2><UrgencyFields {...fields} /></section>
        <WriteProblem problem={send.error} readAnew={send.reset} />
        <div className="action-bar"><CommandButton type="submit" loading={send.isPending} onClick={event => { event.preventDefault(); submit() }}>{t.report.send}</CommandButton></div>
      </Stack>
    </form>
  )
}

interface Block { draft: PersonDraft; index: number; idOf: (name: string) => string; wrong: string[]; tried: boolean; refused: { field: string; message: string }[]; set: (part: Partial<PersonDraft>) => void; remove?: () => void }

function PersonBlock({ draft, index, idOf, wrong, tried, refused, set, remove }: Block) {
  const t = useTexts().report
  const own = refused.filter(problem => problem.field.startsWith(`clients[${index}].`)).map(problem => ({ ...problem, field: problem.field.replace(/^clients\[\d+\]\./, '') }))
  const errors = useErrors(wrong, tried, own)
  return (
    <section className="person" aria-label={t.person(index + 1)}>
      <Group justify="space-between">
        <h3>{t.person(index + 1)}</h3>
        {remove && <Button variant="subtle" onClick={remove}>{t.removePerson}</Button>}
      </Group>
      <PersonFields draft={draft} set={set} idOf={name => idOf(`${index}-${name}`)} errorOf={errors.of} />
    </section>
  )
}

function Accepted({ id, districtCode, from, again }: Sent & { from?: string; again: () => void }) {
  const t = useTexts().report
  const me = useMe()
  const { nameOf } = useDistricts()
  const elsewhere = me.districts.length > 0 && !me.districts.includes(districtCode)
  return (
    <Stack maw="40rem">
      {elsewhere ? <Notice tone="helped" title={t.sentElsewhere(nameOf(districtCode))} urgent><p>{t.sentElsewhereText}</p></Notice> : <AcceptedHere id={id} />}
      <Group>
        {!elsewhere && <Button component={Link} href={`/cases/${id}`}>{t.open}</Button>}
        {from && <Button component={Link} href={`/cases/${from}`} variant={elsewhere ? 'filled' : 'default'}>{t.backToCase}</Button>}
        <Button variant="default" onClick={again}>{t.another}</Button>
      </Group>
    </Stack>
  )
}

function AcceptedHere({ id }: { id: string }) {
  const t = useTexts().report
  const query = useRead(['case', id], how => caseReferral.GET('/v1/cases/{id}', { params: { path: { id } }, ...how }))
  const number = query.data?.body.caseNo
  return <Notice tone="helped" title={number ? t.sent(number) : t.sentPlain} urgent />
}
