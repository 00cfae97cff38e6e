import { expect, type BrowserContext } from '@playwright/test'
import { LONG, settled, signedIn, test } from './console'

const STREAM = '**/api/notification/v1/live'

async function tabs(context: BrowserContext, count: number) {
  const pages = [...context.pages()]
  while (pages.length < count) pages.push(await context.newPage())
  return pages
}

test('eight tabs share one stream, and the next one takes over when its tab is closed', { tag: LONG }, async ({ page, context }) => {
  const askers: string[] = []
  context.on('request', request => new URL(request.url()).pathname.endsWith('/live') && askers.push(String(tabIds.get(request.frame().page()))))
  const tabIds = new Map([[page, 0]])
  await signedIn(page, 'officer', '/today')
  for (const [index, tab] of (await tabs(context, 8)).entries()) {
    tabIds.set(tab, index)
    if (index > 0) await tab.goto('/today')
    await expect(tab.locator('.chip')).toBeVisible()
  }
  expect(new Set(askers)).toEqual(new Set(['0']))
  await page.close()
  await expect.poll(() => new Set(askers).size, { timeout: 20_000 }).toBe(2)
})

test('a cut stream is shown as stale within 45 seconds, and recovers', { tag: LONG }, async ({ page, context }) => {
  test.setTimeout(120_000)
  await context.route(STREAM, route => route.abort())
  await signedIn(page, 'officer', '/today')
  await expect(page.locator('.chip')).toHaveText(/^ข้อมูล ณ/, { timeout: 50_000 })
  await expect(page.locator('.hatched').first()).toBeVisible()
  await context.unroute(STREAM)
  await expect(page.locator('.chip')).toHaveText(/^สด/, { timeout: 30_000 })
  await expect(page.locator('.hatched')).toHaveCount(0)
})

test('five hundred hints a second keep no page busy for a tenth of a second', { tag: LONG }, async ({ page }) => {
  await signedIn(page, 'officer', '/today')
  await settled(page)
  const longest = await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let longest = 0
        new PerformanceObserver(list => list.getEntries().forEach(task => (longest = Math.max(longest, task.duration)))).observe({ type: 'longtask' })
        const other = new BroadcastChannel('prasan-live')
        let sent = 0
        const flood = setInterval(() => {
          other.postMessage({ hints: Array.from({ length: 25 }, () => ({ kind: sent++ % 2 ? 'case' : 'referral', id: `1001-${sent}` })) })
          if (sent < 2500) return
          clearInterval(flood)
          setTimeout(() => resolve(longest), 1500)
        }, 50)
      }),
  )
  expect(longest).toBeLessThan(100)
})
