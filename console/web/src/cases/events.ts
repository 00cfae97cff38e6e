import { caseReferral, useCodes, useRead } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { bangkokDay, dateTime } from '../thai/dates'

const OFFSET = 7 * 3_600_000
const TAG = /(?:^|-)([a-z]+)-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})$/

/** What the service knows an event by: its kind, day and minute, so that nobody has to invent it while the water rises. */
export function eventTagOf(kind: string, now: number = Date.now()): string {
  const time = new Date(now + OFFSET).toISOString().slice(11, 16).replace(':', '')
  return `${kind.toLowerCase()}-${bangkokDay(now)}-${time}`
}

export const useEvents = () => useRead(['case', 'list', 'events'], how => caseReferral.GET('/v1/events', { params: { query: { limit: 50 } }, ...how }))

/** Events by kind and time: as the list of the open ones tells, else as their id does; one that was named otherwise keeps its name. */
export function useEventName(): (id: string) => string {
  const t = useTexts().events
  const language = useLanguage()
  const { word } = useCodes('cases')
  const open = useEvents().data?.body.items ?? []
  const name = (kind: string, at: string) => t.name(word('EmergencyKind', kind), dateTime(at, language))
  return id => {
    const known = open.find(event => event.id === id)
    if (known) return name(known.kind, known.declared.at)
    const [, kind, day, hour, minute] = TAG.exec(id) ?? []
    return kind ? name(kind.toUpperCase(), `${day}T${hour}:${minute}:00+07:00`) : id
  }
}
