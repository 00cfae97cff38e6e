// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { agencyCommands } from '../../referrals/referralCommands'
import { gateway, json, OFFICER, problem, show } from '../testing'
import type { Referral } from '../types'
import { Actions } from './Actions'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const AGENCY = { ...OFFICER, subject: 'agency-1', roles: ['AGENCY_OFFICER' as const], districts: [], agencyId: 'A' }
const referral = { id: 'r1', agencyId: 'A', state: 'RECEIVED', districtCode: '1005' } as Referral
const readAnew = vi.fn()

const shown = () => show(<Actions commands={agencyCommands} target={referral} ids={{ id: 'r1' }} etag={'"7"'} readAnew={readAnew} keys />, AGENCY)

it('claims at one press of c, wherever that letter is on the keyboard', async () => {
  const writes = gateway(({ method }) => (method === 'POST' ? json({ id: 'r1', version: 8 }) : undefined))
  shown()
  fireEvent.keyDown(document.body, { code: 'KeyC', key: 'แ' })
  await waitFor(() => expect(writes.map(call => [call.path, call.headers.get('If-Match'), call.body])).toEqual([['/api/case-referral/v1/referrals/r1/claim', '"7"', undefined]]))
})

it('opens the form of a return by x, and leaves other keys to it', async () => {
  const writes = gateway(() => undefined)
  shown()
  fireEvent.keyDown(document.body, { code: 'KeyX', key: 'ป' })
  await screen.findByRole('dialog')
  fireEvent.keyDown(document.body, { code: 'KeyC', key: 'แ' })
  expect(writes).toEqual([])
})

it('shows the words of a refusal', async () => {
  gateway(({ method }) => (method === 'POST' ? problem(409, 'referral-already-claimed', 'มีเจ้าหน้าที่รับเรื่องแล้ว') : undefined))
  shown()
  fireEvent.click(await screen.findByRole('button', { name: 'ขอดูแลเรื่องนี้' }))
  expect(await screen.findByText('มีเจ้าหน้าที่รับเรื่องแล้ว')).toBeTruthy()
})

it('offers to read anew when the referral has changed meanwhile', async () => {
  gateway(({ method }) => (method === 'POST' ? problem(412, 'stale-version') : undefined))
  shown()
  fireEvent.click(await screen.findByRole('button', { name: 'ขอดูแลเรื่องนี้' }))
  fireEvent.click(await screen.findByRole('button', { name: 'อ่านข้อมูลใหม่' }))
  expect(readAnew).toHaveBeenCalled()
})
