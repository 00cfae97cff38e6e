import { Stack } from '@mantine/core'
import { useState } from 'react'
import { caseReferral, useRead } from '../api'
import { Actions, type Special } from '../cases/command/Actions'
import { Paper, paperOf } from '../cases/CasePapers'
import type { Client } from '../cases/types'
import { useStanding } from '../cases/who'
import { useTexts } from '../texts/officer'
import { Panel } from '../ui'
import { CodesWindow } from './CodesWindow'
import { Questions, ReferralFacts, Steps } from './ReferralFacts'
import { answersAwaited, isCentre, referrerCommands } from './referralCommands'

/** A referral as the centre that sent it sees it, with what the centre may do. */
export function ReferrerFile({ id, clients }: { id: string; clients: readonly Client[] }) {
  const t = useTexts()
  const who = useStanding()
  const [codes, showCodes] = useState(false)
  const query = useRead(['referral', id], how => caseReferral.GET('/v1/referrals/{id}', { params: { path: { id } }, ...how }))
  return (
    <Panel query={query}>
      {(one, answer) => {
        const specials: Special[] = isCentre(one, who) && clients.length > 0 && answersAwaited(one).length > 0 ? [{ name: 'code', run: () => showCodes(true) }] : []
        return (
          <Stack gap="sm">
            <ReferralFacts one={one} />
            <Questions one={one} />
            <Actions commands={referrerCommands} target={one} ids={{ id }} etag={answer.etag} readAnew={() => void query.refetch()} specials={specials} small />
            <div className="papers"><Paper href={paperOf.referralForm(id)}>{t.one.referralForm}</Paper></div>
            <Steps one={one} />
            {codes && <CodesWindow one={one} clients={clients} onClose={() => showCodes(false)} />}
          </Stack>
        )
      }}
    </Panel>
  )
}
