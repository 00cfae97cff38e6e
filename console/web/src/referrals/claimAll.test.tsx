// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { gateway, json, problem, show } from '../cases/testing'
import { claimAll } from './claimAll'
import { Results } from './QueuePage'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const rows = ['1', '2', '3'].map(n => ({ id: `r${n}`, caseNo: `69-11-000${n}`, version: Number(n) }))

it('tells the result of each, and lets one refusal keep no other back', async () => {
  const writes = gateway(({ path }) => (path.includes('r2') ? problem(409, 'referral-already-claimed', 'มีเจ้าหน้าที่รับเรื่องแล้ว') : json({ id: 'r', version: 9 })))
  const told: number[] = []
  const results = await claimAll(rows, soFar => told.push(soFar.length))
  expect(writes.map(call => call.headers.get('If-Match'))).toEqual(['"1"', '"2"', '"3"'])
  expect(new Set(writes.map(call => call.headers.get('Idempotency-Key'))).size).toBe(3)
  expect(results.map(it => it.problem?.slug)).toEqual([undefined, 'referral-already-claimed', undefined])
  expect(told).toEqual([1, 2, 3])
  show(<Results results={results} close={() => undefined} />)
  expect(screen.getByText('ได้ดูแล 2 จาก 3 เรื่อง')).toBeTruthy()
  expect(screen.getByText('69-11-0002: มีเจ้าหน้าที่รับเรื่องแล้ว')).toBeTruthy()
})
