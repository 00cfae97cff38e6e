import { caseReferral, useCodes, useRead } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { dateTime } from '../thai/dates'
import { Panel } from '../ui'
import type { CaseView, Timeline } from './types'
import { useAgencies, useWho } from './who'

const LISTS: Partial<Record<Timeline['what'], string>> = { CASE_STATE: 'CaseState', NEED_STATE: 'NeedState', REFERRAL_STATE: 'ReferralState', NOTE: 'NoteKind', CORRECTION: 'CorrectionKind', CONSENT: 'ConsentState', AID_GIVEN: 'Programme', AID_TAKEN_BACK: 'Programme' }

const FIRST = 10

/** Where a referral goes only by the agency's hand. */
const BY_AGENCY: ReadonlySet<string> = new Set(['RECEIVED', 'NEEDS_INFO', 'WAITLISTED', 'ACCEPTED', 'IN_SERVICE', 'REJECTED', 'REFERRED_ONWARD', 'OUTCOME_RECORDED'])

/** All that happened to a case and its referrals, the newest first. */
export function CaseTimeline({ one }: { one: CaseView }) {
  const t = useTexts().one
  const query = useRead(['case', one.id, 'timeline', one.version], how => caseReferral.GET('/v1/cases/{id}/timeline', { params: { path: { id: one.id } }, ...how }))
  return (
    <Panel title={t.timeline} query={query} empty={body => body.entries.length === 0}>
      {({ entries }) => {
        const newest = entries.toReversed()
        const line = (some: Timeline[]) => <ol className="timeline">{some.map((entry, index) => <Entry key={`${entry.at}${entry.code}${index}`} one={one} entry={entry} />)}</ol>
        return (
          <>
            {line(newest.slice(0, FIRST))}
            {newest.length > FIRST && <details className="further"><summary>{t.earlierEntries(newest.length - FIRST)}</summary>{line(newest.slice(FIRST))}</details>}
          </>
        )
      }}
    </Panel>
  )
}

function Entry({ one, entry }: { one: CaseView; entry: Timeline }) {
  const t = useTexts().one
  const language = useLanguage()
  const { word } = useCodes('cases')
  const agencies = useAgencies()
  const who = useWho()
  const need = one.needs.find(it => it.needId === entry.needId)
  const did = entry.by !== undefined && one.volunteerId !== undefined && entry.by === one.steps[0]?.entered.by ? t.volunteerDid : who(entry.by, entry.what === 'REFERRAL_STATE' && BY_AGENCY.has(entry.code) ? t.agencyDid : undefined)
  const list = LISTS[entry.what]
  const about = [entry.agencyId && agencies.nameOf(entry.agencyId), need && word('Dimension', need.dimension)].filter(Boolean).join(' · ')
  return (
    <li className={entry.what === 'CASE_STATE' ? 'loud' : undefined}>
      <span className="quiet">{dateTime(entry.at, language)}</span><br />
      {t.what[entry.what] ?? entry.what}: <strong>{list ? word(list, entry.code) : entry.code}</strong>
      {(about || entry.by) && <><br /><span className="quiet">{[about, did].filter(Boolean).join(' · ')}</span></>}
    </li>
  )
}
