import { Link } from 'wouter'
import { useCodes } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { dateTime } from '../thai/dates'
import { Notice, TimeBar } from '../ui'
import type { PartOf } from './CaseFile'
import { owesChildReport } from './standing'
import { useWho } from './who'

/** Risks that a reader must not overlook: a life or somebody's freedom is at stake. */
const GRAVE: ReadonlySet<string> = new Set(['SUICIDE_RISK', 'HARM_TO_OTHERS', 'TRAFFICKING', 'REPEATED_SEXUAL_ABUSE', 'ABORTION_OR_ABANDONMENT'])

/** What whoever opens the case has to see first: danger, a child to be reported, who may see it, other cases like it. */
export function CaseAlerts({ one }: PartOf) {
  const t = useTexts().one
  const language = useLanguage()
  const { word } = useCodes('cases')
  const who = useWho()
  const report = one.childReport
  const grave = (one.risks ?? []).filter(risk => GRAVE.has(risk))
  return (
    <>
      {grave.length > 0 && <Notice tone="overdue" title={grave.map(risk => word('RiskCheck', risk)).join(', ')} />}
      {one.danger && (
        <Notice tone="action" title={`${t.danger}: ${one.danger.kinds.map(kind => word('DangerKind', kind)).join(', ')}`}>
          {one.danger.words && <p className="prose">{one.danger.words}</p>}
        </Notice>
      )}
      {report && owesChildReport(one) && (
        <Notice tone="action" title={t.childDue}>
          <p>{t.childDueText}</p>
          {report.due && <TimeBar from={report.opened.at} until={report.due} />}
        </Notice>
      )}
      {report?.settled && <Notice tone="helped" title={t.childDone}><p>{report.to.map(body => word('ChildReportBody', body)).join(', ')} · {dateTime(report.settled.at, language)}</p></Notice>}
      {report?.waived && <Notice tone="closed" title={t.childWaived}><p>{word('ChildReportWaiver', report.waived)}</p></Notice>}
      {one.restriction && (
        <Notice tone="closed" title={`${t.restricted}: ${word('RestrictionReason', one.restriction.reason)}`}>
          <p>{one.restriction.subjects.map(subject => who(subject)).join(', ')}</p>
        </Notice>
      )}
      {one.needs.some(need => need.referrals.some(hop => hop.state === 'NEEDS_INFO')) && <Notice tone="action" title={t.asked}><p>{t.askedText}</p></Notice>}
      {one.possibleDuplicates.length > 0 && (
        <Notice tone="sent" title={t.duplicates(one.possibleDuplicates.length)}>
          <ul>{one.possibleDuplicates.map(other => <li key={other.caseId}><Link href={`/cases/${other.caseId}`}>{other.caseNo}</Link> · {t.match[other.match] ?? other.match}</li>)}</ul>
          <p>{t.duplicateText}</p>
        </Notice>
      )}
    </>
  )
}
