// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { gateway, json, OFFICER, show } from '../cases/testing'
import { renewalOf } from './centreState'
import { CommitteeInput } from './CommitteeInput'
import type { Centre } from './reads'
import { TermBar } from './TermBar'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const committee = {
  appointedOn: '2022-12-01', appointmentOrderNo: '33/2565', termStartsOn: '2022-12-01', termEndsOn: '2026-11-30',
  members: [{ role: 'CHAIR', volunteerId: 'a' }, { role: 'TREASURER', volunteerId: 'b' }],
} as Centre['committee']
const centre = { committee, vacantSeats: [{ role: 'TREASURER', volunteerId: 'b' }], state: 'ESTABLISHED' } as Pick<Centre, 'committee' | 'vacantSeats' | 'state'>
const bar = (at: string, more = {}) => show(<TermBar centre={{ ...centre, ...more }} today={at.slice(0, 10)} now={Date.parse(at)} />)

it('begins the next committee with those who hold a seat, and ends its term where the policy does', () => {
  expect(renewalOf(centre, { minMembers: 9, maxMembers: 15, termYears: 4, nextWithinDays: 60, roles: [] }))
    .toEqual({ termStartsOn: '2026-12-01', termEndsOn: '2030-11-30', members: [{ role: 'CHAIR', volunteerId: 'a' }] })
})

it('begins with those who were to follow, where that is to be put right before they hold office', () => {
  const nextCommittee = { ...committee!, members: [{ role: 'CHAIR' as const, volunteerId: 'c' }] }
  expect(renewalOf({ ...centre, nextCommittee }, undefined)).toMatchObject({ members: [{ role: 'CHAIR', volunteerId: 'c' }] })
})

it('calls no committee late on the last day of its term', () => {
  const { container } = bar('2026-11-30T09:00:00+07:00')
  expect(container.querySelector('.overdue')).toBeNull()
  expect(screen.getByText('ยังไม่ได้แต่งตั้งชุดถัดไป')).toBeTruthy()
})

it('says that the next committee is known, and of a term that is over that none is', () => {
  bar('2026-11-28T09:00:00+07:00', { nextCommittee: committee })
  expect(screen.getByText('แต่งตั้งชุดถัดไปแล้ว')).toBeTruthy()
  bar('2026-12-01T09:00:00+07:00')
  expect(screen.getByText('ครบวาระแล้ว ยังไม่ได้แต่งตั้ง')).toBeTruthy()
})

it('says why there are numbers where names were looked for', async () => {
  gateway(({ path }) => (path.endsWith('/v1/volunteers') ? json({ items: [{ id: 'a', registrationNo: '101061/2563' }], nextCursor: null }) : undefined))
  show(<CommitteeInput district="1033" value={undefined} onChange={() => undefined} />, { ...OFFICER, roles: ['DEPARTMENT'], districts: [] })
  expect(await screen.findByText(/เลือกตามเลขทะเบียน/)).toBeTruthy()
})
