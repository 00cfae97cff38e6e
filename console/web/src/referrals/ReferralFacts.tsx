import { useCodes } from '../api'
import { isOver } from '../cases/standing'
import { useAgencies, useWho } from '../cases/who'
import type { Referral } from '../cases/types'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date, dateTime } from '../thai/dates'
import { Definitions, TimeBar } from '../ui'

/** What is known of a referral's course, by whoever may see it. */
export function ReferralFacts({ one, withAgency = false }: { one: Referral; withAgency?: boolean }) {
  const t = useTexts().referral
  const language = useLanguage()
  const { word } = useCodes('cases')
  const { nameOf } = useAgencies()
  const who = useWho()
  const { agencyDid } = useTexts().one
  return (
    <Definitions lines={[
      withAgency && [t.agency, nameOf(one.agencyId)],
      [t.service, word('AidService', one.service)],
      one.task !== undefined && one.taskDue !== undefined && [word('ReferralTask', one.task), <TimeBar key="bar" from={one.steps.at(-1)!.entered.at} until={one.taskDue} />],
      one.pause && [t.due, t.paused(date(one.pause.until, language))],
      (one.claimedBy !== undefined || !isOver(one.state)) && [t.claimedBy, one.claimedBy ? who(one.claimedBy, agencyDid) : t.nobody],
      one.expectedOn !== undefined && [t.expectedOn, date(one.expectedOn, language)],
      one.delayReason !== undefined && [t.delay, word('DelayReason', one.delayReason)],
      one.appointmentAt !== undefined && [t.appointment, dateTime(one.appointmentAt, language)],
      one.missedAppointments > 0 && [t.appointment, t.missed(one.missedAppointments)],
      one.reviewOn !== undefined && [t.review, date(one.reviewOn, language)],
      one.staleSince !== undefined && [t.state, t.stale(dateTime(one.staleSince, language))],
      one.rejectionReason !== undefined && [t.returned, <>{word('RejectionReason', one.rejectionReason)}{one.rejectionText && <p className="prose">“{one.rejectionText}”</p>}</>],
      one.nextStep !== undefined && [t.next, <strong key="next">{word('NextStep', one.nextStep)}</strong>],
      one.forwardedTo !== undefined && [t.forwardedTo, nameOf(one.forwardedTo)],
      one.withdrawalReason !== undefined && [t.withdrawn, word('WithdrawalReason', one.withdrawalReason)],
      one.errorReason !== undefined && [word('ReferralState', 'ENTERED_IN_ERROR'), word('ErrorReason', one.errorReason)],
      one.outcome !== undefined && [t.outcome, word('Outcome', one.outcome)],
      one.outcomeReason !== undefined && [t.outcomeReason, word('OutcomeReason', one.outcomeReason)],
      one.confirmed !== undefined && ['', one.confirmed ? t.confirmed : t.unconfirmed],
      one.disputes.length > 0 && [t.disputes, one.disputes.map(dispute => `${date(dispute.disputed.at, language)}: ${word('DisputeReason', dispute.reason)}`).join(' · ')],
    ]} />
  )
}

export function Questions({ one }: { one: Referral }) {
  const t = useTexts().referral
  const language = useLanguage()
  if (one.questions.length === 0) return null
  return (
    <div>
      <strong>{t.questions}</strong>
      <ul className="plain-list">
        {one.questions.map(asked => (
          <li key={asked.asked.at}>
            <span className="quiet">{dateTime(asked.asked.at, language)}</span>
            <p className="prose">{asked.question ?? '–'}</p>
            <p className="prose">{asked.answer ?? <span className="quiet">{t.unanswered}</span>}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Steps({ one }: { one: Referral }) {
  const t = useTexts().referral
  const language = useLanguage()
  const who = useWho()
  const { word } = useCodes('cases')
  return (
    <details className="further">
      <summary>{t.steps}</summary>
      <ol className="timeline">
        {one.steps.map(step => <li key={step.entered.at + step.state}><strong>{word('ReferralState', step.state)}</strong> <span className="quiet">{dateTime(step.entered.at, language)} · {who(step.entered.by)}</span></li>)}
      </ol>
    </details>
  )
}
