import type { CaseReferralTypes } from '../api'
import { grouped } from '../thai/digits'

export type Measure = CaseReferralTypes['schemas']['Measure']

/** One row of a figure, as the services tell it: the value is left out where it is too small to be told. */
export interface Row {
  day?: string
  district?: string
  state?: string
  status?: string
  dimension?: string
  ageBand?: string
  of?: string
  value?: number
  shown?: string
  p50?: number
  p90?: number
}

/** A number as it may be told. */
export interface Told {
  /** What is surely there; undefined where the number itself is too small to be told. */
  value: number | undefined
  shown: string
}

const SMALL = '<5'

/**
 * Several rows as one number. Of those that are too small to be told each is at least one: one alone stays "<5", several make it "2+".
 */
export function together(rows: readonly Row[]): Told {
  const told = rows.filter(row => row.value !== undefined)
  const hidden = rows.length - told.length
  const sum = told.reduce((all, row) => all + row.value!, 0)
  if (hidden === 0) return { value: sum, shown: grouped(sum) }
  if (sum === 0 && hidden === 1) return { value: undefined, shown: SMALL }
  return { value: sum + hidden, shown: `${grouped(sum + hidden)}+` }
}

/** Districts by a figure, the highest first; one too small to be told comes before none, and what nobody counted comes last. */
export function mostFirst<D extends { code: string }>(districts: readonly D[], of: (code: string) => Told | undefined): D[] {
  const weight = (told: Told | undefined) => (told ? told.value ?? 0.5 : -1)
  return districts.toSorted((a, b) => weight(of(b.code)) - weight(of(a.code)))
}

const ENDED = ['PROBLEM_ENDED', 'DUPLICATE', 'NOT_A_CASE']

export const FIGURES = ['certified', 'open', 'untaken', 'unclaimed', 'overdue', 'lateReferrals', 'unmet', 'termEnding'] as const
export type FigureName = (typeof FIGURES)[number]

interface Source {
  measure: Measure
  /** Whether rows differ by state, of which these count. */
  counts?: (state: string) => boolean
}

/** Those that the case-referral service counts for every day. */
export const SOURCES: Partial<Record<FigureName, Source>> = {
  open: { measure: 'CASES', counts: state => !ENDED.includes(state) },
  untaken: { measure: 'CASES_UNTAKEN' },
  unclaimed: { measure: 'REFERRALS_UNCLAIMED' },
  overdue: { measure: 'CASES_OVERDUE' },
  lateReferrals: { measure: 'REFERRALS_OVERDUE' },
  unmet: { measure: 'NEEDS', counts: state => state === 'UNMET' },
}

export const labelOf = (measure: Measure) => measure.toLowerCase().replaceAll('_', '-')

/** The rows that a figure counts. */
export function countedRows(figure: FigureName, rows: readonly Row[]): Row[] {
  const counts = SOURCES[figure]?.counts
  return counts ? rows.filter(row => counts(row.state ?? '')) : [...rows]
}

export function byDistrict(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) if (row.district) found.set(row.district, [...(found.get(row.district) ?? []), row])
  return found
}
