import { Stack } from '@mantine/core'
import { Link } from 'wouter'
import { caseReferral, useCodes, useRead } from '../api'
import '../cases/cases.css'
import { Actions } from '../cases/command/Actions'
import { useEventName, useEvents } from '../cases/events'
import { useDistricts } from '../shell/districts'
import { Page } from '../shell/Page'
import { useMe } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date } from '../thai/dates'
import { Panel, StateTag } from '../ui'
import { eventCommands, eventsCommands, leads, openingCommands, openingsCommands } from './deskCommands'

const NONE = {}

/** Floods and fires, and queues that neighbours help with. */
export default function EventsPage() {
  const t = useTexts()
  return (
    <Page title={t.events.title} actions={<Link href="/report/many">{t.events.batch}</Link>}>
      <Stack maw="60rem">
        <Events />
        <Openings />
      </Stack>
    </Page>
  )
}

function Events() {
  const t = useTexts().events
  const eventName = useEventName()
  const { nameOf } = useDistricts()
  const query = useEvents()
  const declares = leads(useMe())
  const again = () => void query.refetch()
  return (
    <>
      <Panel title={t.events} query={query} empty={page => page.items.length === 0} none={{ title: t.noEvents, ...(declares ? {} : { text: t.whoDeclares }) }}>
        {page => (
          <ul className="plain-list">
            {page.items.map(event => (
              <li key={event.id}>
                <span className="hop-head"><strong>{eventName(event.id)}</strong></span>
                <span className="quiet">{event.districts.map(nameOf).join(', ')}</span>
                <Actions commands={eventCommands} target={event} ids={{ id: event.id }} etag={undefined} readAnew={again} small />
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Actions commands={eventsCommands} target={NONE} ids={NONE} etag={undefined} readAnew={again} />
    </>
  )
}

function Openings() {
  const t = useTexts().events
  const language = useLanguage()
  const { word } = useCodes('cases')
  const { nameOf } = useDistricts()
  const opens = leads(useMe())
  const query = useRead(['case', 'list', 'openings'], how => caseReferral.GET('/v1/queue-openings', { params: { query: { limit: 50 } }, ...how }))
  const again = () => void query.refetch()
  return (
    <>
      <Panel title={t.openings} query={query} empty={page => page.items.length === 0} none={{ title: t.noOpenings, ...(opens ? {} : { text: t.whoOpens }) }}>
        {page => (
          <ul className="plain-list">
            {page.items.map(opening => (
              <li key={opening.id}>
                <span className="hop-head"><strong>{t.opening(nameOf(opening.districtCode), nameOf(opening.toDistrictCode))}</strong>{opening.closed && <StateTag tone="closed">{t.closed}</StateTag>}</span>
                <span className="quiet">{word('OpeningReason', opening.reason)} · {t.until(date(opening.until, language))}</span>
                <Actions commands={openingCommands} target={opening} ids={{ id: opening.id }} etag={undefined} readAnew={again} small />
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Actions commands={openingsCommands} target={NONE} ids={NONE} etag={undefined} readAnew={again} />
    </>
  )
}
