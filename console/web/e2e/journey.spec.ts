import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { officer as officerEn } from '../src/texts/en/officer'
import { volunteer as volunteerEn } from '../src/texts/en/volunteer'
import { officer as officerTh } from '../src/texts/th/officer'
import { volunteer as volunteerTh } from '../src/texts/th/volunteer'
import { accessible, faultsOf, LONG, picture, settled, signedIn, test } from './console'

const WORDS = { th: { officer: officerTh, volunteer: volunteerTh }, en: { officer: officerEn, volunteer: volunteerEn } }
const LOOKS = [
  { language: 'th', width: 1440, colorScheme: 'light' },
  { language: 'en', width: 360, colorScheme: 'dark' },
] as const

/** From the volunteer's phone to the person's own word, with everybody's screen in between. */
for (const { language, width, colorScheme } of LOOKS)
  test(`a report is returned once, helped with, confirmed by code and ended, ${language} at ${width} px, ${colorScheme}`, { tag: width === 360 ? LONG : [] }, async ({ browser }) => {
    test.setTimeout(240_000)
    const { officer: t, volunteer: v } = WORDS[language]
    const desk = (role: string, path: string) => signedInAs(browser, role, path, { language, width, colorScheme })
    const look = async (page: Page, name: string) => {
      await settled(page)
      await picture(page, `journey-${name}-${language}`)
      await accessible(page)
    }

    const phone = await signedInAs(browser, 'volunteer', '/v/', { language, width: 360, colorScheme })
    await phone.evaluate(() => navigator.serviceWorker.ready)
    await phone.context().setOffline(true)
    await phone.getByRole('button', { name: v.home.start }).click()
    await phone.getByLabel(v.who.name, { exact: true }).fill('ทดสอบทางเดินของเรื่อง')
    await phone.getByRole('button', { name: v.next }).click()
    await phone.getByRole('button', { name: v.unknown }).click()
    await phone.getByRole('button', { name: v.what.matters.ill }).click()
    await phone.getByRole('button', { name: v.next }).click()
    await phone.getByRole('button', { name: v.unknown }).click()
    await phone.getByRole('button', { name: v.next }).click()
    await phone.getByRole('button', { name: v.review.sendLater }).click()
    await expect(phone.getByRole('heading', { name: v.sent.waits })).toBeVisible()
    await phone.context().setOffline(false)
    await phone.goto('/v/waiting')
    const number = phone.getByText(v.waiting.number(''), { exact: false }).first()
    await expect(number).toContainText(/\d\d-\d\d-\d{4}/, { timeout: 30_000 })
    const caseNo = /\d\d-\d\d-\d{4}/.exec((await number.textContent())!)![0]

    const officer = await desk('officer', '/today?whose=all')
    await officer.getByRole('button', { name: caseNo }).first().click()
    await officer.getByRole('button', { name: t.commands.take.label, exact: true }).click()
    await expect(officer.getByRole('button', { name: t.commands.refer.label, exact: true }).first()).toBeVisible()
    await look(officer, 'taken')
    await refer(officer, 'CASH_AID', /ช่วยเหลือสังคมชุมชน|Community Assistance/i)

    const first = await desk('agency', '/queue')
    await first.getByRole('button', { name: caseNo }).click()
    await look(first, 'agency')
    await first.getByRole('button', { name: t.commands.return.label, exact: true }).click()
    await first.getByRole('dialog').getByRole('radio').first().check()
    await look(first, 'return')
    await first.getByRole('button', { name: t.commands.return.label, exact: true }).last().click()
    await expect(first.getByRole('dialog')).toHaveCount(0)

    await expect(officer.locator('.case-actions').getByRole('button', { name: t.commands.refer.label, exact: true })).toBeVisible({ timeout: 20_000 })
    await look(officer, 'returned')
    await refer(officer, 'TREATMENT', /สาธารณสุข|Health/i)

    const second = await desk('health', '/queue')
    await second.getByRole('button', { name: caseNo }).click()
    await second.getByRole('button', { name: t.commands.claim.label, exact: true }).click()
    await second.getByRole('button', { name: t.commands.accept.label, exact: true }).click()
    await second.getByRole('button', { name: t.form.quick(1) }).click()
    await second.getByRole('button', { name: t.commands.accept.label, exact: true }).last().click()
    await expect(second.getByRole('dialog')).toHaveCount(0)
    await second.getByRole('button', { name: t.commands.outcome.label, exact: true }).click()
    await second.getByRole('dialog').getByRole('radio').first().check()
    await look(second, 'outcome')
    await second.getByRole('button', { name: t.commands.outcome.label, exact: true }).last().click()
    await expect(second.getByRole('dialog')).toHaveCount(0)
    await look(second, 'helped')

    await officer.getByRole('button', { name: t.commands.code.label, exact: true }).click({ timeout: 20_000 })
    await officer.getByRole('button', { name: t.code.issue, exact: true }).click()
    const code = (await officer.locator('.code-shown').textContent())!
    const page = (await officer.locator('.slip .prose').textContent())!
    await look(officer, 'code')
    await officer.keyboard.press('Escape')
    const person = await (await contextOf(browser, { width: 360, colorScheme })).newPage()
    await person.goto(page)
    await person.getByLabel(/รหัส 12 ตัว/).fill(code)
    await person.getByRole('button', { name: /Continue/ }).click()
    await picture(person, 'journey-answer')
    await accessible(person)
    await person.getByRole('button', { name: /Yes, that is right/ }).click()
    await expect(person.getByRole('status')).toContainText('Thank you')

    await officer.getByRole('button', { name: t.commands.end.label, exact: true }).click()
    await officer.getByRole('dialog').getByRole('radio').first().check()
    await officer.getByRole('button', { name: t.commands.end.label, exact: true }).last().click()
    await expect(officer.getByRole('dialog')).toHaveCount(0)
    await look(officer, 'ended')

    const ministry = await desk('ministry', '/city')
    await look(ministry, 'city')

    async function refer(page: Page, service: string, agency: RegExp) {
      await page.getByRole('button', { name: t.commands.refer.label, exact: true }).first().click()
      const word = await codeWord(page, 'AidService', service)
      await page.getByRole('dialog').getByRole('button', { name: word, exact: true }).click()
      await page.getByRole('dialog').locator('.rows .agency-choice').filter({ hasText: agency }).first().click()
      await page.getByRole('button', { name: t.refer.record }).click()
      await look(page, `consent-${service}`)
      await page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${t.commands.consent.label}: `) }).click()
      await expect(page.getByText(t.refer.covered)).toBeVisible()
      await look(page, `refer-${service}`)
      await page.getByRole('dialog').getByRole('button', { name: t.refer.send, exact: true }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }

    async function codeWord(page: Page, list: string, value: string): Promise<string> {
      const lists = await page.evaluate(async () => (await (await fetch('/api/case-referral/v1/codes')).json()) as { lists: { name: string; codes: { code: string; nameTh: string; nameEn: string }[] }[] })
      return lists.lists.find(it => it.name === list)!.codes.find(it => it.code === value)![language === 'th' ? 'nameTh' : 'nameEn']
    }
  })

const pages = new Map<string, string[]>()

test.afterEach(() => {
  expect([...pages].flatMap(([page, faults]) => faults.map(fault => `${page}: ${fault}`))).toEqual([])
  pages.clear()
})

interface Look { language?: 'th' | 'en'; width: number; colorScheme: 'light' | 'dark' }

async function contextOf(browser: Browser, { width, colorScheme }: Look): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme, reducedMotion: 'reduce' })
}

async function signedInAs(browser: Browser, person: string, path: string, look: Look): Promise<Page> {
  const context = await contextOf(browser, look)
  await context.addInitScript(language => localStorage.setItem('prasan-language', language), look.language!)
  const page = await context.newPage()
  pages.set(`${person} ${path}`, faultsOf(page))
  await signedIn(page, person, path)
  return page
}
