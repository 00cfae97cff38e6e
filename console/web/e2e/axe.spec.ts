import { expect, type Page } from '@playwright/test'
import { volunteer as t } from '../src/texts/th/volunteer'
import { LONG, settled, signedIn, test } from './console'
import { faultless, HOME, judge, lookAs, LOOKS, PEOPLE, reflows } from './looks'
import { addressOf, inTurn, json, routesFor, volunteerRoutes } from './pages'

for (const person of PEOPLE) {
  const turns = inTurn().map((turn, index) => ({ ...turn, look: LOOKS[index % LOOKS.length]! })).filter(turn => turn.person === person)

  test(`the pages that it is the ${person}’s turn to open, beside the homes, have no fault in one of the looks, and reflow at 320 px`, async ({ page }) => {
    await signedIn(page, person, HOME[person])
    for (const { route, look } of turns.filter(({ route }) => !Object.values(HOME).includes(route))) await judge(page, await addressOf(page, route), [look])
  })

  test(`every page of the ${person} has no fault, those of its turn by day and night, on desk and phone`, { tag: LONG }, async ({ page }) => {
    test.setTimeout(600_000)
    await signedIn(page, person, HOME[person])
    for (const [index, route] of routesFor(person).entries()) {
      const ownTurn = turns.some(turn => turn.route === route)
      await judge(page, await addressOf(page, route), ownTurn ? LOOKS : [LOOKS[(index + PEOPLE.indexOf(person)) % LOOKS.length]!])
    }
  })
}

const FINGER = 44

for (const [at, colorScheme] of (['light', 'dark'] as const).entries())
  test(`every page of the volunteer has no fault at 360 px, ${colorScheme}, is made for fingers, and reflows at 320 px`, { tag: at === 0 ? [] : LONG }, async ({ page, context }) => {
    await signedIn(page, 'volunteer', '/v/')
    for (const route of volunteerRoutes())
      for (const address of await volunteerAddresses(page, route)) {
        await lookAs(page, { language: at === 0 ? 'en' : 'th', width: 360, colorScheme })
        await page.goto(`/v${address}`)
        await settled(page)
        await faultless(page, `${address} ${colorScheme}`, FINGER)
        await reflows(page, address)
      }
    await context.setOffline(true)
    await expect(page.locator('.offline')).toBeVisible()
    await faultless(page, 'without a connection', FINGER)
  })

const STEPS = ['who', 'where', 'what', 'urgency', 'more', 'review']

/** Addresses of a route; reports are written for those that show one. */
async function volunteerAddresses(page: Page, route: string): Promise<string[]> {
  if (!route.includes(':')) return [route]
  if (route === '/cases/:id') return [`/cases/${(await json<{ items: { id: string }[] }>(page, '/api/case-referral/v1/cases?limit=1')).items[0]!.id}`]
  await page.evaluate(() => localStorage.setItem('prasan-language', 'th'))
  await page.goto('/v/')
  await page.getByRole('button', { name: t.home.start }).click()
  await page.waitForURL(/report/)
  const id = /report\/([^/]+)/.exec(page.url())![1]!
  if (route === '/report/:id/:step') return STEPS.map(step => `/report/${id}/${step}`)
  expect(route).toBe('/sent/:id')
  await page.context().setOffline(true)
  for (let n = 0; n < 4; n++) await page.getByRole('button', { name: t.unknown }).click()
  await page.getByRole('button', { name: t.next }).click()
  await page.getByRole('button', { name: t.review.sendLater }).click()
  await page.waitForURL(/sent/)
  await page.context().setOffline(false)
  return [`/sent/${id}`]
}
