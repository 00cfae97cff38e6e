import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { notification, useRead, useWrite, type NotificationTypes } from '../api'
import '../cases/cases.css'
import { flag, useFilters } from '../shell/filters'
import { Page } from '../shell/Page'
import { useHasRole } from '../shell/session'
import { useTexts } from '../texts/agency'
import { useLanguage } from '../texts/language'
import { dateTime } from '../thai/dates'
import { grouped } from '../thai/digits'
import { CommandButton, Panel, StateTag, WriteProblem } from '../ui'

type Item = NotificationTypes['schemas']['InboxItemView']

const FILTERS = { unread: flag }
const PAGE = 50

/** What the viewer was told, each leading to the case or referral that it is about. */
export default function InboxPage() {
  const t = useTexts().inbox
  const { filters, change, clear, filtered } = useFilters(FILTERS)
  const [limit, setLimit] = useState(PAGE)
  const query = useRead(['inbox', 'list', filters, limit], how => notification.GET('/v1/inbox', { params: { query: { limit, ...(filters.unread ? { unread: true } : {}) } }, ...how }))
  return (
    <Page title={t.title}>
      <Panel query={query} rows={6} empty={page => page.items.length === 0} none={{ title: t.none, text: t.noneText, next: <Link href="/me/messages">{t.own}</Link> }} clearFilters={filtered ? clear : undefined}
        title={query.data && (query.data.body.unread > 0 ? t.unread(grouped(query.data.body.unread)) : t.allRead)}
        actions={<Group gap="md"><Checkbox size="md" label={t.unreadOnly} checked={filters.unread ?? false} onChange={event => change({ unread: event.currentTarget.checked || undefined })} /><ReadAll newest={query.data && query.data.body.unread > 0 ? query.data.body.items[0] : undefined} /></Group>}>
        {page => (
          <>
            <ul className="rows">{page.items.map(item => <li key={item.id}><Message item={item} /></li>)}</ul>
            {page.nextCursor && limit < 200 && <Button variant="default" mt="md" onClick={() => setLimit(Math.min(limit * 2, 200))}>{t.more}</Button>}
            {page.nextCursor && limit >= 200 && <p className="form-note">{t.latestOnly}</p>}
          </>
        )}
      </Panel>
    </Page>
  )
}

/** What is about no case leads to where it is answered. */
const DOORS: Record<string, readonly [string, Door]> = {
  EMERGENCY_DECLARED: ['/report/many', 'many'],
  QUEUE_OPENED: ['/today?whose=all', 'queue'],
  QUEUE_CLOSED_HERE: ['/today?whose=all', 'queue'],
  LEAVE_COVERED: ['/today', 'queue'],
}

type Door = 'case' | 'referral' | 'many' | 'queue'

function doorOf(item: Item, agency: boolean): readonly [string | undefined, Door] {
  if (agency) return [item.referralId && `/queue?queue=ALL&referral=${item.referralId}`, 'referral']
  if (item.caseId) return [`/cases/${item.caseId}`, 'case']
  return DOORS[item.notice] ?? [undefined, 'case']
}

function useMarkRead() {
  return useWrite((id: string, how) => notification.POST('/v1/inbox/{id}/read', { params: { path: { id } }, ...how }), { refresh: [['inbox']] })
}

function Message({ item }: { item: Item }) {
  const t = useTexts().inbox
  const language = useLanguage()
  const agency = useHasRole('AGENCY_OFFICER')
  const read = useMarkRead()
  const mark = () => !item.read && read.mutate(item.id)
  const [to, words] = doorOf(item, agency)
  return (
    <article className="row-card" lang={item.language} style={{ cursor: 'default' }}>
      <span className="row-top"><strong>{item.title}</strong>{!item.read && <StateTag tone="action">{t.fresh}</StateTag>}</span>
      <span className="prose">{item.text}</span>
      <span className="row-top">
        <span className="quiet">{dateTime(item.at, language)}</span>
        <span className="papers">
          {to && <Link href={to} onClick={mark}>{t.doors[words]}</Link>}
          {!item.read && <button type="button" className="linklike plain" onClick={mark}>{t.markRead}</button>}
        </span>
      </span>
      <WriteProblem problem={read.error} readAnew={read.reset} />
    </article>
  )
}

/** Marks all up to the newest that is shown: what came in since stays new. */
function ReadAll({ newest }: { newest: Item | undefined }) {
  const t = useTexts().inbox
  const read = useWrite(async (until: string, how) => notification.POST('/v1/inbox/read' as '/v1/person-copies', { body: { until } as never, ...how }), { refresh: [['inbox']] })
  if (!newest) return null
  return (
    <>
      <CommandButton variant="default" loading={read.isPending} onClick={() => read.mutate(newest.at)}>{t.readAll}</CommandButton>
      <WriteProblem problem={read.error} readAnew={read.reset} />
    </>
  )
}
