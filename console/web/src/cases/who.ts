import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { caseReferral, reading, useRead } from '../api'
import { useMe } from '../shell/session'
import { useTexts } from '../texts/officer'
import { bangkokDay } from '../thai/dates'
import { useLanguage } from '../texts/language'
import { everyPage, registry } from '../api'
import { useNames } from '../shell/names'
import { isOfficer, type Standing } from './standing'

/** As much of an id as tells people apart whose names are not known. */
const TAIL = 4

/** Who looks, with those for whom they act today. */
export function useStanding(): Standing {
  const me = useMe()
  const covers = useQuery({ ...reading(['case', 'list', 'covers'], how => caseReferral.GET('/v1/leave-covers', { params: { query: { limit: 200 } }, ...how })), enabled: isOfficer(me) })
  return useMemo(() => {
    const today = bangkokDay()
    const held = (covers.data?.body.items ?? []).filter(one => !one.ended && one.by === me.subject && one.from <= today && today <= one.until)
    return { ...me, covers: new Set(held.map(one => one.officer)) }
  }, [me, covers.data])
}

/** Names for the ids of people who work here. */
export function useWho() {
  const me = useMe()
  const t = useTexts()
  const nameOf = useNames()
  /** @param as what the person is called whose name is not known, where that can be told */
  return (subject: string | undefined, as?: string) => {
    if (subject === undefined) return ''
    if (subject === me.subject) return t.one.you
    return { clock: t.one.clock, reporter: t.one.reporterDid }[subject] ?? nameOf(subject) ?? as ?? t.one.unnamed(subject.slice(-TAIL))
  }
}

/** All agencies of the register, by name. */
export function useAgencies() {
  const language = useLanguage()
  const found = useRead(['agencies'], ({ signal }) => everyPage(cursor => registry.GET('/v1/agencies', { params: { query: { limit: 200, ...cursor } }, signal })))
  const all = found.data?.body.items ?? []
  const nameOf = (id: string) => {
    const one = all.find(agency => agency.id === id)
    return one ? (language === 'th' ? one.nameTh : one.nameEn) : id
  }
  return { all, nameOf }
}
