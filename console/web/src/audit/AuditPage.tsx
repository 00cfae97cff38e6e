import '../registry/registry.css'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { wholeNumber } from '../cases/caseNumber'
import { oneOf, text, useFilters } from '../shell/filters'
import { Page } from '../shell/Page'
import { Erasures } from '../registry/Erasures'
import { useTexts } from '../texts/audit'
import { BuddhistDate, EmptyState, Notice, Panel } from '../ui'
import { Looks, SERVICES, type Service } from './Looks'
import { NotSent } from './NotSent'
import { useCaseOf, useLooksBySubject, useTrail } from './useLooks'

const FILTERS = { service: oneOf(SERVICES), by: oneOf(['record', 'subject']), subject: text, record: text, from: text, to: text }

export default function AuditPage() {
  const t = useTexts()
  const { filters, change } = useFilters(FILTERS)
  const service: Service = filters.service ?? 'case-referral'
  const byRecord = filters.by === 'record'
  return (
    <Page title={t.title}>
      <div className="stack">
        <p className="form-note">{t.looksText}</p>
        <nav className="parts" aria-label={t.looks}>
          <a href="?by=subject" aria-current={byRecord ? undefined : 'page'} onClick={event => { event.preventDefault(); change({ by: 'subject' }) }}>{t.bySubject}</a>
          <a href="?by=record" aria-current={byRecord ? 'page' : undefined} onClick={event => { event.preventDefault(); change({ by: 'record' }) }}>{t.byRecord}</a>
        </nav>
        <NativeSelect label={t.service} maw="15rem" value={service} onChange={event => change({ service: event.currentTarget.value as Service })} data={SERVICES.map(value => ({ value, label: t.services[value] }))} />
        {byRecord
          ? <ByRecord key={`${service} ${filters.record}`} service={service} record={filters.record} onRecord={record => change({ record })} onSubject={subject => change({ by: 'subject', subject })} />
          : <BySubject key={`${service} ${filters.subject} ${filters.from} ${filters.to}`} service={service} wish={filters} onWish={change} onRecord={record => change({ by: 'record', record })} />}
        <NotSent />
        <Erasures />
      </div>
    </Page>
  )
}

type Wish = { subject?: string | undefined; from?: string | undefined; to?: string | undefined }

function BySubject({ service, wish, onWish, onRecord }: { service: Service; wish: Wish; onWish: (wish: Wish) => void; onRecord: (record: string) => void }) {
  const t = useTexts()
  const [typed, setTyped] = useState<Wish>(wish)
  const [cursor, setCursor] = useState<string>()
  const looks = useLooksBySubject({ service, ...wish, cursor })
  const next = looks.data?.body.nextCursor
  const turned = typed.from !== undefined && typed.to !== undefined && typed.to < typed.from
  return (
    <>
      <form className="filters" onSubmit={event => { event.preventDefault(); if (!turned) onWish(typed) }}>
        <TextInput label={t.subject} placeholder={t.anybody} value={typed.subject ?? ''} onChange={event => setTyped({ ...typed, subject: event.currentTarget.value.trim() || undefined })} />
        <BuddhistDate label={t.from} value={typed.from} onChange={from => setTyped(last => ({ ...last, from }))} />
        <BuddhistDate label={t.to} value={typed.to} onChange={to => setTyped(last => ({ ...last, to }))} {...(turned ? { error: t.daysTurned } : {})} />
        <div><Button type="submit">{t.search}</Button></div>
      </form>
      <Panel title={t.looks} query={looks} rows={6} empty={page => page.items.length === 0} none={{ title: t.none }}>
        {page => <><p className="form-note">{t.wholeHint}</p><Looks looks={page.items} onRecord={onRecord} onSubject={subject => onWish({ ...wish, subject })} foot={next && <Button mt="sm" variant="default" onClick={() => setCursor(next)}>{t.more}</Button>} /></>}
      </Panel>
    </>
  )
}

function ByRecord({ service, record, onRecord, onSubject }: { service: Service; record: string | undefined; onRecord: (record: string) => void; onSubject: (subject: string) => void }) {
  const t = useTexts()
  const [typed, setTyped] = useState(record ?? '')
  const number = service === 'case-referral' && record ? wholeNumber(record) : undefined
  return (
    <>
      <form className="filters" onSubmit={event => { event.preventDefault(); if (typed.trim()) onRecord(typed.trim()) }}>
        <TextInput label={t.record} description={t.recordHint} value={typed} onChange={event => setTyped(event.currentTarget.value)} />
        <div><Button type="submit">{t.search}</Button></div>
      </form>
      {!record ? <EmptyState title={t.ask} />
        : number ? <TrailOfCase number={number} onSubject={onSubject} />
        : <Trail service={service} record={record} title={record} onSubject={onSubject} />}
    </>
  )
}

/** An auditor is asked about a number; the log knows the case by its id. */
function TrailOfCase({ number, onSubject }: { number: string; onSubject: (subject: string) => void }) {
  const t = useTexts()
  const found = useCaseOf(number)
  const one = found.data?.body.items[0]
  if (one) return <Trail service="case-referral" record={one.id} title={number} onSubject={onSubject} />
  return <Panel query={found} rows={5} empty={() => true} none={{ title: t.noCase(number) }}>{() => null}</Panel>
}

function Trail({ service, record, title, onSubject }: { service: Service; record: string; title: string; onSubject: (subject: string) => void }) {
  const t = useTexts()
  const [cursor, setCursor] = useState<string>()
  const trail = useTrail(service, record, cursor)
  if (trail.error?.status === 404) return <EmptyState title={t.neverLooked}>{t.neverLookedText}</EmptyState>
  return (
    <Panel title={title} actions={service === 'case-referral' && <Link href={`/cases/${record}`}>{t.openCase}</Link>} query={trail} rows={5} empty={page => page.items.length === 0 && page.intact} none={{ title: t.none }}>
      {page => (
        <div className="stack">
          <Notice tone={page.intact ? 'helped' : 'overdue'} title={page.intact ? t.intact : t.broken} urgent={!page.intact}><p>{page.intact ? t.intactText : t.brokenText}</p></Notice>
          <Looks looks={page.items} onSubject={onSubject} foot={page.nextCursor && <Button mt="sm" variant="default" onClick={() => setCursor(page.nextCursor)}>{t.more}</Button>} />
        </div>
      )}
    </Panel>
  )
}
