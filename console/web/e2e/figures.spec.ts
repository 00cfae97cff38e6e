import { type APIRequestContext, expect } from '@playwright/test'
import { LONG, settled, signedIn, test } from './console'

const ENDED = ['PROBLEM_ENDED', 'DUPLICATE', 'NOT_A_CASE']

/** The issuer and the services stand at fixed distances below the console. */
const beside = (baseURL: string, port: number) => {
  const { hostname, port: console } = new URL(baseURL)
  return `http://${hostname}:${Number(console) - 9 + port}`
}

/** Cases that go on, one by one, as the chair sees them, from whom no case of the district is kept. */
async function openCases(request: APIRequestContext, baseURL: string, district: string): Promise<number> {
  const form = { grant_type: 'password', username: `chair-${district}`, password: 'demo' }
  const { access_token } = (await (await request.post(`${beside(baseURL, 0)}/token`, { form })).json()) as { access_token: string }
  let open = 0
  for (let next: string | null = ''; next !== null; ) {
    const answer = await request.get(`${beside(baseURL, 3)}/v1/cases`, { params: { limit: 200, district, ...(next ? { cursor: next } : {}) }, headers: { Authorization: `Bearer ${access_token}` } })
    const page = (await answer.json()) as { items: { state: string }[]; nextCursor: string | null }
    open += page.items.filter(one => !ENDED.includes(one.state)).length
    next = page.nextCursor
  }
  return open
}

test('the map counts what the lists of all districts hold, and tells no number below five', { tag: LONG }, async ({ page, request, baseURL }) => {
  await signedIn(page, 'ministry', '/city')
  await settled(page)
  const districts = await page.evaluate(async () => ((await (await fetch('/api/registry/v1/districts')).json()) as { items: { code: string; nameTh: string }[] }).items)
  const tiles = await page.locator('.tile').evaluateAll(all => all.map(tile => [tile.querySelector('.tile-name')!.textContent!, tile.querySelector('.tile-number')!.textContent!] as const))
  expect(tiles).toHaveLength(50)
  let some = 0
  for (const [label, shown] of tiles) {
    const { code, nameTh } = districts.find(one => label.startsWith(`${one.nameTh} `))!
    const real = await openCases(request, baseURL!, code)
    some += real
    if (real > 0 && real < 5) expect(shown, nameTh).toMatch(/^(<5|[2-4]\+)$/)
    else if (shown.endsWith('+')) expect(real, nameTh).toBeGreaterThanOrEqual(Number(shown.slice(0, -1)))
    else expect(shown, nameTh).toBe(String(real))
  }
  expect(some).toBeGreaterThan(20)
})
