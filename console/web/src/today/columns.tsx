import { useState } from 'react'
import { caseReferral, everyPage, useCodes, useRead } from '../api'
import { Dimensions, ReferralStateTag, UrgencyTag } from '../cases/parts'
import type { ReferralRow, Visit, Waiting } from '../cases/types'
import { useEventName } from '../cases/events'
import { begunAt } from '../cases/standing'
import { useAgencies, useStanding, useWho } from '../cases/who'
import { useDistricts } from '../shell/districts'
import { useScope } from '../shell/scope'
import { useMe } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { bangkokDay, date } from '../thai/dates'
import { Panel, StateTag, TimeBar, useHeldRows, type Tone } from '../ui'
import { byUrgencyAndClock, concerns, whyOf, type Why } from './waiting'
import { workingDays } from './workingDays'

export const COLUMNS = ['act', 'agencies', 'confirm', 'visits'] as const
export type ColumnName = (typeof COLUMNS)[number]

const LIMIT = 100
const PAGE = 200
/** As much as is read of what is then narrowed to one's own, before a district has to be chosen. */
const MOST_PAGES = 5
const WITH_AGENCIES = ['SENT', 'RECEIVED', 'WAITLISTED', 'ACCEPTED', 'IN_SERVICE', 'WITHDRAWAL_REQUESTED'] as const

/** What waits, in four columns: for the centre, for agencies, for the person's word, for a visit. */
export function useColumns(mine: boolean) {
  const who = useStanding()
  const { district } = useScope()
  const at = district ? { district } : {}
  const waiting = useRead(['case', 'list', 'needs-action', district], ({ signal }) => everyPage(cursor => caseReferral.GET('/v1/needs-action', { params: { query: { ...at, ...cursor, limit: PAGE } }, signal }), MOST_PAGES))
  const away = useRead(['referral', 'list', 'away', district], how => caseReferral.GET('/v1/referrals', { params: { query: { ...at, state: [...WITH_AGENCIES], sort: 'DEADLINE', limit: LIMIT } }, ...how }))
  const told = useRead(['referral', 'list', 'to-confirm', district], how => caseReferral.GET('/v1/referrals', { params: { query: { ...at, state: ['OUTCOME_RECORDED'], sort: 'DEADLINE', limit: LIMIT } }, ...how }))
  const owed = useRead(['case', 'list', 'follow-ups', district], ({ signal }) => everyPage(cursor => caseReferral.GET('/v1/follow-ups', { params: { query: { ...at, ...cursor, limit: PAGE } }, signal }), MOST_PAGES))
  const notices = useRead(['case', 'list', 'notices', district], how => caseReferral.GET('/v1/notices-due', { params: { query: { ...at, limit: LIMIT } }, ...how }))
  const act = (waiting.data?.body.items ?? []).filter(one => !mine || concerns(one, who)).toSorted(byUrgencyAndClock)
  const visits = (owed.data?.body.items ?? []).filter(one => !mine || one.owner === undefined || one.owner === who.subject || who.covers?.has(one.owner))
  const agencies = away.data?.body.items ?? []
  const confirm = told.data?.body.items ?? []
  return {
    act: { query: waiting, rows: act, more: waiting.data?.body.nextCursor != null, count: act.length, ids: act.map(one => one.caseId) },
    agencies: { query: away, rows: agencies, more: agencies.length >= LIMIT, count: agencies.length, ids: agencies.map(one => one.caseId) },
    confirm: { query: told, rows: confirm, more: confirm.length >= LIMIT, count: confirm.length, ids: confirm.map(one => one.caseId) },
    visits: { query: owed, rows: visits, more: owed.data?.body.nextCursor != null, count: visits.length, ids: visits.map(one => one.caseId) },
    notices,
    scope: `${mine} ${district ?? ''}`,
  }
}

interface Props { name: ColumnName; columns: ReturnType<typeof useColumns>; selected: string | undefined; open: (id: string) => void }

export function Column(props: Props) {
  const t = useTexts().today
  switch (props.name) {
    case 'act': return <Rows {...props} rows={props.columns.act.rows} idOf={one => one.caseId} none={t.nothingToAct} row={one => <WaitingLine one={one} />} />
    case 'agencies': return <Rows {...props} rows={props.columns.agencies.rows} idOf={one => one.id} none={t.nothingAway} row={one => <ReferralLine one={one} />} />
    case 'confirm': return <Rows {...props} rows={props.columns.confirm.rows} idOf={one => one.id} none={t.nothingToConfirm} row={one => <ReferralLine one={one} />} />
    case 'visits': return (
      <div className="board-column">
        <Rows {...props} rows={props.columns.visits.rows} idOf={one => one.caseId} none={t.noVisits} row={one => <VisitLine one={one} />} />
        <Notices {...props} />
      </div>
    )
  }
}

