import { useTexts } from '../texts/registry'
import { StateTag, TimeBar } from '../ui'
import { termOf } from './centreState'
import type { Centre } from './reads'

const lastMoment = (day: string) => `${day}T23:59:59+07:00`

/** How much of the committee's term is left, through its last day, and whether it is time to appoint the next. */
export function TermBar({ centre, today, now = Date.now() }: { centre: Pick<Centre, 'committee' | 'nextCommittee' | 'state'>; today: string; now?: number }) {
  const t = useTexts().centre
  const { committee, nextCommittee } = centre
  if (!committee || centre.state === 'DISSOLVED') return '–'
  const term = termOf(centre, today)
  return (
    <div>
      <TimeBar from={committee.termStartsOn} until={lastMoment(committee.termEndsOn)} now={now} />
      {nextCommittee ? <StateTag tone="helped">{t.nextKnown}</StateTag> : term && <StateTag tone={term === 'over' ? 'overdue' : 'action'}>{t.appointNow[term]}</StateTag>}
    </div>
  )
}
