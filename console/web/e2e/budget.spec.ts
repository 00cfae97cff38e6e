import { expect, type Page } from '@playwright/test'
import { LONG, signedIn, test } from './console'

/** A phone of some years ago on a poor connection. */
async function poor(page: Page) {
  const phone = await page.context().newCDPSession(page)
  await phone.send('Network.enable')
  await phone.send('Network.clearBrowserCache')
  await phone.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 95_000 })
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** When the largest part was there, and how much moved meanwhile. */
async function shown(page: Page, path: string) {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  return page.evaluate(
    () =>
      new Promise<{ lcp: number; cls: number }>(resolve => {
        let lcp = 0
        let cls = 0
        new PerformanceObserver(list => list.getEntries().forEach(entry => (lcp = entry.startTime))).observe({ type: 'largest-contentful-paint', buffered: true })
        new PerformanceObserver(list => list.getEntries().forEach(entry => (cls += (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve({ lcp, cls }), 500)
      }),
  )
}

test.describe('on a poor connection', { tag: LONG }, () => {
  test.use({ viewport: { width: 360, height: 740 }, serviceWorkers: 'allow' })

  test('the volunteers’ page is there within 2 seconds, and within 0.8 the next time', async ({ page }) => {
    await poor(page)
    const cold = await shown(page, '/v/')
    expect.soft(cold.lcp).toBeLessThanOrEqual(2000)
    expect.soft(cold.cls).toBeLessThanOrEqual(0.05)
    await page.evaluate(() => navigator.serviceWorker.ready)
    const warm = await shown(page, '/v/')
    expect.soft(warm.lcp).toBeLessThanOrEqual(800)
    expect.soft(warm.cls).toBeLessThanOrEqual(0.05)
  })

  for (const [person, path] of [['officer', '/today'], ['ministry', '/city']] as const)
    test(`the first view of the ${person} is there within 2.5 seconds`, async ({ page }) => {
      await signedIn(page, person, path)
      await poor(page)
      const cold = await shown(page, path)
      expect.soft(cold.lcp).toBeLessThanOrEqual(2500)
      expect.soft(cold.cls).toBeLessThanOrEqual(0.05)
    })
})
