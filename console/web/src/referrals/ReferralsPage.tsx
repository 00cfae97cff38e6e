import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { caseReferral, useCodes, useRead } from '../api'
import '../cases/cases.css'
import { Dimensions, ReferralStateTag, UrgencyTag } from '../cases/parts'
import type { ReferralRow, ReferralState } from '../cases/types'
import { begunAt } from '../cases/standing'
import { useAgencies } from '../cases/who'
import { flag, oneOf, text, useFilters } from '../shell/filters'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { inThaiOrder } from '../thai/order'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date } from '../thai/dates'
import { Panel, Table, TimeBar, type Column } from '../ui'

const STATES = ['DRAFT', 'SENT', 'RECEIVED', 'NEEDS_INFO', 'WAITLISTED', 'ACCEPTED', 'IN_SERVICE', 'WITHDRAWAL_REQUESTED', 'REJECTED', 'REFERRED_ONWARD', 'EXPIRED', 'WITHDRAWN', 'OUTCOME_RECORDED', 'CLOSED', 'ENTERED_IN_ERROR'] as const satisfies readonly ReferralState[]
const FILTERS = { state: oneOf(STATES), urgency: oneOf(['NORMAL', 'URGENT', 'MOST_URGENT']), agency: text, overdue: flag, unclaimed: flag, sort: oneOf(['NEWEST', 'DEADLINE']) }
const PAGE = 50

/** All referrals that the viewer may find. */
export default function ReferralsPage() {
  const t = useTexts()
  const { filters, change, clear, filtered } = useFilters(FILTERS)
  const { district } = useScope()
  const [limit, setLimit] = useState(PAGE)
  const { state, overdue, unclaimed, ...rest } = filters
  const query = { ...rest, limit, sort: filters.sort ?? 'NEWEST' as const, ...(district ? { district } : {}), ...(state ? { state: [state] } : {}), ...(overdue ? { overdue } : {}), ...(unclaimed ? { unclaimed } : {}) }
  const found = useRead(['referral', 'list', query], how => caseReferral.GET('/v1/referrals', { params: { query }, ...how }))
  return (
    <Page title={t.referral.title}>
      <Filters filters={filters} change={change} />
      <Panel query={found} rows={8} empty={page => page.items.length === 0} none={{ title: t.referral.none }} clearFilters={filtered ? clear : undefined}>
        {page => (
          <>
            <ReferralTable rows={page.items} />
            {page.nextCursor && limit < 200 && <Button variant="default" mt="md" onClick={() => setLimit(Math.min(limit * 2, 200))}>{t.cases.more}</Button>}
            {page.nextCursor && limit >= 200 && <p className="form-note">{t.cases.firstOnly}</p>}
          </>
        )}
      </Panel>
    </Page>
  )
}

type Chosen = ReturnType<typeof useFilters<typeof FILTERS>>

function Filters({ filters, change }: Pick<Chosen, 'filters' | 'change'>) {
  const t = useTexts()
  const { options } = useCodes('cases')
  const { all, nameOf } = useAgencies()
  const agencies = all.map(one => ({ value: one.id, label: nameOf(one.id) })).toSorted((a, b) => inThaiOrder(a.label, b.label))
  const any = { value: '', label: t.cases.any }
  return (
    <div className="filters" role="search" aria-label={t.cases.filters}>
      <NativeSelect label={t.referral.state} value={filters.state ?? ''} onChange={event => change({ state: (event.currentTarget.value || undefined) as never })} data={[any, ...options('ReferralState')]} />
      <NativeSelect label={t.cases.urgency} value={filters.urgency ?? ''} onChange={event => change({ urgency: (event.currentTarget.value || undefined) as never })} data={[any, ...options('Urgency')]} />
      <NativeSelect label={t.referral.agency} value={filters.agency ?? ''} onChange={event => change({ agency: event.currentTarget.value || undefined })} data={[any, ...agencies]} />
      <NativeSelect label={t.referral.order} value={filters.sort ?? 'NEWEST'} onChange={event => change({ sort: event.currentTarget.value as never })} data={[{ value: 'NEWEST', label: t.referral.newest }, { value: 'DEADLINE', label: t.referral.byDeadline }]} />
      <Checkbox size="md" label={t.referral.overdueOnly} checked={filters.overdue ?? false} onChange={event => change({ overdue: event.currentTarget.checked || undefined })} />
    </div>
  )
}

function ReferralTable({ rows }: { rows: ReferralRow[] }) {
  const t = useTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const { word } = useCodes('cases')
  const { nameOf } = useAgencies()
  const columns: Column<ReferralRow>[] = [
    { key: 'number', head: t.cases.number, cell: row => <Link href={`/referrals/${row.id}`} className="row-no nowrap" onClick={event => event.stopPropagation()}>{row.caseNo}</Link> },
    { key: 'agency', head: t.referral.agency, cell: row => nameOf(row.agencyId) },
    { key: 'service', head: t.referral.service, cell: row => <span className="tags"><Dimensions of={[row.dimension]} />{word('AidService', row.service)}</span> },
    { key: 'state', head: t.referral.state, cell: row => <span className="tags"><ReferralStateTag of={row.state} /><UrgencyTag of={row.urgency} /></span> },
    { key: 'due', head: t.referral.due, cell: row => row.respondBy && <TimeBar from={begunAt(row)} until={row.respondBy} /> },
    { key: 'sent', head: t.referral.sent, cell: row => <span className="nowrap">{date(row.sentAt, language)}</span> },
  ]
  return <Table caption={t.referral.title} columns={columns} rows={rows} idOf={row => row.id} onOpen={row => go(`/referrals/${row.id}`)} />
}
