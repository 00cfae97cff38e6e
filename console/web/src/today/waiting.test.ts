import { describe, expect, it } from 'vitest'
import type { Waiting } from '../cases/types'
import { byUrgencyAndClock, concerns, whyOf } from './waiting'
import { workingDays } from './workingDays'

type Last = Waiting['needs'][number]['lastReferral']

const waiting = (part: Partial<Waiting> & { last?: Last[] }): Waiting =>
  ({ caseId: part.caseNo, caseState: 'UNDER_CONSIDERATION', urgency: 'NORMAL', ...part, needs: (part.last ?? []).map(lastReferral => ({ lastReferral })) }) as unknown as Waiting
const due = (at: string, officer?: string) => ({ duty: { due: at, since: at, kind: 'ACTION' as const, ...(officer ? { officer } : {}) } })
const who = { subject: 'me', roles: ['CENTRE_OFFICER'], districts: [], agencyId: null, position: null, covers: new Set(['away']) }

describe('the column of what needs action', () => {
  it('puts urgency before the clock, and the clock before what has none', () => {
    const rows = [
      waiting({ caseNo: 'late but normal', ...due('2026-11-01T00:00:00Z') }),
      waiting({ caseNo: 'no clock' }),
      waiting({ caseNo: 'most urgent, later', urgency: 'MOST_URGENT', ...due('2026-11-27T09:00:00Z') }),
      waiting({ caseNo: 'urgent', urgency: 'URGENT', ...due('2026-11-27T01:00:00Z') }),
      waiting({ caseNo: 'most urgent, sooner', urgency: 'MOST_URGENT', ...due('2026-11-27T08:00:00Z') }),
    ]
    expect(rows.toSorted(byUrgencyAndClock).map(row => row.caseNo)).toEqual(['most urgent, sooner', 'most urgent, later', 'urgent', 'late but normal', 'no clock'])
  })

  it('says why each waits', () => {
    expect(whyOf(waiting({ caseState: 'WAITING_ASSIGNMENT', last: [undefined] }))).toBe('never')
    expect(whyOf(waiting({ last: ['REJECTED', 'NEEDS_INFO'] }))).toBe('asked')
    expect(whyOf(waiting({ last: ['REJECTED', 'EXPIRED'] }))).toBe('expired')
    expect(whyOf(waiting({ last: ['WITHDRAWN'] }))).toBe('returned')
    expect(whyOf(waiting({ last: [undefined, 'DRAFT'] }))).toBe('fresh')
  })

  it('leaves out what colleagues have, unless the viewer covers them', () => {
    expect([undefined, 'me', 'away', 'other'].map(officer => concerns(waiting(due('2026-11-27T00:00:00Z', officer)), who))).toEqual([true, true, true, false])
  })
})

describe('how long something waits', () => {
  const friday = '2026-11-27T03:00:00Z'
  const at = (text: string) => Date.parse(text)

  it('counts no weekends and no holidays', () => {
    expect(workingDays(friday, new Set(), at('2026-11-30T03:00:00Z'))).toBe(1)
    expect(workingDays(friday, new Set(['2026-11-30']), at('2026-12-01T03:00:00Z'))).toBe(1)
  })

  it('counts days of Bangkok, and none on the same day', () => {
    expect(workingDays('2026-11-26T16:59:00Z', new Set(), at('2026-11-26T17:01:00Z'))).toBe(1)
    expect(workingDays(friday, new Set(), at('2026-11-27T09:00:00Z'))).toBe(0)
  })
})
