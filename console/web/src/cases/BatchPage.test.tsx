// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { type Call, gateway, json, show } from './testing'
import BatchPage from './BatchPage'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const FLOOD = { id: '10-flood-261128-a01', kind: 'FLOOD', districts: ['1005'], declared: { by: 'chair', at: '2026-11-27T17:01:00Z' }, open: true }

const desk = (answer: object) => ({ method, path }: Call) =>
  path.endsWith('/v1/events') ? json({ items: [FLOOD], nextCursor: null }) : method === 'POST' ? json(answer) : undefined

const row = (n: number) => within(screen.getByRole('group', { name: `แถว ${n}` }))
const type = (n: number, label: string, value: string) => fireEvent.change(row(n).getByLabelText(label), { target: { value } })
const reports = (call: Call | undefined) => (call?.body as { reports: { eventTag?: string; urgency: string; clients: { age?: number }[] }[] }).reports

it('offers what was taken in not a second time, and keeps what was refused', async () => {
  const writes = gateway(desk({ rows: [{ row: 0, id: 'c1' }, { row: 1, problem: { titleTh: 'รับไม่ได้', detailTh: 'เขตนี้ยังไม่มีศูนย์' } }] }))
  show(<BatchPage />)
  type(1, 'ชื่อ', 'บุญมา')
  type(2, 'ชื่อ', 'นงเยาว์')
  fireEvent.click(screen.getByRole('button', { name: 'ส่ง 2 ราย' }))
  await screen.findByText('รับแล้ว 1 จาก 2 ราย')
  expect(screen.getByText('นงเยาว์: รับไม่ได้: เขตนี้ยังไม่มีศูนย์')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'ส่ง 1 ราย' })).toBeTruthy()
  expect((row(1).getByLabelText('ชื่อ') as HTMLInputElement).value).toBe('นงเยาว์')
  expect(writes).toHaveLength(1)
})

it('reads an age in Thai digits with its unit, and says which age it can’t read in place of leaving it out', async () => {
  const writes = gateway(desk({ rows: [{ row: 0, id: 'c1' }, { row: 1, id: 'c2' }] }))
  show(<BatchPage />)
  type(1, 'อายุ', '๗๐ ปี')
  type(2, 'อายุ', 'เจ็ดสิบ')
  fireEvent.click(screen.getByRole('button', { name: 'ส่ง 2 ราย' }))
  await screen.findByText('แถว 2: อายุต้องเป็นตัวเลข 0–130 หากไม่ทราบให้เว้นว่าง')
  expect(writes).toHaveLength(0)
  type(2, 'อายุ', '')
  type(2, 'ชื่อ', 'นงเยาว์')
  fireEvent.click(screen.getByRole('button', { name: 'ส่ง 2 ราย' }))
  await waitFor(() => expect(reports(writes[0]).map(one => one.clients[0]?.age)).toEqual([70, undefined]))
})

it('takes the one open event of the district, told by kind and time', async () => {
  const writes = gateway(desk({ rows: [{ row: 0, id: 'c1' }] }))
  show(<BatchPage />)
  await screen.findByText(/^\S+ 28 พ.ย. 2569 00:01 น\.$/)
  type(1, 'ชื่อ', 'บุญมา')
  fireEvent.click(screen.getByRole('button', { name: 'ส่ง 1 ราย' }))
  await waitFor(() => expect(reports(writes[0])[0]?.eventTag).toBe(FLOOD.id))
})

it('lets one household be most urgent among many that are not', async () => {
  const writes = gateway(desk({ rows: [{ row: 0, id: 'c1' }, { row: 1, id: 'c2' }] }))
  show(<BatchPage />)
  type(1, 'ชื่อ', 'บุญมา')
  type(2, 'ชื่อ', 'นงเยาว์')
  await screen.findAllByLabelText('ด่วนที่สุด')
  fireEvent.click(row(2).getByLabelText('ด่วนที่สุด'))
  fireEvent.click(screen.getByRole('button', { name: 'ส่ง 2 ราย' }))
  await waitFor(() => expect(reports(writes[0]).map(one => one.urgency)).toEqual(['URGENT', 'MOST_URGENT']))
})

it('brings into sight what became of the reports, and only once', async () => {
  const seen = vi.fn()
  Element.prototype.scrollIntoView = seen
  gateway(desk({ rows: [{ row: 0, id: 'c1' }] }))
  show(<BatchPage />)
  type(1, 'ชื่อ', 'บุญมา')
  fireEvent.click(screen.getByRole('button', { name: 'ส่ง 1 ราย' }))
  await screen.findByText('รับแล้ว 1 จาก 1 ราย')
  type(1, 'ชื่อ', 'นงเยาว์')
  expect(seen).toHaveBeenCalledTimes(1)
})
