import { expect } from '@playwright/test'
import { LONG, settled, signedIn, test } from './console'

interface Row { districtCode: string; state: string }

test('the map counts what the lists hold, and tells no number below five', { tag: LONG }, async ({ page }) => {
  await signedIn(page, 'ministry', '/city')
  await settled(page)
  const { open, names } = await page.evaluate(async () => {
    const rows: Row[] = []
    let next: string | undefined = ''
    while (next !== undefined) {
      const answer = (await (await fetch(`/api/case-referral/v1/cases?limit=200${next ? `&cursor=${encodeURIComponent(next)}` : ''}`)).json()) as { items: Row[]; nextCursor: string | null }
      rows.push(...answer.items)
      next = answer.nextCursor ?? undefined
    }
    const open: Record<string, number> = {}
    for (const row of rows) if (!['PROBLEM_ENDED', 'DUPLICATE', 'NOT_A_CASE'].includes(row.state)) open[row.districtCode] = (open[row.districtCode] ?? 0) + 1
    const districts = (await (await fetch('/api/registry/v1/districts')).json()) as { items: { code: string; nameTh: string }[] }
    return { open, names: Object.fromEntries(districts.items.map(one => [one.nameTh, one.code])) }
  })
  const tiles = await page.locator('.tile').evaluateAll(all => all.map(tile => [tile.querySelector('.tile-name')!.textContent!, tile.querySelector('.tile-number')!.textContent!] as const))
  expect(tiles).toHaveLength(50)
  expect(Object.keys(open).length).toBeGreaterThan(10)
  for (const [label, shown] of tiles) {
    const name = Object.keys(names).find(one => label.startsWith(`${one} `))!
    const real = open[names[name]!] ?? 0
    if (/^\d+$/.test(shown)) expect(Number(shown), name).toBe(real)
    else if (shown === '<5') expect(real > 0 && real < 5, `${name}: ${real}`).toBe(true)
    else expect(real, `${name}: ${shown}`).toBeGreaterThanOrEqual(Number(shown.replace('+', '')))
    if (real > 0 && real < 5) expect(shown, name).not.toBe(String(real))
  }
})
