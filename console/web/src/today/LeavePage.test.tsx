// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { gateway, json, OFFICER, show } from '../cases/testing'
import { routesOf } from '../shell/allRoutes'
import LeavePage from './LeavePage'
import TodayPage from './TodayPage'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const DEPARTMENT = { ...OFFICER, subject: 'department', roles: ['DEPARTMENT' as const], districts: [] }

it('opens each of the doors of the day’s work to whoever is shown them', () => {
  gateway(() => undefined)
  for (const me of [OFFICER, DEPARTMENT]) {
    const { container } = show(<TodayPage />, me)
    const doors = [...container.querySelectorAll('nav.papers a')].map(door => door.getAttribute('href'))
    const pages = routesOf(me.roles).map(route => route.path)
    expect(doors.length).toBeGreaterThan(3)
    expect(doors.filter(door => !pages.includes(door!))).toEqual([])
    cleanup()
  }
})

it('lets the department hand over, and says that cover is for the centre', async () => {
  gateway(() => undefined)
  show(<LeavePage />, DEPARTMENT)
  expect(await screen.findByRole('button', { name: 'ส่งมอบทุกเรื่อง' })).toBeTruthy()
  expect(screen.getByText(/การตั้งผู้ปฏิบัติงานแทนเป็นของศูนย์/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'ตั้งผู้ปฏิบัติงานแทน' })).toBeNull()
})

it('says how many cases were handed over, and that some stayed', async () => {
  gateway(({ path, method }) => {
    if (method === 'POST' && path.endsWith('/v1/handovers')) return json({ handedOver: ['c1', 'c2'], left: 1 })
    return path.endsWith('/v1/colleagues') ? json({ items: [{ subject: 'b', districts: ['1005'], seenOn: '2026-11-26' }], nextCursor: null }) : path.endsWith('/v1/codes') ? json({ lists: [{ name: 'HandoverCause', codes: [{ code: 'LEAVE', nameTh: 'ลา', nameEn: 'leave' }] }] }) : undefined
  })
  show(<LeavePage />)
  fireEvent.click(await screen.findByRole('button', { name: 'ส่งมอบทุกเรื่อง' }))
  const window = within(await screen.findByRole('dialog'))
  await waitFor(() => expect((window.getByLabelText(/ผู้รับ/) as HTMLSelectElement).options).toHaveLength(2))
  fireEvent.change(window.getByLabelText(/ผู้รับ/), { target: { value: 'b' } })
  fireEvent.click(window.getByLabelText('ลา'))
  fireEvent.click(window.getByRole('button', { name: 'ส่งมอบทุกเรื่อง' }))
  expect(await screen.findByText('ส่งมอบ 2 เรื่อง เหลือ 1 เรื่อง')).toBeTruthy()
  expect(screen.getByText(/เรื่องที่เหลือยังอยู่กับผู้มอบ/)).toBeTruthy()
})
