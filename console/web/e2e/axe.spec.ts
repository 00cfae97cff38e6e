import { expect, type Page } from '@playwright/test'
import { faultsByAxe, LONG, settled, signedIn, test } from './console'
import { addressOf, inTurn, type Person, routesFor, STAFF, volunteerRoutes } from './pages'

interface Look { language: 'th' | 'en'; width: 360 | 1440; colorScheme: 'light' | 'dark' }

/** Each width in each colours; languages change places so that both come in both. */
const LOOKS: readonly Look[] = [
  { language: 'th', width: 1440, colorScheme: 'light' },
  { language: 'th', width: 360, colorScheme: 'dark' },
  { language: 'en', width: 1440, colorScheme: 'dark' },
  { language: 'en', width: 360, colorScheme: 'light' },
]

const PEOPLE = Object.keys(STAFF) as Person[]
const HOME: Record<Person, string> = { officer: '/today', agency: '/queue', ministry: '/city', department: '/city', auditor: '/audit', operator: '/system' }

async function lookAs(page: Page, { language, width, colorScheme }: Look) {
  await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
  await page.emulateMedia({ colorScheme })
  await page.evaluate(spoken => localStorage.setItem('prasan-language', spoken), language)
}

/** Opens an address in each of the looks and judges it, without a new load where only size or colours change. */
async function judge(page: Page, address: string, looks: readonly Look[]) {
  let language: string | undefined
  for (const look of looks) {
    await lookAs(page, look)
    if (look.language !== language) await page.goto(address)
    language = look.language
    await settled(page)
    await faultless(page, `${address} ${JSON.stringify(look)}`)
  }
  await reflows(page, address)
}

async function faultless(page: Page, where: string, small = 24) {
  expect.soft(await faultsByAxe(page), where).toEqual([])
  expect.soft(await tooSmall(page, small), where).toEqual([])
}

/** No scrolling to and fro at 320 px. */
async function reflows(page: Page, where: string) {
  await page.setViewportSize({ width: 320, height: 740 })
  const wide = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= 320) return []
    const beyond = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > 321)
    return ['wider than 320 px', ...beyond.slice(-3).map(one => one.outerHTML.slice(0, 150))]
  })
  expect.soft(wide, where).toEqual([])
}

/** What is to be touched and smaller than so many pixels; links within sentences are as high as their line. */
async function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate(least => {
    const touched = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=menuitem]')]
    const target = (one: HTMLElement) => (one.matches('[type=checkbox], [type=radio]') && one.closest('label')) || one
    const inSentence = (one: HTMLElement) => getComputedStyle(one).display === 'inline' && [...one.parentElement!.childNodes].some(near => near.nodeType === Node.TEXT_NODE && near.textContent!.trim() !== '')
    return touched
      .filter(one => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('.skip, .unseen') && !inSentence(one))
      .filter(one => {
        const { width, height } = target(one).getBoundingClientRect()
        return width > 1 && height > 1 && (width < least - 0.5 || height < least - 0.5)
      })
      .map(one => `${one.outerHTML.slice(0, 120)} ${Math.round(one.getBoundingClientRect().width)}×${Math.round(one.getBoundingClientRect().height)}`)
  }, least)
}

for (const person of PEOPLE) {
  const turns = inTurn().map((turn, index) => ({ ...turn, look: LOOKS[index % LOOKS.length]! })).filter(turn => turn.person === person)

  test(`the pages that it is the ${person}’s turn to open have no fault, each in one look, and reflow at 320 px`, async ({ page }) => {
    await signedIn(page, person, HOME[person])
    for (const { route, look } of turns) await judge(page, await addressOf(page, route), [look])
  })

  test(`every page of the ${person} has no fault, those of its turn by day and night, on desk and phone`, { tag: LONG }, async ({ page }) => {
    test.setTimeout(300_000)
    await signedIn(page, person, HOME[person])
    for (const [index, route] of routesFor(person).entries()) {
      const ownTurn = turns.some(turn => turn.route === route)
      await judge(page, await addressOf(page, route), ownTurn ? LOOKS : [LOOKS[(index + PEOPLE.indexOf(person)) % LOOKS.length]!])
    }
  })
}
void volunteerRoutes
