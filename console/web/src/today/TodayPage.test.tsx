// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { gateway, json, OFFICER, show } from '../cases/testing'
import TodayPage from './TodayPage'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const waiting = (n: number, urgency: string) => ({
  caseId: `c${n}`, caseNo: `69-11-${String(n).padStart(4, '0')}`, caseState: 'WAITING_ASSIGNMENT', districtCode: '1005', urgency, oldestSince: '2026-11-27T01:00:00Z', needs: [{ needId: `n${n}`, dimension: 'HOUSING', since: '2026-11-27T01:00:00Z' }],
})
const taken = (n: number, officer: string) => ({ ...waiting(n, 'URGENT'), caseState: 'UNDER_CONSIDERATION', duty: { kind: 'ACTION', officer, since: '2026-11-27T01:00:00Z', due: '2099-11-28T01:00:00Z' } })
const FLOOD = Array.from({ length: 200 }, (_, n) => taken(n, 'colleague'))

it('shows an officer’s own case behind two hundred of colleagues, and draws a hundred at first', async () => {
  const asked: string[] = []
  gateway(({ path }) => (path.endsWith('/v1/needs-action') ? json(asked.at(-1)!.includes('cursor=') ? { items: [taken(911, 'officer-1')], nextCursor: null } : { items: FLOOD, nextCursor: 'next' }) : undefined))
  const answering = globalThis.fetch
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request.url)
    return answering(request)
  })
  show(<TodayPage />)
  expect((await screen.findByText('69-11-0911')).closest('section')!.textContent).toContain('ต้องดำเนินการ (1)')
  fireEvent.click(screen.getByText('ทั้งเขต'))
  await screen.findByText('ต้องดำเนินการ (201)')
  const rows = () => within(screen.getByRole('heading', { name: 'ต้องดำเนินการ (201)' }).closest('section')!).getAllByRole('listitem')
  expect(rows()).toHaveLength(100)
  fireEvent.click(screen.getByRole('button', { name: 'แสดงเพิ่ม (อีก 101)' }))
  expect(rows()).toHaveLength(200)
})

it('names the district to whoever looks at all of them', async () => {
  gateway(({ path }) => (path.endsWith('/v1/needs-action') ? json({ items: [waiting(1, 'NORMAL')], nextCursor: null }) : path.endsWith('/v1/districts') ? json({ items: [{ code: '1005', nameTh: 'บางเขน', nameEn: 'Bang Khen' }] }) : undefined))
  const { container } = show(<TodayPage />, { ...OFFICER, roles: ['DEPARTMENT'], districts: [] })
  await screen.findByText('69-11-0001')
  expect(container.querySelector('.row-card')!.textContent).toMatch(/69-11-0001.*(บางเขน|1005)/)
  expect(screen.getByText('ทุกเขต')).toBeTruthy()
})