function Rows<Row extends { caseId: string }>({ name, columns, selected, open, rows, idOf, none, row }: Props & { rows: Row[]; idOf: (row: Row) => string; none: string; row: (row: Row) => React.ReactNode }) {
  const t = useTexts().today
  const held = useHeldRows(rows, idOf, `${name} ${columns.scope}`)
  const [most, show] = useState(LIMIT)
  return (
    <Panel title={`${t[name]} (${columns[name].count}${columns[name].more ? '+' : ''})`} query={columns[name].query as never} empty={() => rows.length === 0} none={{ title: none }}>
      {() => (
        <>
          {held.waiting > 0 && <button type="button" className="new-rows" onClick={held.showAll}>{t.newRows(held.waiting)}</button>}
          <ul className="rows">
            {held.shown.slice(0, most).map(one => <li key={idOf(one)}><button type="button" className="row-card" aria-current={selected === one.caseId || undefined} onClick={() => open(one.caseId)}>{row(one)}</button></li>)}
          </ul>
          {held.shown.length > most && <button type="button" className="plain-button" onClick={() => show(most + LIMIT)}>{t.showMore(held.shown.length - most)}</button>}
          {columns[name].more && <p className="form-note">{t.cutOff}</p>}
        </>
      )}
    </Panel>
  )
}

const TONES: Record<Why, Tone> = { never: 'action', asked: 'action', expired: 'overdue', returned: 'returned', fresh: 'action' }

/** Whose it is, for whoever looks at several districts at once. */
function Where({ district }: { district: string }) {
  const { nameOf } = useDistricts()
  const { district: chosen, wide } = useScope()
  const several = useMe().districts.length > 1
  return (wide || several) && !chosen && <span className="quiet nowrap">{nameOf(district)}</span>
}

function WaitingLine({ one }: { one: Waiting }) {
  const t = useTexts().today
  const { word } = useCodes('cases')
  const who = useWho()
  const holidays = useHolidays()
  const eventName = useEventName()
  const why = whyOf(one)
  const last = one.needs.find(need => need.lastReferral !== undefined)?.lastReferral
  return (
    <>
      <span className="row-top"><span className="row-no">{one.caseNo}</span><UrgencyTag of={one.urgency} /></span>
      <Where district={one.districtCode} />
      <span className="row-top">
        <StateTag tone={TONES[why]}>{why === 'returned' && last ? word('ReferralState', last) : t[why]}</StateTag>
        <Dimensions of={[...new Set(one.needs.map(need => need.dimension))]} words />
      </span>
      <span className="row-top quiet">
        <span>{t.waitingDays(workingDays(one.oldestSince, holidays))}{one.duty?.officer && ` · ${who(one.duty.officer)}`}</span>
        {one.eventTag && <span>{t.eventTag(eventName(one.eventTag))}</span>}
      </span>
      {one.duty && !one.duty.pausedUntil && <TimeBar from={one.duty.since} until={one.duty.due} />}
    </>
  )
}

function ReferralLine({ one }: { one: ReferralRow }) {
  const { word } = useCodes('cases')
  const agencies = useAgencies()
  return (
    <>
      <span className="row-top"><span className="row-no">{one.caseNo}</span><UrgencyTag of={one.urgency} /></span>
      <Where district={one.districtCode} />
      <span>{agencies.nameOf(one.agencyId)}</span>
      <span className="row-top"><ReferralStateTag of={one.state} /><Dimensions of={[one.dimension]} /></span>
      <span className="quiet">{word('AidService', one.service)}</span>
      {one.respondBy && <TimeBar from={begunAt(one)} until={one.respondBy} />}
    </>
  )
}

function VisitLine({ one }: { one: Visit }) {
  const t = useTexts()
  const language = useLanguage()
  const who = useWho()
  const late = one.dueOn < bangkokDay()
  return (
    <>
      <span className="row-top"><span className="row-no">{one.caseNo}</span>{late ? <StateTag tone="overdue">{date(one.dueOn, language)}</StateTag> : <span>{date(one.dueOn, language)}</span>}</span>
      <Where district={one.districtCode} />
      <span className="quiet">{t.today.dueIn(one.days)}{one.owner && ` · ${who(one.owner)}`}</span>
    </>
  )
}

function Notices({ columns: { notices }, selected, open }: Props) {
  const t = useTexts().today
  const language = useLanguage()
  if ((notices.data?.body.items.length ?? 0) === 0) return null
  return (
    <Panel title={`${t.notices} (${notices.data!.body.items.length}${notices.data!.body.nextCursor ? '+' : ''})`} query={notices}>
      {page => (
        <ul className="rows">
          {page.items.map(one => (
            <li key={one.caseId}>
              <button type="button" className="row-card" aria-current={selected === one.caseId || undefined} onClick={() => open(one.caseId)}>
                <span className="row-top"><span className="row-no">{one.caseNo}</span><span className="quiet">{date(one.due, language)} · {t.openNotices(one.notices.length)}</span></span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function useHolidays(): ReadonlySet<string> {
  const year = Number(bangkokDay().slice(0, 4))
  const found = useRead(['codes', 'calendar', year], how => caseReferral.GET('/v1/calendar', { params: { query: { year } }, ...how }))
  return new Set((found.data?.body.holidays ?? []).map(holiday => holiday.date))
}
