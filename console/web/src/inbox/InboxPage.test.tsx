// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import CasesPage from '../cases/CasesPage'
import { gateway, json, show } from '../cases/testing'
import InboxPage from './InboxPage'

beforeEach(() => history.replaceState(null, '', '/inbox'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const message = (notice: string, more = {}) => ({ id: notice, notice, eventId: 'e', district: '1005', language: 'th', title: notice, text: '', at: '2026-11-27T17:00:00Z', read: true, ...more })

it('leads from an event to where its reports are taken in, and from a leave to the queue', async () => {
  gateway(({ path }) => (path.endsWith('/v1/inbox') ? json({ unread: 2336, nextCursor: null, items: [message('EMERGENCY_DECLARED'), message('LEAVE_COVERED'), message('CASE_OPENED', { caseId: 'c1' }), message('PREMISES_CHANGED')] }) : undefined))
  show(<InboxPage />)
  await screen.findByText('ยังไม่อ่าน 2,336 ข้อความ')
  expect(screen.getAllByRole('link').map(link => [link.textContent, link.getAttribute('href')])).toEqual([['รับหลายรายพร้อมกัน', '/report/many'], ['เปิดคิวงาน', '/today'], ['เปิดเรื่อง', '/cases/c1']])
})

it('says where a list breaks off, and how to see the rest', async () => {
  gateway(({ path }) => (path.endsWith('/v1/inbox') ? json({ unread: 0, nextCursor: 'on', items: [message('CASE_OPENED')] }) : path.endsWith('/v1/cases') ? json({ nextCursor: 'on', items: [{ id: 'c1', caseNo: '69-11-0001', districtCode: '1005', state: 'REFERRED', urgency: 'NORMAL', dimensions: [], needs: [], openedAt: '2026-11-27T17:00:00Z' }] }) : undefined))
  const toTheEnd = async () => { for (let more; (more = await screen.findByRole('button', { name: 'แสดงเพิ่ม' }).catch(() => undefined)); ) fireEvent.click(more) }
  show(<InboxPage />)
  await toTheEnd()
  expect(await screen.findByText(/แสดง 200 ข้อความล่าสุด/)).toBeTruthy()
  cleanup()
  show(<CasesPage />)
  await toTheEnd()
  expect(await screen.findByText(/แสดง 200 รายการแรก/)).toBeTruthy()
})
