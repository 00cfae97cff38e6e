import { describe, expect, it } from 'vitest'
import { mayOf } from './may'
import { type Policy, seatsOf, sizeOf, termOf } from './centreState'

const policy: Policy = {
  minMembers: 9, maxMembers: 15, termYears: 4, nextWithinDays: 60,
  roles: [{ role: 'CHAIR', min: 1, max: 1, counted: true }, { role: 'TREASURER', min: 1, max: 1, counted: true }, { role: 'ADVISER', min: 0, max: 9, counted: false }],
}
const committee = {
  appointedOn: '2022-11-20', appointmentOrderNo: '17/2565', termStartsOn: '2022-12-01', termEndsOn: '2026-11-30',
  members: [{ role: 'CHAIR', volunteerId: 'a' }, { role: 'TREASURER', volunteerId: 'b' }, { role: 'ADVISER', volunteerId: 'c' }] as { role: 'CHAIR' | 'TREASURER' | 'ADVISER'; volunteerId: string }[],
}
const vacant = [{ role: 'TREASURER' as const, volunteerId: 'b' }]

describe('A committee', () => {
  it('lacks a seat whose holder is a volunteer no more', () => {
    expect(seatsOf(committee, vacant, policy).map(({ role, held, fits }) => [role, held, fits])).toEqual([['CHAIR', 1, true], ['TREASURER', 0, false], ['ADVISER', 1, true]])
  })
  it('shows seats that the policy asks for even before anybody was appointed', () => expect(seatsOf(undefined, [], policy).map(one => one.fits)).toEqual([false, false, true]))
  it('may have any number of a seat that the policy does not limit', () => {
    const free: Policy = { ...policy, roles: [{ role: 'MEMBER', min: 0, max: 100, counted: true }] }
    expect(seatsOf(undefined, [], free).map(one => one.rule)).toEqual([undefined])
  })
  it('is counted without advisers', () => expect(sizeOf(committee, vacant, policy)).toBe(1))
})

describe('A term', () => {
  const of = (termEndsOn: string, state: 'ESTABLISHED' | 'DISSOLVED' = 'ESTABLISHED') => termOf({ committee: { ...committee, termEndsOn }, state }, '2026-11-27')
  it('is in force on its last day, and over on the day after', () => {
    expect(of('2026-11-27')).toBe('ending')
    expect(of('2026-11-26')).toBe('over')
  })
  it('ends soon within ninety days', () => {
    expect(of('2027-02-25')).toBe('ending')
    expect(of('2027-02-26')).toBeUndefined()
  })
  it('does not end soon where the next committee is known', () =>
    expect(termOf({ committee: { ...committee, termEndsOn: '2026-11-27' }, nextCommittee: { ...committee, termEndsOn: '2030-11-27' }, state: 'ESTABLISHED' }, '2026-11-27')).toBeUndefined())
  it('does not matter of a dissolved centre', () => expect(of('2020-01-01', 'DISSOLVED')).toBeUndefined())
})

describe('Who may', () => {
  it('command a district: its officers, department and ministry', () => {
    const officer = mayOf({ roles: ['CENTRE_OFFICER'], districts: ['1001'], agencyId: null })
    expect([officer.inDistrict('1001'), officer.inDistrict('1002'), officer.central]).toEqual([true, false, false])
    expect(mayOf({ roles: ['DEPARTMENT'], districts: [], agencyId: null }).inDistrict('1002')).toBe(true)
    expect(mayOf({ roles: ['AUDITOR'], districts: [], agencyId: null }).anyDistrict).toBe(false)
  })
})
