import { expect } from '@playwright/test'
import { accessible, picture, test, unlessTypical } from './console'

for (const width of [360, 1440])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`at ${width} px, ${colorScheme}`, { tag: unlessTypical(width, colorScheme) }, () => {
      test.use({ viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme })

      test('the first page says in both languages what this is, and leads to the people', async ({ page }) => {
        await page.goto('/')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('ไม่มีใครต้องรอโดยไม่มีคนรับเรื่อง')
        await picture(page, 'first-th')
        await accessible(page)
        await page.getByRole('button', { name: 'English' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nobody waits in vain')
        await picture(page, 'first-en')
        await accessible(page)
        await expect(page.getByRole('link', { name: /demo person/ })).toHaveAttribute('href', '/login?to=%2F')
      })

      test('nothing is wider than the page', async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 740 })
        for (const path of ['/', '/v/']) {
          await page.goto(path)
          await page.waitForLoadState('networkidle')
          expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
        }
      })
    })
