import { useCodes } from '../api'
import { useDistricts } from '../shell/districts'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date, dateTime } from '../thai/dates'
import { StateTag, TimeBar } from '../ui'
import { CaseStateTag, UrgencyTag } from './parts'
import type { CaseView } from './types'
import { useWho } from './who'

export function CaseHeader({ one }: { one: CaseView }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('cases')
  const { nameOf } = useDistricts()
  const who = useWho()
  return (
    <header className="case-head">
      <div className="tags">
        <h2>{one.caseNo}</h2>
        <CaseStateTag of={one.state} />
        <UrgencyTag of={one.urgency} />
        {one.restricted && <StateTag tone="closed">{t.one.restricted}</StateTag>}
      </div>
      <div className="case-line">
        <span className="nowrap">{nameOf(one.districtCode)}</span>
        <span>{one.owner ? t.one.owner(who(one.owner)) : t.one.noOwner}</span>
        <span>{t.one.opened(dateTime(one.openedAt, language))}</span>
        {one.observedAt && <span>{t.one.observed(dateTime(one.observedAt, language))}</span>}
        {one.ageBand !== 'UNKNOWN' && <span>{t.one.ageBand(word('AgeBand', one.ageBand))}</span>}
      </div>
      {one.duty && (
        <div>
          <strong>{t.one.duty}: {word('CaseClockKind', one.duty.kind)}</strong>
          {one.duty.pausedUntil
            ? <p className="quiet">{t.one.paused(date(one.duty.pausedUntil, language))}{one.duty.pauseReason && ` · ${word('ClockReason', one.duty.pauseReason)}`}</p>
            : <TimeBar from={one.duty.since} until={one.duty.due} />}
        </div>
      )}
      {one.closure && <p>{t.one.ended(word('SelfReliance', one.closure.selfReliance))} · {date(one.closure.ended.at, language)}</p>}
      {one.dismissal && <p>{t.one.dismissed(word('DismissalAs', one.dismissal.as))} · {date(one.dismissal.dismissed.at, language)}</p>}
    </header>
  )
}
