// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { json, OFFICER, problem, show } from '../cases/testing'
import SystemPage from './SystemPage'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const OPERATOR = { ...OFFICER, subject: 'operator', roles: ['OPERATOR' as const], districts: [] }

/** The operators' endpoints of four services, by the last part of the address. */
const system = (answer: (service: string, what: string) => Response) =>
  vi.stubGlobal('fetch', (address: string) => {
    const [, , service, , what] = String(address).split('/')
    return Promise.resolve(answer(service!, what!))
  })

const quiet = (what: string) => (what === 'prometheus' ? new Response('outbox_depth 0\n', { headers: { 'Content-Type': 'text/plain' } }) : what === 'projections' ? json([]) : json({ waiting: 0, letters: [], replays: [] }))
const panel = (name: string) => within(screen.getByRole('heading', { name }).closest('section')!)

it('calls a service that answers no more out of reach, whatever it said before', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  let down = false
  system((service, what) => (down && service === 'certificate' && what === 'prometheus' ? problem(504, 'too-slow', 'บริการตอบช้าเกินไป') : quiet(what)))
  show(<SystemPage />, OPERATOR)
  await waitFor(() => expect(panel('หนังสือรับรอง').getByText('ปกติ')).toBeTruthy())
  down = true
  await vi.advanceTimersByTimeAsync(16_000)
  await waitFor(() => expect(panel('หนังสือรับรอง').getByText('ติดต่อไม่ได้')).toBeTruthy())
  expect(panel('หนังสือรับรอง').queryByText('ปกติ')).toBeNull()
})

it('follows a rebuild to its end without being asked', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  let told = 0
  const row = (more: object) => json([{ name: 'centres', topics: ['registry.centre-events'], documents: 50, ...more }])
  system((service, what) => {
    if (service !== 'case-referral' || what !== 'projections') return quiet(what)
    return told++ < 2 ? row({ running: { folded: told, total: 50 } }) : row({ last: { at: '2026-11-27T17:12:00Z', by: 'operator' } })
  })
  show(<SystemPage />, OPERATOR)
  await screen.findByText('กำลังสร้าง 1 / 50')
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await screen.findByText(/28 พ.ย. 2569 00:12 น. · operator/)).toBeTruthy()
})
