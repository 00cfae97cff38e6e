// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { agencyCommands } from '../../referrals/referralCommands'
import { leaveCommands } from '../../today/deskCommands'
import { caseCommands } from '../caseCommands'
import { type Call, gateway, json, OFFICER, show } from '../testing'
import type { Command } from './command'
import { CommandForm } from './CommandForm'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const NAMES = [{ subject: 'b', name: 'ขจร ตัวอย่าง' }, { subject: 'a', name: 'มานี ตัวอย่าง' }, { subject: 'gone', name: 'กานดา ตัวอย่าง' }]
const row = (subject: string, more = {}) => ({ subject, districts: ['1005'], seenOn: '2026-11-26', ...more })

const desk = ({ method, path }: Call) => {
  if (path.endsWith('/v1/colleagues')) return json({ items: [row('a', { position: 'SUPERVISOR' }), row('b'), row('officer-1')], nextCursor: null })
  if (path.endsWith('/v1/subjects')) return json({ items: NAMES })
  if (path.endsWith('/v1/cases')) return json({ items: [{ id: 'c9', owner: 'gone' }], nextCursor: null })
  return method === 'POST' ? json({ id: 'c1', version: 4 }) : undefined
}

function form<T>(one: Command<T>, target: object, me = OFFICER) {
  show(<CommandForm one={one as Command<object>} target={target} ids={{ id: 'c1' }} etag='"3"' readAnew={() => undefined} onDone={() => undefined} onCancel={() => undefined} />, me)
}

const named = (commands: readonly Command<never>[], name: string) => commands.find(one => one.name === name)! as Command<never>
const words = (label: RegExp) => [...(screen.getByLabelText(label) as HTMLSelectElement).options].map(option => option.text).slice(1)

it('offers colleagues by name and position, in Thai order, and never the viewer', async () => {
  gateway(desk)
  form(named(caseCommands, 'handOver'), { districtCode: '1005' })
  await screen.findByText('มานี ตัวอย่าง · หัวหน้างาน')
  expect(words(/ผู้รับ/)).toEqual(['ขจร ตัวอย่าง', 'มานี ตัวอย่าง · หัวหน้างาน'])
})

it('offers whoever left and still has cases to be handed over from, and to nobody of them', async () => {
  gateway(desk)
  form(named(leaveCommands, 'handOverAll'), {})
  await screen.findByText('กานดา ตัวอย่าง')
  expect(words(/ผู้มอบ/)).toContain('กานดา ตัวอย่าง')
  expect(words(/ผู้รับ/)).not.toContain('กานดา ตัวอย่าง')
})

it('offers an agency its own people alone, and sends the account of whom it picks', async () => {
  const ofTwoDesks = (call: Call) => (call.path.endsWith('/v1/colleagues') ? json({ items: [row('a', { districts: [], agencyId: 'A' }), row('b')], nextCursor: null }) : desk(call))
  const writes = gateway(ofTwoDesks)
  form(named(agencyCommands, 'assign'), { districtCode: '1005' }, { ...OFFICER, roles: ['AGENCY_OFFICER'], districts: [], agencyId: 'A' })
  await screen.findByText('มานี ตัวอย่าง')
  expect(words(/เพื่อนร่วมงาน/)).toEqual(['มานี ตัวอย่าง'])
  fireEvent.change(screen.getByLabelText(/เพื่อนร่วมงาน/), { target: { value: 'a' } })
  fireEvent.submit(screen.getByLabelText(/เพื่อนร่วมงาน/).closest('form')!)
  await waitFor(() => expect(writes.find(call => call.path.endsWith('/assignment'))?.body).toEqual({ assignee: 'a' }))
})

it('says what to do where nobody has signed in yet', async () => {
  gateway(() => undefined)
  form(named(caseCommands, 'restrict'), { districtCode: '1005' })
  expect(await screen.findByText(/แจ้งให้ผู้นั้นเข้าสู่ระบบหนึ่งครั้ง/)).toBeTruthy()
})
