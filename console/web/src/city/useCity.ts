import type { UseQueryResult } from '@tanstack/react-query'
import { type Answer, caseReferral, certificate, type Problem, registry, useRead } from '../api'
import { bangkokDay } from '../thai/dates'
import { byDistrict, countedRows, type FigureName, labelOf, type Row, SOURCES, type Told, together } from './figures'

const DAY = 86_400_000

/** Days from one on; negative for earlier ones. */
export const daysFrom = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** Figures of today change with every hint; those of an earlier day do not. */
const keyOf = (kind: string, day: string, ...rest: unknown[]) => [day === bangkokDay() ? kind : `${kind}-then`, 'list', 'figures', day, ...rest]

const rowsOf = (figures: { name: string; by: object[] }[] | undefined, name: string) => (figures?.find(one => one.name === name)?.by ?? []) as Row[]

export interface DistrictFigure {
  /** Told for a district; undefined where nobody has counted. */
  of: (district: string) => Told | undefined
  definition: { th: string; en: string } | undefined
}

/** All figures of all districts that the caller may see, at the end of a day. */
export function useDistrictFigures(day: string) {
  const today = day === bangkokDay()
  const plain = useRead(keyOf('case', day, 'plain'), how =>
    caseReferral.GET('/v1/figures', { params: { query: { to: day, measure: ['CASES_UNTAKEN', 'REFERRALS_UNCLAIMED', 'CASES_OVERDUE', 'REFERRALS_OVERDUE'], by: ['DISTRICT'] } }, ...how }))
  const states = useRead(keyOf('case', day, 'states'), how =>
    caseReferral.GET('/v1/figures', { params: { query: { to: day, measure: ['CASES', 'NEEDS'], by: ['DISTRICT', 'STATE'] } }, ...how }))
  const certificates = useRead(['certificate', 'list', 'figures', day], how =>
    certificate.GET('/v1/figures/days', { params: { query: { to: day, days: 1 } }, ...how }))
  const centres = useRead(['centre', 'list', 'figures'], how => registry.GET('/v1/figures', how), { enabled: today })

  function figure(name: FigureName): DistrictFigure {
    if (name === 'certified') return fromRows(certificates.data && rowsOf(certificates.data.body.figures, 'certificates-valid'))
    if (name === 'termEnding') return fromRows(today && centres.data
      ? [...rowsOf(centres.data.body.figures, 'committees-near-end-of-term'), ...rowsOf(centres.data.body.figures, 'committees-out-of-term')]
      : undefined)
    const { measure, counts } = SOURCES[name]!
    const answer = (counts ? states : plain).data?.body
    const table = answer?.figures.find(one => one.name === labelOf(measure))
    const definition = table && { th: table.definitionTh, en: table.definition }
    return { ...fromRows(answer && countedRows(name, rowsOf(answer.figures, labelOf(measure)))), definition }
  }

  const queryOf = (name: FigureName) =>
    (name === 'certified' ? certificates : name === 'termEnding' ? centres : SOURCES[name]?.counts ? states : plain) as UseQueryResult<Answer<unknown>, Problem>
  return { figure, queryOf }
}

function fromRows(rows: readonly Row[] | false | undefined): DistrictFigure {
  const districts = rows ? byDistrict(rows) : undefined
  return { of: district => districts && together(districts.get(district) ?? []), definition: undefined }
}

/** What every figure comes to in all districts together; the service adds up before it rounds. */
export function useCityTotals(day: string) {
  const query = useRead(keyOf('case', day, 'totals'), how =>
    caseReferral.GET('/v1/figures', { params: { query: { to: day, measure: ['CASES', 'NEEDS', 'CASES_UNTAKEN', 'REFERRALS_UNCLAIMED', 'CASES_OVERDUE', 'REFERRALS_OVERDUE'], by: ['STATE'] } }, ...how }))
  const of = (name: FigureName): Told | undefined => {
    const source = SOURCES[name]
    const table = source && query.data?.body.figures.find(one => one.name === labelOf(source.measure))
    if (!source || !table) return undefined
    return source.counts ? together(countedRows(name, table.by as Row[])) : { value: table.total ?? undefined, shown: table.totalShown }
  }
  return { query, of }
}

/** One figure on each of the last days, in the district or in all of them together. */
export function useTrend(name: FigureName, day: string, days: number, district: string | undefined) {
  const source = SOURCES[name]
  const from = daysFrom(day, 1 - days)
  // A dimension that none of these figures has: with it alone, the rows differ by day only.
  const by = [...(district ? (['DISTRICT'] as const) : []), ...(source?.counts ? (['STATE'] as const) : []), 'SERVICE' as const]
  const query = useRead(keyOf('case', day, 'trend', name, days, district ? 'each' : 'all'), how =>
    caseReferral.GET('/v1/figures', { params: { query: { from, to: day, each: 'DAY', measure: [source!.measure], by } }, ...how }), { enabled: source !== undefined })
  const rows = countedRows(name, (query.data?.body.figures[0]?.by ?? []) as Row[]).filter(row => !district || row.district === district)
  const points = Array.from({ length: days }, (_, index) => {
    const at = daysFrom(from, index)
    return { day: at, ...together(rows.filter(row => row.day === at)) }
  })
  return { query, points, from, by }
}

/** Address of a figure of the case-referral service as a sheet. */
export function sheet(measure: string, query: Record<string, string | readonly string[]>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) for (const one of [value].flat()) search.append(name, String(one))
  return `/api/case-referral/v1/figures/${measure}/sheet?${search}`
}
