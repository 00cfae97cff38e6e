import { type APIRequestContext, expect } from '@playwright/test'
import { LONG, settled, signedIn, test } from './console'
import { askAs } from './pages'

const ENDED = ['PROBLEM_ENDED', 'DUPLICATE', 'NOT_A_CASE']

type Page = { items: { state: string; restricted: boolean }[]; nextCursor: string | null }

/** Cases that go on, one by one, as the chair sees them; restricted ones are told from above for the whole city alone. */
async function openCases(request: APIRequestContext, baseURL: string, district: string): Promise<number> {
  let open = 0
  for (let next: string | null = ''; next !== null; ) {
    const page: Page = await askAs<Page>(request, baseURL, `chair-${district}`, `/v1/cases?limit=200&district=${district}${next && `&cursor=${next}`}`)
    open += page.items.filter(one => !ENDED.includes(one.state) && !one.restricted).length
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
