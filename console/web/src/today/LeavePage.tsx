import { NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { caseReferral, type CaseReferralTypes, useRead } from '../api'
import '../cases/cases.css'
import { CaseTable } from '../cases/CasesPage'
import { Actions } from '../cases/command/Actions'
import { useWho } from '../cases/who'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useHasRole } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { bangkokDay, date } from '../thai/dates'
import { Notice, Panel, StateTag } from '../ui'
import { coverCommands, leaveCommands } from './deskCommands'

const NONE = {}

type Handed = CaseReferralTypes['schemas']['HandoversResult']

/** Handing over everything; for officers also who covers for whom, and what changed meanwhile. */
export default function LeavePage() {
  const t = useTexts()
  const officer = useHasRole('CENTRE_OFFICER')
  const [handed, setHanded] = useState<Handed>()
  return (
    <Page title={t.leave.title}>
      <Stack maw="60rem">
        <Actions commands={leaveCommands} target={NONE} ids={NONE} etag={undefined} readAnew={() => undefined} onDone={(_, answer) => setHanded('handedOver' in answer ? (answer as Handed) : undefined)} />
        {handed && <HandedOver {...handed} />}
        {officer ? <><Covers /><Away /></> : <p className="form-note">{t.leave.handoverOnly}</p>}
      </Stack>
    </Page>
  )
}

/** How much went over, and whether something stayed with whoever is gone. */
function HandedOver({ handedOver, left }: Handed) {
  const t = useTexts().leave
  if (handedOver.length === 0 && left === 0) return <Notice tone="closed" title={t.nothingToHand} urgent />
  return <Notice tone={left === 0 ? 'helped' : 'action'} title={t.handedOver(handedOver.length, left)} urgent>{left > 0 && <p>{t.handOverAgain}</p>}</Notice>
}

function Covers() {
  const t = useTexts()
  const language = useLanguage()
  const who = useWho()
  const { district } = useScope()
  const query = useRead(['case', 'list', 'covers', district], how => caseReferral.GET('/v1/leave-covers', { params: { query: { ...(district ? { district } : {}), limit: 100 } }, ...how }))
  const again = () => void query.refetch()
  return (
    <Panel title={t.leave.covers} query={query} empty={page => page.items.length === 0} none={{ title: t.leave.none }}>
      {page => (
        <ul className="plain-list">
          {page.items.map(cover => (
            <li key={cover.id}>
              <span className="hop-head"><strong>{t.leave.row(who(cover.officer), who(cover.by))}</strong>{cover.ended && <StateTag tone="closed">{t.leave.ended}</StateTag>}</span>
              <span className="quiet">{date(cover.from, language)} – {date(cover.until, language)}</span>
              <Actions commands={coverCommands} target={cover} ids={{ id: cover.id }} etag={undefined} readAnew={again} small />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** What changed in the officer's cases while the officer was away. */
function Away() {
  const t = useTexts().leave
  const language = useLanguage()
  const days = [1, 3, 7, 14, 30].map(ago => bangkokDay(Date.now() - ago * 86_400_000))
  const [since, setSince] = useState(days[2]!)
  const query = useRead(['case', 'list', 'away', since], how => caseReferral.GET('/v1/cases', { params: { query: { owner: 'me', changedSince: `${since}T00:00:00+07:00`, limit: 100 } }, ...how }))
  return (
    <Panel title={t.away} query={query} empty={page => page.items.length === 0}
      actions={<NativeSelect aria-label={t.awayLead} value={since} onChange={event => setSince(event.currentTarget.value)} data={days.map(day => ({ value: day, label: date(day, language) }))} />}>
      {page => <CaseTable rows={page.items} />}
    </Panel>
  )
}
