import { Stack } from '@mantine/core'
import { caseReferral, useCodes, useRead } from '../api'
import '../cases/cases.css'
import { Actions } from '../cases/command/Actions'
import { Paper, paperOf } from '../cases/CasePapers'
import { Dimensions, ReferralStateTag, UrgencyTag } from '../cases/parts'
import { isOver } from '../cases/standing'
import type { Referral } from '../cases/types'
import { useDistricts } from '../shell/districts'
import { useTexts as useAgencyTexts } from '../texts/agency'
import { useTexts } from '../texts/officer'
import { Notice, Panel } from '../ui'
import { agencyCommands } from './referralCommands'
import { Questions, ReferralFacts, Steps } from './ReferralFacts'
import { Shared } from './Shared'

/** A referral as the agency sees it: what was agreed to be shared, and what may be answered. */
export function AgencyFile({ id }: { id: string }) {
  const query = useRead(['referral', id], how => caseReferral.GET('/v1/referrals/{id}', { params: { path: { id } }, ...how }))
  return (
    <div className="case-file">
      <Panel query={query} rows={6}>
        {(one, answer) => <Opened one={one} etag={answer.etag} readAnew={() => void query.refetch()} />}
      </Panel>
    </div>
  )
}

function Opened({ one, etag, readAnew }: { one: Referral; etag: string | undefined; readAnew: () => void }) {
  const t = useTexts()
  const a = useAgencyTexts().one
  const { word } = useCodes('cases')
  const { nameOf } = useDistricts()
  return (
    <Stack gap="md">
      <header className="case-head">
        <div className="tags"><h2>{one.caseNo}</h2><ReferralStateTag of={one.state} /><UrgencyTag of={one.urgency} /></div>
        <div className="case-line"><Dimensions of={[one.dimension]} words /><span>{word('AidService', one.service)}</span><span className="nowrap">{nameOf(one.districtCode)}</span><span>{t.one.hop(one.hop)}</span></div>
      </header>
      {one.state === 'WITHDRAWAL_REQUESTED' && <Notice tone="action" title={a.takenBack}><p>{one.withdrawalReason && word('WithdrawalReason', one.withdrawalReason)}</p></Notice>}
      {one.state === 'RECEIVED' && one.disputes.length > 0 && <Notice tone="action" title={a.disputed}><p>{word('DisputeReason', one.disputes.at(-1)!.reason)}</p></Notice>}
      <div className="case-actions"><Actions commands={agencyCommands} target={one} ids={{ id: one.id }} etag={etag} readAnew={readAnew} keys /></div>
      <div className="case-columns">
        <div>
          {one.shared ? <Shared of={one.shared} /> : <Notice tone={one.sharingEnded ? 'action' : 'closed'} title={one.sharingEnded || !isOver(one.state) ? a.ended : a.over}>{one.sharingEnded && <p>{a.endedText}</p>}</Notice>}
          <Questions one={one} />
        </div>
        <div>
          <section className="panel"><ReferralFacts one={one} /></section>
          <div className="papers"><Paper href={paperOf.referralForm(one.id)}>{t.one.referralForm}</Paper></div>
          <Steps one={one} />
        </div>
      </div>
    </Stack>
  )
}
