import '../registry/registry.css'
import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { notification, type NotificationTypes, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { oneOf, text, useFilters } from '../shell/filters'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useHasRole } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/audit'
import { dateTime } from '../thai/dates'
import { Panel, StateTag, Table, type Tone } from '../ui'
import { Contacts } from './Contacts'
import { useNames } from '../shell/names'
import { NotSent } from './NotSent'

type Types = NotificationTypes['schemas']

const STATES = ['PENDING', 'SENT', 'SUPPRESSED', 'FAILED'] as const
const TONES: Record<string, Tone> = { PENDING: 'sent', SENT: 'helped', SUPPRESSED: 'closed', FAILED: 'action' }
const FILTERS = { state: oneOf(STATES), reason: text, district: text }
const PAGE = 100

export default function MessagesPage() {
  const t = useTexts()
  const reads = useHasRole('MINISTRY', 'AUDITOR')
  return (
    <Page title={t.messages}>
      <div className="stack">
        <NotSent />
        {reads && <List />}
        <Contacts />
      </div>
    </Page>
  )
}

function List() {
  const t = useTexts()
  const { district: scope } = useScope()
  const { filters, change, clear, filtered } = useFilters(FILTERS)
  const district = filters.district ?? scope
  return (
    <div className="stack">
      <div className="filters">
        <NativeSelect label={t.state} value={filters.state ?? ''} onChange={event => change({ state: (event.currentTarget.value || undefined) as (typeof STATES)[number] | undefined })}
          data={[{ value: '', label: t.all }, ...STATES.map(value => ({ value, label: t.states[value]! }))]} />
        <NativeSelect label={t.reason} value={filters.reason ?? ''} onChange={event => change({ reason: event.currentTarget.value || undefined })}
          data={[{ value: '', label: t.all }, ...Object.entries(t.reasons).map(([value, label]) => ({ value, label }))]} />
      </div>
      <Rows key={`${filters.state} ${filters.reason} ${district}`} state={filters.state} reason={filters.reason} district={district} clear={filtered ? clear : undefined} />
    </div>
  )
}

function Rows({ state, reason, district, clear }: { state: (typeof STATES)[number] | undefined; reason: string | undefined; district: string | undefined; clear: (() => void) | undefined }) {
  const t = useTexts()
  const language = useLanguage()
  const { nameOf: districtName } = useDistricts()
  const [cursor, setCursor] = useState<string>()
  const messages = useRead(['inbox', 'list', 'messages', state, reason, district, cursor], how =>
    notification.GET('/v1/messages', {
      params: { query: { limit: PAGE, ...(state ? { state } : {}), ...(reason ? { reason: reason as NonNullable<Types['MessageReason']> } : {}), ...(district ? { district } : {}), ...(cursor ? { cursor } : {}) } },
      ...how,
    }))
  const names = useNames()
  const nameOf = (subject: string) => names(subject) ?? subject
  const next = messages.data?.body.nextCursor
  return (
    <Panel title={t.list} query={messages} rows={6} empty={page => page.items.length === 0} none={{ title: t.listNone }} clearFilters={clear}>
      {page => (
        <>
          <Table caption={t.list} rows={page.items} idOf={row => row.id} columns={[
            { key: 'at', head: t.at, cell: row => <span className="nowrap">{dateTime(row.at, language)}</span> },
            { key: 'notice', head: t.notice, cell: row => <code>{row.notice}</code> },
            { key: 'recipient', head: t.recipient, cell: row => <Link href={`/messages/contacts/${encodeURIComponent(row.recipient)}`}>{nameOf(row.recipient)}</Link> },
            { key: 'district', head: t.district, cell: row => <span className="nowrap">{districtName(row.district)}</span> },
            { key: 'channel', head: t.channel, cell: row => t.channels[row.channel] },
            { key: 'state', head: t.state, cell: row => <StateTag tone={TONES[row.state ?? ''] ?? 'closed'}>{t.states[row.state ?? ''] ?? ''}</StateTag> },
            { key: 'reason', head: t.reason, cell: row => (row.reason ? t.reasons[row.reason] : '') },
          ]} />
          {next && <Button mt="sm" variant="default" onClick={() => setCursor(next)}>{t.more}</Button>}
        </>
      )}
    </Panel>
  )
}
