import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { caseReferral, useRead } from '../api'
import { address } from '../shell/filters'
import { useTexts } from '../texts/officer'
import { Notice, Panel } from '../ui'
import { AidWindow } from './AidWindow'
import './cases.css'
import { CaseAlerts } from './CaseAlerts'
import { caseCommands } from './caseCommands'
import { CaseFiles } from './CaseFiles'
import { CaseHeader } from './CaseHeader'
import { CaseMessages } from './CaseMessages'
import { CaseNotes } from './CaseNotes'
import { CaseTimeline } from './CaseTimeline'
import { Actions, type Special } from './command/Actions'
import { NeedCard } from './NeedCard'
import { People } from './People'
import { ReferWindow } from './ReferWindow'
import { inTheWayOfEnding, isInHand, isOfficer, mayBeReferred, worksOn } from './standing'
import { Story, Told } from './Story'
import type { CaseView, Need } from './types'
import { useStanding } from './who'

/** Everything about one case, and what may be done about it now. */
export function CaseFile({ id }: { id: string }) {
  const query = useRead(['case', id], how => caseReferral.GET('/v1/cases/{id}', { params: { path: { id } }, ...how }))
  return (
    <div className="case-file">
      <Panel query={query} rows={6}>
        {(one, answer) => <Opened one={one} etag={answer.etag} readAnew={() => void query.refetch()} />}
      </Panel>
    </div>
  )
}

/** What every part of a case gets. */
export interface PartOf { one: CaseView; etag: string | undefined; readAnew: () => void }

function Opened({ one, etag, readAnew }: PartOf) {
  const t = useTexts()
  const who = useStanding()
  const [, go] = useLocation()
  const [referring, refer] = useState<Need>()
  const [aiding, aid] = useState<Need>()
  const part = { one, etag, readAnew }
  const works = worksOn(one, who)
  const next = works && isInHand(one) ? one.needs.find(need => need.state === 'OPEN') ?? one.needs.find(mayBeReferred) : undefined
  const moved: Special[] = works && isInHand(one) && isOfficer(who) ? [{ name: 'moved', run: () => go(address('/report', { from: one.id })) }] : []
  const specials: Special[] = next ? [{ name: 'refer', key: 'KeyR', first: next.state === 'OPEN', run: () => refer(next) }, { name: 'aid', key: 'KeyG', run: () => aid(next) }, ...moved] : moved
  const cantEnd = works && isInHand(one) ? inTheWayOfEnding(one) : undefined
  return (
    <Stack gap="md">
      <CaseHeader one={one} />
      <CaseAlerts {...part} />
      <div className="case-actions">
        <Actions commands={caseCommands} target={one} ids={{ id: one.id }} etag={etag} readAnew={readAnew} specials={specials} keys />
        {cantEnd && <p className="quiet" style={{ margin: 0 }}>{t.one.cantEnd[cantEnd]}</p>}
      </div>
      {!works && <Notice tone="closed" title={t.one.notSeen}><p>{t.one.notSeenText}</p></Notice>}
      <Told one={one} />
      <div className="case-columns">
        <div>
          <section aria-label={t.one.needs}>
            <h3>{t.one.needs}</h3>
            <Stack gap="sm">{one.needs.map(need => <NeedCard key={need.needId} {...part} need={need} onRefer={() => refer(need)} onAid={() => aid(need)} />)}</Stack>
          </section>
          <People {...part} />
          <CaseFiles {...part} />
        </div>
        <div>
          <Story one={one} />
          <CaseNotes {...part} />
          <CaseTimeline one={one} />
          <CaseMessages one={one} />
        </div>
      </div>
      {referring && <ReferWindow {...part} need={referring} onClose={() => refer(undefined)} />}
      {aiding && <AidWindow {...part} need={aiding} onClose={() => aid(undefined)} />}
    </Stack>
  )
}
