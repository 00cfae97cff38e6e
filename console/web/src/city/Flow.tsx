import { caseReferral, useCodes, useRead } from '../api'
import { Panel, Table } from '../ui'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/city'
import { bangkokDay, span } from '../thai/dates'
import type { Row } from './figures'
import { daysFrom, sheet } from './useCity'

const LAST = 30
const SECOND = 1000

/** The way of a case, in the order in which its parts come to pass. */
const STEPS = [
  ['CASE', 'WAITING_ASSIGNMENT'],
  ['NEED', 'OPEN'],
  ['REFERRAL', 'SENT'],
  ['REFERRAL', 'RECEIVED'],
  ['REFERRAL', 'NEEDS_INFO'],
  ['REFERRAL', 'WAITLISTED'],
  ['REFERRAL', 'ACCEPTED'],
  ['REFERRAL', 'IN_SERVICE'],
  ['REFERRAL', 'OUTCOME_RECORDED'],
  ['NEED', 'REFERRED'],
  ['CASE', 'AID_COMPLETED'],
] as const
const LISTS: Record<string, string> = { CASE: 'CaseState', NEED: 'NeedState', REFERRAL: 'ReferralState' }

/** Part of the width in per cent. Minutes and months stand side by side, so lengths grow with the logarithm. */
export function reach(seconds: number, longest: number): number {
  return seconds <= 0 ? 0 : (Math.log1p(seconds / 60) / Math.log1p(Math.max(longest, 60) / 60)) * 100
}

/** How long each step takes, from the report to the end: the median and what nine of ten stay within. */
export function Flow({ day, district }: { day: string; district?: string | undefined }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('cases')
  const from = daysFrom(day, 1 - LAST)
  const by = district ? (['DISTRICT', 'SUBJECT', 'STATE'] as const) : (['SUBJECT', 'STATE'] as const)
  const query = useRead([day === bangkokDay() ? 'case' : 'case-then', 'list', 'figures', day, 'flow', district ? 'each' : 'all'], how =>
    caseReferral.GET('/v1/figures', { params: { query: { from, to: day, measure: ['TIME'], by: [...by] } }, ...how }))
  const table = query.data?.body.figures[0]
  const all = ((table?.by ?? []) as Row[]).filter(row => !district || row.district === district)
  const rows = STEPS.flatMap(([of, state]) => all.filter(row => row.of === of && row.state === state))
  const longest = Math.max(0, ...rows.map(row => row.p90 ?? 0))
  const lasted = (seconds: number | undefined) => (seconds === undefined ? '–' : span(seconds * SECOND, language))
  const step = (row: Row) => word(LISTS[row.of!]!, row.state!)
  return (
    <Panel title={t.flow} query={query} rows={5} empty={() => rows.length === 0} none={{ text: t.flowNone }}
      definition={table && (language === 'th' ? table.definitionTh : table.definition)} csv={sheet('time', { from, to: day, by })}
      table={() => (
        <Table caption={t.flow} rows={rows} idOf={row => `${row.of} ${row.state}`} columns={[
          { key: 'of', head: t.step, cell: row => `${t.of[row.of!]}: ${step(row)}` },
          { key: 'p50', head: t.median, number: true, cell: row => lasted(row.p50) },
          { key: 'p90', head: t.ninth, number: true, cell: row => lasted(row.p90) },
          { key: 'count', head: t.flowCount, number: true, cell: row => row.shown },
        ]} />
      )}>
      {() => (
        <>
          <p className="map-note">{t.flowNote}</p>
          <ol className="flow">
            {rows.map(row => (
              <li key={`${row.of} ${row.state}`}>
                <span className="flow-step">{step(row)}<small>{t.of[row.of!]} · {row.shown}</small></span>
                <span>
                  <span className="flow-bar" style={{ display: 'block' }} aria-hidden>
                    <span className="flow-p90" style={{ width: `${reach(row.p90 ?? 0, longest)}%` }} />
                    <span className="flow-p50" style={{ width: `${reach(row.p50 ?? 0, longest)}%` }} />
                  </span>
                  <span className="flow-words">{t.median} {lasted(row.p50)} · {t.ninth} {lasted(row.p90)}</span>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  )
}
