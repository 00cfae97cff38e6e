import { expect, type Locator, type Page } from '@playwright/test'
import { officer as t } from '../src/texts/th/officer'
import { LONG, settled, signedIn, test } from './console'

/** Walks on with Tab alone, as somebody does who can't use a mouse. */
async function tabTo(page: Page, target: Locator) {
  for (let n = 0; n < 150; n++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(one => one === document.activeElement).catch(() => false)) return
  }
  throw new Error(`Tab never comes to ${target}`)
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first()
const inWindow = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first()

test('by keyboard alone a case is reported, taken, referred, accepted and its referral answered', { tag: LONG }, async ({ page, browser }) => {
  test.setTimeout(180_000)
  await signedIn(page, 'officer', '/today?whose=all')
  await settled(page)
  const cards = page.locator('.row-card').filter({ hasText: t.today.never })
  await tabTo(page, cards.first())
  const caseNo = (await cards.first().locator('.row-no').textContent())!
  await page.keyboard.press('Enter')
  await expect(button(page, t.commands.take.label)).toBeVisible()
  await page.keyboard.press('c')
  await expect(button(page, t.commands.refer.label)).toBeVisible()
  await page.keyboard.press('r')
  await tabTo(page, page.getByRole('dialog').locator('.agency-choice').first())
  await page.keyboard.press('Enter')
  const choice = page.getByRole('dialog').locator('.rows .agency-choice').filter({ hasText: /สาธารณสุข|ช่วยเหลือสังคม/ }).first()
  await tabTo(page, choice)
  const agency = (await choice.textContent())!.includes('สาธารณสุข') ? 'health' : 'agency'
  await page.keyboard.press('Enter')
  await tabTo(page, inWindow(page, t.refer.record))
  await page.keyboard.press('Enter')
  await tabTo(page, inWindow(page, new RegExp(`^${t.commands.consent.label}: `)))
  await page.keyboard.press('Enter')
  await expect(page.getByText(t.refer.covered)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const desk = await (await browser.newContext()).newPage()
  await signedIn(desk, agency, '/queue')
  await settled(desk)
  await tabTo(desk, desk.getByRole('button', { name: caseNo }))
  await desk.keyboard.press('Enter')
  await expect(button(desk, t.commands.accept.label)).toBeVisible()
  await desk.keyboard.press('a')
  await tabTo(desk, inWindow(desk, t.form.quick(1)))
  await desk.keyboard.press('Enter')
  await desk.keyboard.press('Control+Enter')
  await expect(desk.getByRole('dialog')).toHaveCount(0)
  await expect(button(desk, t.commands.outcome.label)).toBeVisible()
  await desk.keyboard.press('e')
  await expect(desk.getByRole('dialog')).toBeVisible()
  await tabTo(desk, desk.getByRole('dialog').getByRole('radio').first())
  await desk.keyboard.press('Space')
  await desk.keyboard.press('Control+Enter')
  await expect(desk.getByRole('dialog')).toHaveCount(0)

  await expect(button(page, t.commands.confirm.label)).toBeVisible({ timeout: 20_000 })
  await page.keyboard.press('e')
  await expect(page.getByRole('dialog').or(button(page, t.commands.confirm.label)).first()).toBeVisible()
})
