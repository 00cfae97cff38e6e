import { isPhone } from '../thai/phone'
import type { Dimension, Report } from './types'

/** A report as typed so far, without its people. */
export type ReportDraft = Partial<Omit<Report, 'clients' | 'reporter' | 'needs'>> & { reporter: Partial<Report['reporter']>; needs: Dimension[] }

/** Names of the parts of a report that are still missing or wrong. */
export function aboutReport(report: ReportDraft): string[] {
  return [
    !report.districtCode && 'district',
    !report.mainProblem && 'mainProblem',
    report.needs.length === 0 && 'needs',
    (report.subProblems?.length ?? 0) > 3 && 'subProblems',
    report.reporter.phone && !isPhone(report.reporter.phone) && 'reporterPhone',
  ].filter(part => typeof part === 'string')
}

/** "No risk" and a risk shut each other out: the one ticked last stands. */
export function withoutContradiction(now: readonly string[], before: readonly string[]): string[] {
  if (!now.includes('NONE')) return [...now]
  return before.includes('NONE') ? now.filter(risk => risk !== 'NONE' || now.length === 1) : ['NONE']
}
