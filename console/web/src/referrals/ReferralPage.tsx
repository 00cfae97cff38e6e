import { Link, useParams } from 'wouter'
import { caseReferral, useRead } from '../api'
import '../cases/cases.css'
import { ReferralStateTag } from '../cases/parts'
import type { Referral } from '../cases/types'
import { useAgencies, useStanding } from '../cases/who'
import { Page } from '../shell/Page'
import { useTexts } from '../texts/officer'
import { AgencyFile } from './AgencyFile'
import { isCentre } from './referralCommands'
import { ReferrerFile } from './ReferrerFile'

/** One referral at an address of its own, as its reader sees it. */
export default function ReferralPage() {
  const t = useTexts()
  const who = useStanding()
  const { id } = useParams<{ id: string }>()
  const agency = who.roles.includes('AGENCY_OFFICER')
  return <Page title={t.referral.title} actions={<Link href={agency ? '/queue' : '/referrals'}>{t.form.back}</Link>}>{agency ? <AgencyFile id={id} /> : <OfTheCentre id={id} />}</Page>
}

function OfTheCentre({ id }: { id: string }) {
  const t = useTexts()
  const query = useRead(['referral', id], how => caseReferral.GET('/v1/referrals/{id}', { params: { path: { id } }, ...how }))
  const one = query.data?.body
  return (
    <div className="case-file">
      {one && <Head one={one} />}
      {one?.previousReferralId && <Link href={`/referrals/${one.previousReferralId}`}>{t.referral.previous}</Link>}
      {one ? <WithPeople one={one} /> : <ReferrerFile id={id} clients={[]} />}
    </div>
  )
}

function Head({ one }: { one: Referral }) {
  const t = useTexts()
  const { nameOf } = useAgencies()
  return (
    <header className="case-head">
      <div className="tags"><h2>{nameOf(one.agencyId)}</h2><ReferralStateTag of={one.state} /></div>
      <div className="case-line"><Link href={`/cases/${one.caseId}`}>{t.referral.toCase(one.caseNo)}</Link><span>{t.one.hop(one.hop)}</span></div>
    </header>
  )
}

/** The case's people are those who may answer by a code; read only by who works there. */
function WithPeople({ one }: { one: Referral }) {
  const who = useStanding()
  const works = isCentre(one, who) && one.state !== 'CLOSED'
  const found = useRead(['case', one.caseId], how => caseReferral.GET('/v1/cases/{id}', { params: { path: { id: one.caseId } }, ...how }), { enabled: works })
  return <ReferrerFile id={one.id} clients={found.data?.body.handling ? found.data.body.clients : []} />
}
