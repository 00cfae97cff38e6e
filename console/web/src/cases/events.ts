import { caseReferral, useCodes, useRead } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { bangkokDay, dateTime } from '../thai/dates'

const OFFSET = 7 * 3_600_000
const HOURS = 'abcdefghijklmnopqrstuvwx'
const TAG = /(?:^|-)([a-z]+)-(\d{2})(\d{2})(\d{2})-([a-x])(\d{2})$/

/**
 * What the service knows an event by: its kind, day and minute, so that nobody has to invent it while the water rises. It may have eight digits, so
 * that no number of a person fits in; therefore the hour is a letter.
 */
export function eventTagOf(kind: string, now: number = Date.now()): string {
  const [hour, minute] = new Date(now + OFFSET).toISOString().slice(11, 16).split(':')
  return `${kind.toLowerCase()}-${bangkokDay(now).slice(2).replaceAll('-', '')}-${HOURS[Number(hour)]}${minute}`
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
    const [, kind, year, month, day, hour, minute] = TAG.exec(id) ?? []
    const time = `${String(HOURS.indexOf(hour ?? '')).padStart(2, '0')}:${minute}`
    return kind ? name(kind.toUpperCase(), `20${year}-${month}-${day}T${time}:00+07:00`) : id
  }
}
