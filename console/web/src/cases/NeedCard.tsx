import { useState } from 'react'
import { Link } from 'wouter'
import { useCodes } from '../api'
import { ReferrerFile } from '../referrals/ReferrerFile'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date } from '../thai/dates'
import { StateTag, toneOf } from '../ui'
import { baht } from './baht'
import type { PartOf } from './CaseFile'
import { Actions, type Special } from './command/Actions'
import { aidCommands, needCommands } from './partCommands'
import { Dimensions, ReferralStateTag } from './parts'
import { SendDraftWindow } from './SendDraftWindow'
import { isInHand, mayBeReferred, worksOn } from './standing'
import type { Hop, Need } from './types'
import { useAgencies, useStanding } from './who'

/** One need, the agencies that it went to, the aid that it got. */
export function NeedCard({ need, onRefer, onAid, ...part }: PartOf & { need: Need; onRefer: () => void; onAid: () => void }) {
  const { one, etag, readAnew } = part
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('cases')
  const who = useStanding()
  const may = worksOn(one, who) && isInHand(one) && mayBeReferred(need)
  const specials: Special[] = may ? [{ name: 'refer', first: need.state === 'OPEN', run: onRefer }, { name: 'aid', run: onAid }] : []
  return (
    <article className={need.state === 'OPEN' ? 'need waits' : 'need'}>
      <h3>
        <Dimensions of={[need.dimension]} words />
        <StateTag tone={need.state === 'OUTCOME' && need.outcome !== 'HELPED_FULL' && need.outcome !== 'HELPED_PART' ? 'closed' : toneOf(need.state)}>{word('NeedState', need.state)}</StateTag>
      </h3>
      <span className="quiet">{t.one.since(date(need.since, language))}</span>
      {need.outcome && <p style={{ margin: 0 }}>{word('Outcome', need.outcome)}</p>}
      {need.unmetReason && <p style={{ margin: 0 }}>{word('UnmetReason', need.unmetReason)}</p>}
      {need.referrals.length > 0 && (
        <ol className="hops">
          {need.referrals.toReversed().map((hop, index) => <HopLine key={hop.referralId} part={part} need={need} hop={hop} last={index === 0} />)}
        </ol>
      )}
      {need.aids.length > 0 && <Aids part={part} need={need} />}
      <Actions commands={needCommands} target={{ one, need }} ids={{ id: one.id, needId: need.needId }} etag={etag} readAnew={readAnew} specials={specials} small />
    </article>
  )
}

const WAITS_FOR_CENTRE = ['NEEDS_INFO', 'OUTCOME_RECORDED', 'REJECTED', 'EXPIRED']

/** One agency that was asked; the last is open at once where the centre has something to read or answer. */
function HopLine({ part, need, hop, last }: { part: PartOf; need: Need; hop: Hop; last: boolean }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('cases')
  const { nameOf } = useAgencies()
  const who = useStanding()
  const works = worksOn(part.one, who)
  const [chosen, show] = useState<boolean>()
  const shown = chosen ?? (works && last && isInHand(part.one) && need.state !== 'UNMET' && WAITS_FOR_CENTRE.includes(hop.state))
  const [sending, send] = useState(false)
  return (
    <li className="hop">
      <div className="hop-head">
        <strong>{nameOf(hop.agencyId)}</strong>
        <ReferralStateTag of={hop.state} />
        <span className="quiet">{t.one.hop(hop.hop)} · {word('AidService', hop.service)} · {date(hop.stateSince, language)}</span>
      </div>
      {hop.override && <span className="quiet">{t.one.override}: {word('LegalBasis', hop.override.basis)}{hop.override.reason && ` · ${hop.override.reason}`}</span>}
      <div className="actions small">
        {hop.state === 'DRAFT' && works && isInHand(part.one) && <button type="button" className="linklike plain" onClick={() => send(true)}>{t.commands.send.label}</button>}
        <button type="button" className="linklike plain" aria-expanded={shown} onClick={() => show(!shown)}>{shown ? t.form.close : t.one.openReferral}</button>
        <Link href={`/referrals/${hop.referralId}`} className="linklike plain">{t.one.wholeReferral}</Link>
      </div>
      {shown && <ReferrerFile id={hop.referralId} clients={part.one.clients} />}
      {sending && <SendDraftWindow {...part} need={need} hop={hop} onClose={() => send(false)} />}
    </li>
  )
}

function Aids({ part: { one, etag, readAnew }, need }: { part: PartOf; need: Need }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('cases')
  return (
    <div>
      <strong>{t.one.aid}</strong>
      <ul className="plain-list">
        {need.aids.map(aid => (
          <li key={aid.id}>
            <span>{word('Programme', aid.programme)}{aid.amountSatang !== undefined && ` · ${baht(aid.amountSatang)}`} · {word('Outcome', aid.outcome)}</span>
            <span className="quiet">{date(aid.given.at, language)}{aid.referralId && ` · ${t.one.viaReferral}`}{aid.reversed && ` · ${t.one.aidReversed} ${date(aid.reversed.at, language)}`}</span>
            <Actions commands={aidCommands} target={{ one, need, aid }} ids={{ id: one.id, needId: need.needId, aidId: aid.id }} etag={etag} readAnew={readAnew} small />
          </li>
        ))}
      </ul>
    </div>
  )
}
