import { Checkbox, Group, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { caseReferral, useCodes, useRead } from '../api'
import '../cases/cases.css'
import { Dimensions, ReferralStateTag, UrgencyTag } from '../cases/parts'
import { begunAt, isOver } from '../cases/standing'
import type { ReferralRow } from '../cases/types'
import { useDesk } from '../cases/useDesk'
import { oneOf, text, useFilters } from '../shell/filters'
import { later } from '../shell/later'
import { Page } from '../shell/Page'
import { Split } from '../shell/Split'
import { useMe } from '../shell/session'
import { useTexts as useAgencyTexts } from '../texts/agency'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date } from '../thai/dates'
import { arabic } from '../thai/digits'
import { CommandButton, EmptyState, Notice, Panel, TimeBar, useHeldRows } from '../ui'
import { CapacitySwitch } from './CapacitySwitch'
import { claimAll, type Claimed } from './claimAll'
import { QUEUES, queryOf, type QueueName } from './queues'

const AgencyFile = later(() => import('./AgencyFile').then(file => file.AgencyFile))

const FILTERS = { queue: oneOf(QUEUES), referral: text }

/** What was referred to the agency, by deadline, with whatever is opened beside it. */
export default function QueuePage() {
  const a = useAgencyTexts()
  const { filters, change } = useFilters(FILTERS)
  const name = filters.queue ?? 'NEW'
  const counts = useRead(['referral', 'list', 'queues'], how => caseReferral.GET('/v1/queues', how))
  const query = useRead(['referral', 'list', 'queue', name], how => caseReferral.GET('/v1/referrals', { params: { query: queryOf(name) }, ...how }))
  const rows = query.data?.body.items ?? []
  const chosen = filters.referral
  const open = (id: string | undefined) => change({ referral: id })
  useDesk(rows.map(row => row.id), chosen, open)
  const countOf = (queue: QueueName) => counts.data?.body.queues.find(it => it.name === queue)?.count
  const list = (
    <>
      <div className="tabs" role="group" aria-label={a.queue.title}>
        {QUEUES.map(queue => <button key={queue} type="button" aria-pressed={queue === name} onClick={() => change({ queue })}>{a.queue.tabs[queue]}{countOf(queue) !== undefined && ` (${countOf(queue)})`}</button>)}
      </div>
      <Panel query={query} empty={page => page.items.length === 0} none={{ title: a.queue.none[name]! }}>
        {page => <Rows key={name} name={name} rows={page.items} selected={chosen} open={open} />}
      </Panel>
    </>
  )
  return (
    <Page title={a.queue.title} actions={<CapacitySwitch />}>
      {chosen ? (
        <Split list={list} back={() => open(undefined)}><AgencyFile key={chosen} id={chosen} /></Split>
      ) : (
        <div className="split">
          <div className="split-list">{list}</div>
          <div className="wide-only"><EmptyState title={a.queue.choose} /></div>
        </div>
      )}
    </Page>
  )
}

function Rows({ name, rows, selected, open }: { name: QueueName; rows: ReferralRow[]; selected: string | undefined; open: (id: string) => void }) {
  const t = useTexts()
  const a = useAgencyTexts().queue
  const queries = useQueryClient()
  const held = useHeldRows(rows, row => row.id, name)
  const [picked, pick] = useState<ReadonlySet<string>>(new Set())
  const [results, setResults] = useState<Claimed[]>([])
  const [busy, setBusy] = useState(false)
  const [sought, seek] = useState('')
  const shown = held.shown.filter(row => row.caseNo.includes(arabic(sought).trim()))
  const free = shown.filter(row => !row.claimed && row.state !== 'OUTCOME_RECORDED' && !isOver(row.state))
  const chosen = free.filter(row => picked.has(row.id))
  const toggle = (id: string, on: boolean) => pick(now => { const next = new Set(now); if (on) next.add(id); else next.delete(id); return next })
  const claim = async () => {
    setBusy(true)
    await claimAll(chosen, setResults).finally(() => setBusy(false))
    pick(new Set())
    await queries.invalidateQueries({ queryKey: ['referral'] })
  }
  return (
    <>
      {held.waiting > 0 && <button type="button" className="new-rows" onClick={held.showAll}>{t.today.newRows(held.waiting)}</button>}
      {results.length > 0 && <Results results={results} close={() => setResults([])} />}
      {name === 'ALL' && <TextInput mb="xs" label={a.find} value={sought} placeholder="69-11-0001" autoComplete="off" onChange={event => seek(event.currentTarget.value)} />}
      {shown.length === 0 && <EmptyState title={a.notFound} />}
      {free.length > 1 && (
        <Group justify="space-between" mb="xs">
          <Checkbox size="md" label={a.pickAll} checked={chosen.length === free.length} indeterminate={chosen.length > 0 && chosen.length < free.length} onChange={event => pick(new Set(event.currentTarget.checked ? free.map(row => row.id) : []))} />
          {chosen.length > 0 && <CommandButton size="sm" loading={busy} onClick={() => void claim()}>{a.claimAll} ({chosen.length})</CommandButton>}
        </Group>
      )}
      <ul className="rows">
        {shown.map(row => (
          <li key={row.id} className="picked">
            {free.includes(row) && free.length > 1 && <Checkbox size="md" aria-label={a.pickOne(row.caseNo)} checked={picked.has(row.id)} onChange={event => toggle(row.id, event.currentTarget.checked)} />}
            <button type="button" className="row-card" aria-current={selected === row.id || undefined} onClick={() => open(row.id)}><Line row={row} /></button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({ row }: { row: ReferralRow }) {
  const a = useAgencyTexts().queue
  const me = useMe()
  const language = useLanguage()
  const { word } = useCodes('cases')
  const whose = row.claimedBy === me.subject ? a.withMe : row.claimed ? a.withColleague : isOver(row.state) ? '' : a.unclaimed
  return (
    <>
      <span className="row-top"><span className="row-no">{row.caseNo}</span><UrgencyTag of={row.urgency} /></span>
      <span className="row-top"><span>{word('AidService', row.service)}</span><Dimensions of={[row.dimension]} /></span>
      <span className="row-top"><ReferralStateTag of={row.state} /><span className="quiet">{[whose, row.hop > 1 && a.again(row.hop)].filter(Boolean).join(' · ')}</span></span>
      <span className="quiet">{a.sent(date(row.sentAt, language))}</span>
      {row.respondBy && <TimeBar from={begunAt(row)} until={row.respondBy} />}
    </>
  )
}

/** What became of each that was claimed. */
export function Results({ results, close }: { results: Claimed[]; close: () => void }) {
  const a = useAgencyTexts().queue
  const language = useLanguage()
  const taken = results.filter(it => !it.problem).length
  return (
    <Notice tone={taken === results.length ? 'helped' : 'action'} title={a.summary(taken, results.length)} urgent>
      <ul>{results.map(it => <li key={it.id}>{it.caseNo}: {it.problem ? it.problem.title[language] : a.claimed}</li>)}</ul>
      <div><button type="button" className="plain-button" onClick={close}>{a.clear}</button></div>
    </Notice>
  )
}
