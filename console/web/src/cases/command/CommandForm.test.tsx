// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { agencyCommands } from '../../referrals/referralCommands'
import type { Referral } from '../types'
import { caseCommands } from '../caseCommands'
import { gateway, json, problem, show } from '../testing'
import type { CaseView } from '../types'
import type { Command } from './command'
import { CommandForm } from './CommandForm'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const urgency = caseCommands.find(one => one.name === 'urgency') as Command<CaseView>
const done = vi.fn()

function Form<T>({ one, target, readAnew }: { one: Command<T>; target: T; readAnew?: () => void }) {
  const [version, setVersion] = useState(3)
  return <CommandForm one={one} target={target} ids={{ id: 'c1' }} etag={`"${version}"`} readAnew={() => { readAnew?.(); setVersion(4) }} onDone={done} onCancel={() => undefined} />
}

const theCase = { id: 'c1', possibleDuplicates: [] } as unknown as CaseView
const send = (label: string) => fireEvent.click(screen.getByRole('button', { name: label }))
const words = () => screen.getByLabelText(/คำอธิบาย/) as HTMLTextAreaElement

async function fillIn() {
  fireEvent.click(await screen.findByLabelText('ด่วนที่สุด'))
  fireEvent.click(screen.getByLabelText('เหตุผลอื่น'))
  fireEvent.change(words(), { target: { value: 'ไม่มียา' } })
}

it('keeps what was typed when somebody else was faster, and sends it with the new version once read anew', async () => {
  let refused = true
  const writes = gateway(({ method }) => (method === 'POST' ? (refused ? problem(412, 'stale-version') : json({ id: 'c1', version: 5 })) : undefined))
  show(<Form one={urgency} target={theCase} />)
  await fillIn()
  send('เปลี่ยนความเร่งด่วน')
  await screen.findByText('มีผู้แก้ไขแล้ว')
  expect(words().value).toBe('ไม่มียา')
  refused = false
  send('อ่านข้อมูลใหม่')
  expect(words().value).toBe('ไม่มียา')
  send('เปลี่ยนความเร่งด่วน')
  await waitFor(() => expect(done).toHaveBeenCalledWith('c1', expect.anything()))
  expect(writes.map(call => call.headers.get('If-Match'))).toEqual(['"3"', '"4"'])
  expect(writes[1]!.body).toEqual({ urgency: 'MOST_URGENT', reason: 'OTHER', words: 'ไม่มียา' })
})

it.each([['the session has ended', 401, 'unauthorised'], ['the service is down', 503, 'unavailable']])('keeps what was typed when %s', async (_, status, slug) => {
  gateway(({ method }) => (method === 'POST' ? problem(status, slug, 'ส่งไม่ได้') : undefined))
  show(<Form one={urgency} target={theCase} />)
  await fillIn()
  send('เปลี่ยนความเร่งด่วน')
  await screen.findByText('ส่งไม่ได้')
  expect(words().value).toBe('ไม่มียา')
})

it('sends the same key again after a lost answer, so that it takes effect once', async () => {
  let lost = true
  const writes = gateway(({ method }) => {
    if (method !== 'POST') return undefined
    if (lost) throw new TypeError('network')
    return json({ id: 'c1', version: 4 })
  })
  show(<Form one={urgency} target={theCase} />)
  await fillIn()
  send('เปลี่ยนความเร่งด่วน')
  await screen.findByText('ติดต่อระบบไม่ได้')
  lost = false
  send('เปลี่ยนความเร่งด่วน')
  await waitFor(() => expect(writes).toHaveLength(2))
  expect(writes[0]!.headers.get('Idempotency-Key')).toBeTruthy()
  expect(writes[1]!.headers.get('Idempotency-Key')).toBe(writes[0]!.headers.get('Idempotency-Key'))
  expect(writes[0]!.headers.get('X-Prasan-Console')).toBe('1')
})

it('says what is missing, and sends nothing', async () => {
  const writes = gateway(() => undefined)
  show(<Form one={urgency} target={theCase} />)
  await screen.findByLabelText('ด่วนที่สุด')
  send('เปลี่ยนความเร่งด่วน')
  expect((await screen.findAllByText('ยังไม่ได้ระบุเหตุผล')).length).toBeGreaterThan(0)
  expect(writes).toEqual([])
})

it('asks for words only where the reason is another one', async () => {
  const writes = gateway(({ method }) => (method === 'POST' ? json({ id: 'c1', version: 4 }) : undefined))
  show(<Form one={urgency} target={theCase} />)
  fireEvent.click(await screen.findByLabelText('ด่วน'))
  fireEvent.click(screen.getByLabelText('เหตุผลอื่น'))
  send('เปลี่ยนความเร่งด่วน')
  expect((await screen.findAllByText('ยังไม่ได้ระบุคำอธิบาย')).length).toBeGreaterThan(0)
  fireEvent.click(screen.getByLabelText('พบความเสี่ยง'))
  send('เปลี่ยนความเร่งด่วน')
  await waitFor(() => expect(writes.map(call => call.body)).toEqual([{ urgency: 'URGENT', reason: 'RISK_FOUND' }]))
})

it('sends by Ctrl+Enter, on any keyboard layout', async () => {
  const writes = gateway(({ method }) => (method === 'POST' ? json({ id: 'c1', version: 4 }) : undefined))
  show(<Form one={urgency} target={theCase} />)
  await fillIn()
  fireEvent.keyDown(words(), { code: 'Enter', key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(writes).toHaveLength(1))
})

it('shows with each reason of a return what the centre has to do next', async () => {
  gateway(() => undefined)
  const reject = agencyCommands.find(one => one.name === 'return') as Command<Referral>
  show(<Form one={reject} target={{ id: 'r1' } as Referral} />)
  await screen.findByLabelText(/เต็มกำลัง/)
  expect(screen.getByText('ขั้นต่อไปของศูนย์: ขอความช่วยเหลือจากหน่วยงานอื่น')).toBeTruthy()
  expect(screen.getAllByText(/^ขั้นต่อไปของศูนย์: /)).toHaveLength(10)
})

it('asks why help comes so late only for a day more than thirty days ahead', () => {
  const accept = agencyCommands.find(one => one.name === 'accept')!
  const reason = accept.fields.find(field => field.name === 'reason')!
  const ahead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  expect([reason.when?.({}), reason.when?.({ expectedOn: ahead(7) }), reason.when?.({ expectedOn: ahead(40) })]).toEqual([false, false, true])
})
