import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test as base } from '@playwright/test'

/** Left out of CI, which has no more than half an hour. */
export const LONG = '@long'

/** A desk by day and a phone by night stand for the other two. */
export const unlessTypical = (width: number, colorScheme: string) => ((width === 1440) === (colorScheme === 'light') ? [] : LONG)

/** What a page throws, what the policy refuses it, and what it logs as an error that is no lost connection. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => message.type() === 'error' && !message.text().startsWith('Failed to load resource') && faults.push(message.text()))
  return faults
}

/** Fails a test whose page has faults. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const faults = faultsOf(page)
      await use()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/** What is opened first at the demo's page of people. */
const PEOPLE: Record<string, string> = {
  volunteer: process.env['PRASAN_VOLUNTEER'] ?? 'volunteer',
  officer: process.env['PRASAN_OFFICER'] ?? 'officer-1001',
  agency: process.env['PRASAN_AGENCY'] ?? 'agency',
  health: 'agency-10-33203314',
  foreign: 'officer-1036',
  ministry: 'ministry',
  department: 'department',
  auditor: 'auditor',
  operator: 'operator',
}

/** Signs in as a demo person by the page on which a visitor picks one, and goes to a page of the console. */
export async function signedIn(page: Page, person: keyof typeof PEOPLE & string, path: string) {
  await page.goto(`/login?to=${encodeURIComponent(path)}`)
  await page.locator(`button[name="person"][value^="${PEOPLE[person]}"], a[href*="as=${PEOPLE[person]}"]`).first().click()
  const { pathname } = new URL(path, 'http://console')
  await page.waitForURL(url => url.pathname === pathname || url.pathname === `${pathname}/`)
}

/** Everything that was asked for is there, or said that it can't be. */
export async function settled(page: Page) {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect(page.locator('.opening, [aria-busy=true]')).toHaveCount(0, { timeout: 20_000 })
}

/** What axe finds wrong, by WCAG 2.2 A and AA; in one go, since no page holds a page of others. */
export async function faultsByAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ').slice(0, 300)}`)
}

export async function accessible(page: Page) {
  expect(await faultsByAxe(page)).toEqual([])
}

/** A picture of the page, named by size and colours, for looking at. */
export async function picture(page: Page, name: string) {
  const { width } = page.viewportSize()!
  const whole = (await page.getByRole('dialog').count()) === 0 // a window covers what can be seen, not the whole page
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: `../target/pictures/${name}-${width}${dark ? '-dark' : ''}.png`, fullPage: whole, animations: 'disabled' })
}
