import { isPhone } from '../thai/phone'
import { draftOf, type PersonDraft } from './personDraft'
import { counts } from './standing'
import type { CaseView, Dimension, Report } from './types'

/** A report as typed so far, without its people. */
export type ReportDraft = Partial<Omit<Report, 'clients' | 'reporter' | 'needs'>> & { reporter: Partial<Report['reporter']>; needs: Dimension[] }

/** A report with its people, as typed so far. */
export interface Draft { report: ReportDraft; people: PersonDraft[] }

/** What another district's centre is told of people who moved there; where they live now is to be typed. */
export function draftAfterMove(one: CaseView, earlier: string): Draft {
  const left = one.needs.filter(need => counts(need) && need.outcome !== 'HELPED_FULL').map(need => need.dimension)
  return {
    report: {
      channel: 'AGENCY', reporter: { kind: 'AGENCY' }, urgency: one.urgency, mainProblem: one.mainProblem, subProblems: [...one.subProblems], needs: [...new Set(left)],
      ...(one.risks ? { risks: [...one.risks] } : {}),
      description: [earlier, one.description].filter(Boolean).join('\n'),
    },
    people: one.clients.map(client => {
      const { address: _, ...rest } = draftOf(client)
      return rest
    }),
  }
}

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
