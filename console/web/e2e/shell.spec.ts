import { expect } from '@playwright/test'
import { accessible, picture, settled, signedIn, test, unlessTypical } from './console'

const HOMES = [['officer', '/today'], ['agency', '/queue'], ['ministry', '/city'], ['auditor', '/audit'], ['operator', '/system']] as const
const LOOKS = [{ width: 1440, colorScheme: 'light' }, { width: 1440, colorScheme: 'dark' }, { width: 360, colorScheme: 'light' }, { width: 360, colorScheme: 'dark' }] as const

for (const { width, colorScheme } of LOOKS)
  test.describe(`at ${width} px, ${colorScheme}`, { tag: unlessTypical(width, colorScheme) }, () => {
    test.use({ viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme })

    for (const [person, home] of HOMES)
      test(`the ${person}’s home is accessible in both languages and no wider than the page`, async ({ page }) => {
        await signedIn(page, person, home)
        await page.getByRole('heading', { level: 1 }).waitFor()
        for (const language of ['th', 'en'] as const) {
          await page.evaluate(spoken => localStorage.setItem('prasan-language', spoken), language)
          await page.reload()
          await settled(page)
          await picture(page, `${person}-home-${language}`)
          await accessible(page)
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        }
      })
  })

test('a page that a role does not have is not there for it', async ({ page }) => {
  await signedIn(page, 'officer', '/today')
  for (const path of ['/audit', '/system', '/queue']) {
    await page.goto(path)
    await expect(page.getByText('ไม่พบหน้านี้'), path).toBeVisible()
  }
  expect((await page.goto('/nowhere'))!.status()).toBe(404)
})

test('a window that grows small, as a turned phone does, takes nothing away that was typed', async ({ page }) => {
  await signedIn(page, 'officer', '/today?whose=all')
  await page.locator('.row-card').first().click()
  await page.getByRole('button', { name: 'เพิ่มบุคคล' }).click()
  await page.getByRole('dialog').getByRole('textbox').first().fill('ทดสอบการหมุนจอ')
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 740 })
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('ทดสอบการหมุนจอ')
  }
  await page.getByRole('dialog').getByRole('textbox').first().press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'เพิ่มบุคคล' })).toBeVisible()
})

test('a session that ends takes nothing away that was typed, and signing in elsewhere brings it back', async ({ page, context }) => {
  await signedIn(page, 'officer', '/today')
  await page.getByRole('searchbox').fill('69-11')
  const cookies = await context.cookies()
  await context.clearCookies()
  await page.evaluate(() => { const channel = new BroadcastChannel('prasan-live'); channel.postMessage({ back: true }); channel.close() })
  await expect(page.getByText('หมดเวลาเข้าสู่ระบบ')).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('69-11')
  await context.addCookies(cookies)
  const other = await context.newPage()
  await other.goto('/signed-in')
  await expect(page.getByText('หมดเวลาเข้าสู่ระบบ')).toBeHidden()
  await expect(page.getByRole('searchbox')).toHaveValue('69-11')
})

test('without a connection what was loaded stays, and the page says that commands are off', async ({ page, context }) => {
  await signedIn(page, 'officer', '/today')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await context.setOffline(true)
  await expect(page.getByText('สั่งการไม่ได้จนกว่าจะต่อได้อีก')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('งานวันนี้')
})
