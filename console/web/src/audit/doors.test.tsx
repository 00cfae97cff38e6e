// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Route } from 'wouter'
import CasePage from '../cases/CasePage'
import { gateway, OFFICER, show } from '../cases/testing'
import VolunteerPage from '../registry/VolunteerPage'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const AUDITOR = { ...OFFICER, subject: 'auditor', roles: ['AUDITOR' as const], districts: [] }

it.each([
  ['/cases/1001-a', '/cases/:id', CasePage, 'ใครดูเรื่องนี้', '/audit?by=record&record=1001-a'],
  ['/registry/volunteers/1001-b', '/registry/volunteers/:id', VolunteerPage, 'ใครดูรายการนี้', '/audit?by=record&service=registry&record=1001-b'],
] as const)('leads an auditor from %s to who looked at it, and nobody else', (at, path, Page, words, log) => {
  gateway(() => new Response('{}', { status: 404, headers: { 'Content-Type': 'application/json' } }))
  history.replaceState(null, '', at)
  show(<Route path={path}><Page /></Route>, AUDITOR)
  expect(screen.getByRole('link', { name: words }).getAttribute('href')).toBe(log)
  cleanup()
  show(<Route path={path}><Page /></Route>)
  expect(screen.queryByRole('link', { name: words })).toBeNull()
})
