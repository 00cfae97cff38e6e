import { expect, type Page } from '@playwright/test'
import { LONG, settled, signedIn, test } from './console'

/** The pictures of the README: `npm run pictures` on a fresh demo makes them anew. */
const shot = async (page: Page, name: string) => {
  await settled(page)
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: `../../docs/pictures/${name}.png`, animations: 'disabled' })
}

test.describe('pictures for the README', { tag: LONG }, () => {
  test('a desk', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await signedIn(page, 'officer', '/today?whose=all')
    await settled(page)
    await page.getByRole('button', { name: /เต็มกำลัง|ส่งคืน/ }).first().click()
    await expect(page.getByRole('region', { name: 'ความต้องการ' })).toBeVisible()
    await shot(page, 'case')
  })

  test('the city', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await signedIn(page, 'ministry', '/city')
    await shot(page, 'city')
  })

  test('a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await signedIn(page, 'volunteer', '/v/')
    await shot(page, 'volunteer')
  })
})
