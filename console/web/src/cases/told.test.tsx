// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import CasesPage from './CasesPage'
import { nameOf } from './caseCommands'
import { begunAt } from './standing'
import { gateway, json, OFFICER, show } from './testing'
import { Story, Told } from './Story'
import { People } from './People'
import type { CaseView } from './types'

beforeEach(() => history.replaceState(null, '', '/cases'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('calls who has no name unknown, and counts from the second on', () => {
  expect([nameOf({}, 0), nameOf({ person: {} }, 1), nameOf({ person: { firstName: 'สมศรี' } }, 2)]).toEqual(['ไม่ทราบชื่อ', 'ไม่ทราบชื่อ คนที่ 2', 'สมศรี'])
})

it('knows of a referral in a list when its limit began as long as nobody has received it', () => {
  expect(begunAt({ state: 'SENT', sentAt: '2026-11-27T01:00:00Z' })).toBe('2026-11-27T01:00:00Z')
  expect(begunAt({ state: 'RECEIVED', sentAt: '2026-11-27T01:00:00Z' })).toBeUndefined()
})

it('shows the reporter’s own words', () => {
  show(<Told one={{ description: 'พูดว่าไม่อยากอยู่แล้ว' } as CaseView} />)
  expect(screen.getByText('พูดว่าไม่อยากอยู่แล้ว')).toBeTruthy()
})

it('says that something is no case number in place of showing every case', async () => {
  gateway(() => json({ items: [], nextCursor: null }))
  show(<CasesPage />)
  const field = screen.getByLabelText('เลขที่เรื่อง')
  fireEvent.change(field, { target: { value: 'สมชาย' } })
  fireEvent.submit(field.closest('form')!)
  expect(await screen.findByText('“สมชาย” ไม่ใช่เลขที่เรื่อง')).toBeTruthy()
})

const OUTLINE = { id: 'c1', caseNo: '69-11-0529', districtCode: '1005', channel: 'VOLUNTEER', reporter: { kind: 'GOOD_CITIZEN', anonymous: false }, mainProblem: 'HEALTH_OR_ACCIDENT', subProblems: [], approvals: [], clients: [{ id: 'p1', ageBand: 'OLDER', consents: [], history: [] }] } as unknown as CaseView

it('calls nobody of an outline unknown, and a volunteer’s report a volunteer’s', async () => {
  gateway(() => undefined)
  show(<><Story one={OUTLINE} /><People one={OUTLINE} etag={undefined} readAnew={() => undefined} /></>, { ...OFFICER, roles: ['AUDITOR'], districts: [] })
  expect(await screen.findByText('ไม่แสดงชื่อ')).toBeTruthy()
  expect(screen.queryByText('ไม่ทราบชื่อ')).toBeNull()
  expect(screen.getByText('อพม. ผู้แจ้ง')).toBeTruthy()
})

it('names an event that has ended by its kind and time, and one named otherwise by its name', async () => {
  gateway(() => undefined)
  show(<><Story one={{ ...OUTLINE, eventTag: '10-flood-261128-a01' }} /><Story one={{ ...OUTLINE, eventTag: '10-big-water' }} /></>)
  expect(await screen.findByText(/^\S+ 28 พ.ย. 2569 00:01 น\.$/)).toBeTruthy()
  expect(screen.getByText('10-big-water')).toBeTruthy()
})
