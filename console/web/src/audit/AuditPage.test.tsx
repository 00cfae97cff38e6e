// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Call, gateway, json, OFFICER, problem, show } from '../cases/testing'
import AuditPage from './AuditPage'

const AUDITOR = { ...OFFICER, subject: 'auditor', roles: ['AUDITOR' as const], districts: [] }
const CASE = '1001-74936310-34c9-3a8a-b657-d31c747b6e5f'
const codes = (name: string, words: Record<string, string>) => ({ name, codes: Object.entries(words).map(([code, nameTh]) => ({ code, nameTh, nameEn: code })) })
const CODES = { lists: [codes('SharedField', { NAME: 'ชื่อ', IDENTITY: 'เลขประจำตัว' }), codes('AnswerAction', { CONFIRM_OUTCOME: 'ยืนยันผลการช่วยเหลือ' })] }
const look = (what: string, more = {}) => ({ recordId: CASE, n: 1, subject: 'officer-1001', at: '2026-11-27T16:48:00Z', what, fields: [], records: [CASE], ...more })

beforeEach(() => history.replaceState(null, '', '/audit'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The log's answers, and every address that was read. */
function log(answer: (call: Call) => Response | undefined) {
  const asked: string[] = []
  gateway(call => answer(call) ?? ({ codes: json(CODES), figures: json({ figures: [] }) } as Record<string, Response>)[call.path.split('/').pop()!])
  const answering = globalThis.fetch
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request.url)
    return answering(request)
  })
  return asked
}

it('tells in words what was looked at, by whom and which parts were seen', async () => {
  log(({ path }) => (path.endsWith('/v1/accesses') ? json({ nextCursor: null, items: [
    look('case', { n: 1, fields: ['NAME', 'IDENTITY'] }),
    look('referral/1001-011b2f3e', { n: 2 }),
    look('answer-code/issued/7e68969a CONFIRM_OUTCOME', { n: 3 }),
    look('answer-code/refused/answer-code-used', { n: 4, subject: 'code.7e68969a-425a' }),
    look('paper/home-visit', { n: 5 }),
  ] }) : undefined))
  show(<AuditPage />, AUDITOR)
  await screen.findByText('ชื่อ, เลขประจำตัว')
  const shown = screen.getByRole('table', { name: 'ใครดูข้อมูลอะไร' }).textContent
  for (const words of ['การส่งต่อ', 'ออกรหัสตอบ: ยืนยันผลการช่วยเหลือ', 'ระบบไม่รับรหัสตอบ', 'ผู้ถือรหัสตอบ …425a', 'พิมพ์แบบเยี่ยมบ้าน']) expect(shown).toContain(words)
  expect(shown).not.toMatch(/answer-code|CONFIRM|IDENTITY|referral\//)
})

it('finds who looked at a case by the number that the auditor was asked about', async () => {
  const asked = log(({ path }) =>
    path.endsWith('/v1/cases') ? json({ items: [{ id: CASE }], nextCursor: null }) : path.endsWith(`/v1/accesses/${CASE}`) ? json({ intact: true, items: [look('timeline')], nextCursor: null }) : undefined)
  history.replaceState(null, '', '/audit?by=record&record=๖๙-๑๑-๐๕๒๙')
  show(<AuditPage />, AUDITOR)
  await screen.findByText('ลูกโซ่ครบถ้วน')
  expect(asked.some(url => url.includes('number=69-11-0529'))).toBe(true)
  expect(screen.getByRole('link', { name: 'เปิดเรื่องนี้' }).getAttribute('href')).toBe(`/cases/${CASE}`)
})

it('says that nobody looked, not that the auditor may not see it', async () => {
  log(({ path }) => (path.includes('/v1/accesses/') ? problem(404, 'not-found') : undefined))
  history.replaceState(null, '', '/audit?by=record&record=1001-unseen')
  show(<AuditPage />, AUDITOR)
  expect(await screen.findByText('ไม่มีบันทึกว่าใครดูรายการนี้')).toBeTruthy()
})

it('asks for days as the service reads them', async () => {
  history.replaceState(null, '', '/audit?from=2026-11-20&to=2026-11-27')
  const asked = log(() => undefined)
  show(<AuditPage />, AUDITOR)
  await waitFor(() => expect(asked.some(url => url.endsWith('&from=2026-11-20&to=2026-11-27'))).toBe(true))
})

it('says that the days are turned before it asks', async () => {
  history.replaceState(null, '', '/audit?from=2026-11-20&to=2026-11-27')
  const asked = log(() => undefined)
  show(<AuditPage />, AUDITOR)
  fireEvent.change(screen.getAllByLabelText('วันที่')[0]!, { target: { value: '28' } })
  expect(await screen.findByText('วันสิ้นสุดอยู่ก่อนวันเริ่มต้น')).toBeTruthy()
  const before = asked.length
  fireEvent.click(screen.getByRole('button', { name: 'ค้นหา' }))
  expect(asked.slice(before).filter(url => url.includes('from=2026-11-28'))).toEqual([])
})
