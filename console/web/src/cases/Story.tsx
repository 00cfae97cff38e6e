import { useCodes } from '../api'
import { useDistricts } from '../shell/districts'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date } from '../thai/dates'
import { printedPhone } from '../thai/phone'
import { Definitions } from '../ui'
import { Paper, paperOf } from './CasePapers'
import { useEventName } from './events'
import type { CaseView } from './types'
import { worksOn } from './standing'
import { baht } from './baht'
import { useStanding } from './who'

/** The reporter's own words, before anything else: they may tell of a danger that no code does. */
export function Told({ one }: { one: CaseView }) {
  const t = useTexts().one
  if (!one.description) return null
  return (
    <section className="told" aria-label={t.description}>
      <strong>{t.description}</strong>
      <p className="prose">{one.description}</p>
    </section>
  )
}

/** What is known of the report, by whom, and the papers of it. */
export function Story({ one }: { one: CaseView }) {
  const t = useTexts().one
  const language = useLanguage()
  const { word } = useCodes('cases')
  const { nameOf } = useDistricts()
  const who = useStanding()
  const eventName = useEventName()
  const reporter = one.reporter
  /** Who only sees the outline is not told which volunteer it was. */
  const byVolunteer = one.channel === 'VOLUNTEER' && reporter.kind === 'GOOD_CITIZEN' && (one.volunteerId !== undefined || one.handling === undefined)
  return (
    <section className="panel">
      <h3>{t.details}</h3>
      <Definitions lines={[
        [t.problem, word('MainProblem', one.mainProblem)],
        one.subProblems.length > 0 && [t.subProblems, one.subProblems.map(code => word('SubProblem', code)).join(', ')],
        one.risks !== undefined && one.risks.length > 0 && [t.risks, one.risks.map(code => word('RiskCheck', code)).join(', ')],
        one.urgencyCause !== undefined && [t.urgencyCause, word('UrgencyCause', one.urgencyCause)],
        [t.channel, word('Channel', one.channel)],
        [t.reporter, <>{[byVolunteer ? t.volunteerDid : word('ReporterKind', reporter.kind), reporter.anonymous ? t.anonymous : reporter.name].filter(Boolean).join(' · ')}{reporter.phone && <> · <a href={`tel:${reporter.phone}`}>{printedPhone(reporter.phone)}</a></>}</>],
        one.eventTag !== undefined && [t.eventTag, eventName(one.eventTag)],
        one.registeredDistrictCode !== undefined && [t.rights, nameOf(one.registeredDistrictCode)],
        one.approvals.length > 0 && [t.approvals, one.approvals.map(it => `${word('Programme', it.programme)}${it.amountSatang === undefined ? '' : ` ${baht(it.amountSatang)}`} · ${word('ExcessReason', it.reason)} · ${date(it.approved.at, language)}`).join('; ')],
      ]} />
      {worksOn(one, who) && (
        <div className="papers">
          <Paper href={paperOf.summary(one.id)}>{t.summary}</Paper>
          <Paper href={paperOf.homeVisit(one.id)}>{t.homeVisit}</Paper>
        </div>
      )}
    </section>
  )
}
