// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Route } from 'wouter'
import { gateway, json, OFFICER, show } from '../cases/testing'
import CentrePage from './CentrePage'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('says of a suspended centre since when, who has its cases, and where they are', async () => {
  const centre = { id: '1047-1', districtCode: '1047', generation: 1, nameTh: 'ศูนย์บางนา', nameEn: 'Centre', premises: { descriptionTh: 'ศาลา', subdistrictTh: '' }, state: 'SUSPENDED', stateSince: '2026-11-28', vacantSeats: [], formerPremises: [], version: 4 }
  gateway(({ path }) => (path.endsWith('/v1/centres/1047-1') ? json(centre, 200, { ETag: '"4"' }) : path.endsWith('/v1/committee-policy') ? json({ minMembers: 9, maxMembers: 15, termYears: 4, nextWithinDays: 60, roles: [] }) : undefined))
  history.replaceState(null, '', '/registry/centres/1047-1')
  show(<Route path="/registry/centres/:id"><CentrePage /></Route>, { ...OFFICER, roles: ['DEPARTMENT'], districts: [] })
  expect(await screen.findByText('พักการดำเนินงานตั้งแต่ 28 พ.ย. 2569')).toBeTruthy()
  expect(screen.getByText(/เรื่องของเขตอยู่กับกรม/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'ดูเรื่องที่รอในเขตนี้' }).getAttribute('href')).toBe('/today?whose=all')
})
