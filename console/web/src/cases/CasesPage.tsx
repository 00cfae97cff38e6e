import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { caseReferral, useCodes, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { flag, oneOf, text, useFilters } from '../shell/filters'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useHasRole } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { bangkokDay, date } from '../thai/dates'
import { EmptyState, Panel, StateTag, Table, type Column } from '../ui'
import './cases.css'
import { wholeNumber } from './caseNumber'
import { CaseStateTag, Dimensions, UrgencyTag } from './parts'
import type { CaseRow } from './types'
import { useWho } from './who'

const STATES = ['WAITING_ASSIGNMENT', 'UNDER_CONSIDERATION', 'REFERRED', 'AID_REPORTED', 'AID_COMPLETED', 'PROBLEM_ENDED', 'DUPLICATE', 'NOT_A_CASE'] as const
const FILTERS = {
  state: oneOf(STATES),
  number: text,
  urgency: oneOf(['NORMAL', 'URGENT', 'MOST_URGENT']),
  dimension: oneOf(['INCOME', 'HOUSING', 'HEALTH', 'EDUCATION', 'ACCESS']),
  needsAction: flag,
  owner: text,
  changedSince: text,
}
const PAGE = 50

/** All cases that the viewer may find, by what is looked for. */
export default function CasesPage() {
  const t = useTexts()
  const works = useHasRole('CENTRE_OFFICER', 'DEPARTMENT')
  const standsIn = useHasRole('DEPARTMENT')
  return (
    <Page title={t.cases.title} actions={works && <nav className="papers">{standsIn && <Link href="/today">{t.today.title}</Link>}<Link href="/report">{t.today.report}</Link><Link href="/people">{t.today.search}</Link></nav>}>
      <CaseList />
    </Page>
  )
}

function CaseList() {
  const t = useTexts()
  const { filters, change, clear, filtered } = useFilters(FILTERS)
  const { district } = useScope()
  const number = filters.number ? wholeNumber(filters.number) : undefined
  const unread = filters.number !== undefined && number === undefined
  const [limit, setLimit] = useState(PAGE)
  const { needsAction, number: _, changedSince, ...rest } = filters
  const query = { ...rest, limit, ...(district ? { district } : {}), ...(needsAction ? { needsAction } : {}), ...(number ? { number } : {}), ...(changedSince ? { changedSince: `${changedSince}T00:00:00+07:00` } : {}) }
  const found = useRead(['case', 'list', query], how => caseReferral.GET('/v1/cases', { params: { query }, ...how }), { enabled: !unread })
  return (
    <>
      <Filters filters={filters} change={change} />
      {unread ? <EmptyState title={t.cases.numberWrong(filters.number!)} next={<Button variant="default" onClick={clear}>{t.cases.any}</Button>}>{t.cases.numberHint}</EmptyState> : <Panel query={found} rows={8} empty={page => page.items.length === 0} none={{ text: t.cases.none }} clearFilters={filtered ? clear : undefined}>
        {page => (
          <>
            <CaseTable rows={page.items} />
            {page.nextCursor && limit < 200 && <Button variant="default" mt="md" onClick={() => setLimit(Math.min(limit * 2, 200))}>{t.cases.more}</Button>}
            {page.nextCursor && limit >= 200 && <p className="form-note">{t.cases.firstOnly}</p>}
          </>
        )}
      </Panel>}
    </>
  )
}

type Chosen = ReturnType<typeof useFilters<typeof FILTERS>>

function Filters({ filters, change }: Pick<Chosen, 'filters' | 'change'>) {
  const t = useTexts()
  const { options } = useCodes('cases')
  const language = useLanguage()
  const [typed, type] = useState(filters.number ?? '')
  useEffect(() => type(filters.number ?? ''), [filters.number])
  const look = () => change({ number: wholeNumber(typed) ?? (typed.trim() || undefined) })
  const pick = (name: 'state' | 'urgency' | 'dimension', label: string, list: string) => (
    <NativeSelect label={label} value={filters[name] ?? ''} onChange={event => change({ [name]: event.currentTarget.value || undefined })} data={[{ value: '', label: t.cases.any }, ...options(list)]} />
  )
  return (
    <form role="search" className="filters" aria-label={t.cases.filters} onSubmit={event => { event.preventDefault(); look() }}>
      <TextInput label={t.cases.number} value={typed} placeholder="69-11-0001" autoComplete="off" onChange={event => type(event.currentTarget.value)} onBlur={look} />
      {pick('state', t.cases.state, 'CaseState')}
      {pick('urgency', t.cases.urgency, 'Urgency')}
      {pick('dimension', t.cases.needs, 'Dimension')}
      <NativeSelect label={t.cases.since} value={filters.changedSince ?? ''} onChange={event => change({ changedSince: event.currentTarget.value || undefined })}
        data={[{ value: '', label: t.cases.any }, ...[1, 7, 30].map(days => bangkokDay(Date.now() - days * 86_400_000)).map(day => ({ value: day, label: date(day, language) }))]} />
      <Checkbox size="md" label={t.cases.onlyAction} checked={filters.needsAction ?? false} onChange={event => change({ needsAction: event.currentTarget.checked || undefined })} />
      <Checkbox size="md" label={t.cases.onlyMine} checked={filters.owner === 'me'} onChange={event => change({ owner: event.currentTarget.checked ? 'me' : undefined })} />
    </form>
  )
}

export function CaseTable({ rows }: { rows: CaseRow[] }) {
  const t = useTexts().cases
  const language = useLanguage()
  const [, go] = useLocation()
  const { nameOf } = useDistricts()
  const { word } = useCodes('cases')
  const who = useWho()
  const columns: Column<CaseRow>[] = [
    { key: 'number', head: t.number, cell: row => <Link href={`/cases/${row.id}`} className="row-no nowrap" onClick={event => event.stopPropagation()}>{row.caseNo}</Link> },
    { key: 'state', head: t.state, cell: row => <span className="tags"><CaseStateTag of={row.state} />{row.restricted && <StateTag tone="closed">{t.restricted}</StateTag>}</span> },
    { key: 'urgency', head: t.urgency, cell: row => <UrgencyTag of={row.urgency} /> },
    { key: 'needs', head: t.needs, cell: row => <Dimensions of={row.dimensions} words /> },
    { key: 'age', head: t.age, cell: row => word('AgeBand', row.ageBand) },
    { key: 'district', head: t.district, cell: row => <span className="nowrap">{nameOf(row.districtCode)}</span> },
    { key: 'owner', head: t.owner, cell: row => (row.owner ? who(row.owner) : t.nobody) },
    { key: 'opened', head: t.opened, cell: row => <span className="nowrap">{date(row.openedAt, language)}</span> },
  ]
  return <Table caption={t.title} columns={columns} rows={rows} idOf={row => row.id} onOpen={row => go(`/cases/${row.id}`)} />
}
