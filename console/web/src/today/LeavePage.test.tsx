// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { gateway, OFFICER, show } from '../cases/testing'
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
