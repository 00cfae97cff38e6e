import { address } from '../shell/filters'
import type { FigureName } from './figures'

const LISTS: Record<FigureName, readonly [path: string, filters: Record<string, string>]> = {
  certified: ['/certificates', { status: 'VALID' }],
  open: ['/cases', {}],
  untaken: ['/cases', { state: 'WAITING_ASSIGNMENT' }],
  unclaimed: ['/referrals', { unclaimed: 'true' }],
  overdue: ['/cases', { needsAction: 'true' }],
  lateReferrals: ['/referrals', { overdue: 'true' }],
  unmet: ['/cases', {}],
  termEnding: ['/registry', { term: 'ending' }],
}

/** Where what a figure counts is listed. */
export function listOf(name: FigureName, district?: string): string {
  const [path, filters] = LISTS[name]
  return address(path, { ...filters, district })
}
