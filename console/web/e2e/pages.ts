import { readFileSync } from 'node:fs'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import type { Role } from '../src/api/session'
import { ALL, routesOf } from '../src/shell/allRoutes'

/** The demo's person of each role. */
export const STAFF = {
  officer: 'CENTRE_OFFICER',
  agency: 'AGENCY_OFFICER',
  ministry: 'MINISTRY',
  department: 'DEPARTMENT',
  auditor: 'AUDITOR',
  operator: 'OPERATOR',
} as const satisfies Record<string, Role>

export type Person = keyof typeof STAFF

/** Every route of a role, as the application's own table has it. */
export const routesFor = (person: Person) => [...new Set(routesOf([STAFF[person]]).map(route => route.path))]

/** Every route of the table, and whose turn it is where several have it. */
export function inTurn(): { route: string; person: Person }[] {
  const people = Object.keys(STAFF) as Person[]
  return [...new Set(ALL.map(one => one.path))].map((route, index) => {
    const having = people.filter(person => routesFor(person).includes(route))
    return { route, person: having[index % having.length]! }
  })
}

/** Every route of the volunteers' app, which has no table: as its source says. */
export const volunteerRoutes = () => {
  const source = readFileSync(new URL('../src/volunteer/App.tsx', import.meta.url), 'utf8')
  return ['/', ...[...source.matchAll(/<Route path="([^"]+)"/g)].map(found => found[1]!)]
}

/** Where a record is found that a role may see, for each route that names one. */
const RECORDS: Record<string, string> = {
  '/cases/:id': 'case-referral/v1/cases',
  '/referrals/:id': 'case-referral/v1/referrals',
  '/certificates/:id': 'certificate/v1/certificates',
  '/registry/centres/:id': 'registry/v1/centres',
  '/registry/volunteers/:id': 'registry/v1/volunteers?district=1001',
  '/registry/agencies/:id': 'registry/v1/agencies',
  '/registry/workshops/:id': 'registry/v1/workshops',
  '/registry/programmes/:code': 'registry/v1/programmes',
  '/city/:code': 'registry/v1/districts',
}

/** An address of the route with a record in it that is there. */
export async function addressOf(page: Page, route: string): Promise<string> {
  if (!route.includes(':')) return route
  if (route === '/messages/contacts/:subject') return route.replace(':subject', (await json<{ subject: string }>(page, '/session')).subject)
  const list = RECORDS[route]
  expect(list, `${route}: say in RECORDS where a record for it is found`).toBeDefined()
  const one = (await json<{ items: { id?: string; code?: string }[] }>(page, `/api/${list}`)).items[0]
  expect(one, `${route}: no record to show`).toBeDefined()
  return route.replace(/:\w+/, one!.id ?? one!.code!)
}

/** What an address answers to whoever is signed in on the page. */
export const json = async <T>(page: Page, path: string): Promise<T> => (await (await page.request.get(path)).json()) as T

/** The issuer and the services stand at fixed distances below the console. */
const beside = (baseURL: string, port: number) => {
  const { hostname, port: console } = new URL(baseURL)
  return `http://${hostname}:${Number(console) - 9 + port}`
}

/** What the case-referral service itself answers to a person of the demo. */
export async function askAs<T>(request: APIRequestContext, baseURL: string, username: string, path: string): Promise<T> {
  const form = { grant_type: 'password', username, password: 'demo' }
  const { access_token } = (await (await request.post(`${beside(baseURL, 0)}/token`, { form })).json()) as { access_token: string }
  return (await (await request.get(`${beside(baseURL, 3)}${path}`, { headers: { Authorization: `Bearer ${access_token}` } })).json()) as T
}
