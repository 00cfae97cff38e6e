import { expect, type Locator, type Page } from '@playwright/test'
import { LONG, settled, signedIn, test } from './console'
import { faultless, HOME, lookAs, LOOKS, PEOPLE } from './looks'
import { addressOf, inTurn, json, type Person, routesFor } from './pages'

const REFUSED = { type: 'https://prasan.org/problems/case-not-open', title: 'Refused here', titleTh: 'ไม่รับในการทดลองนี้', detail: 'Nothing is written.', detailTh: 'ไม่มีการบันทึก' }

/** Whatever is sent is refused, so that forms show how that looks and nothing is changed. */
async function refuseWrites(page: Page) {
  await page.route('**/api/**', route =>
    route.request().method() === 'GET' ? route.fallback() : route.fulfill({ status: 409, contentType: 'application/problem+json', json: { ...REFUSED, status: 409 } }))
}

const STATES = {
  'case-referral/v1/cases': ['WAITING_ASSIGNMENT', 'UNDER_CONSIDERATION', 'REFERRED', 'AID_REPORTED', 'AID_COMPLETED', 'PROBLEM_ENDED', 'DUPLICATE', 'NOT_A_CASE'],
  'case-referral/v1/referrals': ['SENT', 'RECEIVED', 'NEEDS_INFO', 'WAITLISTED', 'ACCEPTED', 'IN_SERVICE', 'REJECTED', 'EXPIRED', 'OUTCOME_RECORDED', 'CLOSED'],
} as const

/** A record in each state that there is one in. */
async function ofEachState(page: Page, list: keyof typeof STATES): Promise<string[]> {
  const found = await Promise.all(STATES[list].map(state => json<{ items?: { id: string }[] }>(page, `/api/${list}?state=${state}&limit=1`)))
  return found.flatMap(one => one.items?.slice(0, 1) ?? []).map(one => `/${list.split('/').pop()}/${one.id}`)
}

/** Opens whatever a page can open and no page of its kind did yet, and sends what can be sent as it is: windows, menus, small notes, refusals. */
async function openAll(page: Page, address: string, judged: Set<string>) {
  await page.goto(address)
  await settled(page)
  const buttons = page.locator('main button:visible')
  const count = await buttons.count()
  const asBefore = async () => {
    if ((await buttons.count()) === count) return
    await page.goto(address)
    await settled(page)
  }
  const isNew = ({ kind, menu }: Kind) => menu || judged.size < judged.add(`${address.replace(/[^/]*\d[^/]*/g, ':id')} ${kind}`).size
  for (const { nth } of (await oneOfEach(buttons)).filter(isNew)) {
    await asBefore()
    const button = buttons.nth(nth)
    const what = `${address} › ${((await button.textContent()) || (await button.getAttribute('aria-label'))) ?? ''}`
    if (!(await opened(page, button, address))) continue
    const items = page.getByRole('menuitem')
    if (await items.count()) await faultless(page, what)
    for (const { nth: item } of (await oneOfEach(items)).filter(isNew)) {
      if (!(await items.first().isVisible())) {
        await asBefore()
        await button.click()
      }
      const name = await items.nth(item).textContent()
      await items.nth(item).click()
      await judgeOpen(page, `${what} › ${name}`)
    }
    await judgeOpen(page, what)
  }
}

interface Kind { nth: number; kind: string; menu: boolean }

/** Places of the buttons that differ by more than numbers; of rows and tiles the first will do. */
const oneOfEach = (buttons: Locator): Promise<Kind[]> =>
  buttons.evaluateAll(all => {
    const seen = new Set<string>()
    return all.flatMap((one, index) => {
      const row = one.closest('tr, .row-card, .tile, .agency-choice, .hop')
      const kind = row ? `${row.className} ${one.className}` : `${one.textContent}${one.getAttribute('aria-label') ?? ''}`.replace(/\d+/g, '')
      return seen.has(kind) || one.matches('[disabled], [aria-disabled=true]') || !seen.add(kind) ? [] : [{ nth: index, kind, menu: one.getAttribute('aria-haspopup') === 'menu' }]
    })
  })

/** Whether something opened on this page. */
async function opened(page: Page, button: Locator, address: string): Promise<boolean> {
  const before = await page.locator('body *').count()
  if (!(await button.click({ timeout: 2_000 }).then(() => true, () => false))) return false
  await page.waitForTimeout(50)
  if (new URL(page.url()).pathname === new URL(address, page.url()).pathname) return Math.abs((await page.locator('body *').count()) - before) > 1 || (await page.locator(':popover-open').count()) > 0
  await page.goto(address)
  await settled(page)
  return false
}

async function judgeOpen(page: Page, what: string) {
  const dialog = page.getByRole('dialog')
  await expect(page.locator('.opening, [aria-busy=true]')).toHaveCount(0, { timeout: 20_000 })
  await faultless(page, what)
  if (await dialog.count()) {
    const send = dialog.last().locator('button[type=submit], .form-foot button').last()
    if (await send.isVisible()) {
      await send.click({ force: true }) // also where it is off and then says why
      await faultless(page, `${what}, sent`)
    }
  }
  for (let n = 0; n < 3 && ((await dialog.count()) || (await page.locator(':popover-open, [role=menu]').count())); n++) await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

for (const person of ['officer', 'agency', 'ministry', 'operator'] as const satisfies Person[])
  test(`whatever opens on a page of the ${person} has no fault, nor has what is sent and refused`, { tag: LONG }, async ({ page }) => {
    test.setTimeout(600_000)
    await signedIn(page, person, HOME[person])
    const records = person === 'officer' ? await ofEachState(page, 'case-referral/v1/cases') : person === 'agency' ? await ofEachState(page, 'case-referral/v1/referrals') : []
    const routes = routesFor(person).filter(route => person !== 'ministry' || /registry|messages|city/.test(route))
    const addresses = [...records, ...(await Promise.all(routes.map(route => addressOf(page, route))))]
    await refuseWrites(page)
    const judged = new Set<string>()
    for (const [index, address] of [...new Set(addresses)].entries()) {
      await lookAs(page, LOOKS[index % LOOKS.length]!)
      await openAll(page, address, judged)
    }
  })

const ANSWERS = [
  { of: 'a failure', status: 500, type: 'internal' },
  { of: 'a refusal', status: 403, type: 'forbidden' },
  { of: 'nothing found', status: 404, type: 'unknown-id' },
] as const

/** What every page has to know before it can show anything. */
const NEEDED = /\/(codes|districts|subjects|live|me)(\?|$|\/)/

for (const person of PEOPLE)
  test(`the pages of the ${person} have no fault when they are empty, refused, or answered with a failure`, { tag: LONG }, async ({ page }) => {
    test.setTimeout(600_000)
    await signedIn(page, person, HOME[person])
    const turns = inTurn().filter(turn => turn.person === person)
    const addresses = await Promise.all(turns.map(turn => addressOf(page, turn.route)))
    let answer: (typeof ANSWERS)[number] | undefined
    await page.route('**/api/**', async route => {
      if (route.request().method() !== 'GET' || NEEDED.test(route.request().url())) return route.fallback()
      if (answer) return route.fulfill({ status: answer.status, contentType: 'application/problem+json', json: { ...REFUSED, type: `https://prasan.org/problems/${answer.type}`, status: answer.status } })
      const real = await route.fetch()
      const body = (await real.json().catch(() => undefined)) as { items?: unknown[] } | undefined
      return body?.items ? route.fulfill({ response: real, json: { ...body, items: [] } }) : route.fulfill({ response: real })
    })
    for (const [index, address] of addresses.entries()) {
      await lookAs(page, LOOKS[index % LOOKS.length]!)
      for (const state of [undefined, ANSWERS[index % ANSWERS.length]!]) {
        answer = state
        await page.goto(address)
        await settled(page)
        await faultless(page, `${address}, ${state?.of ?? 'empty'}`)
      }
    }
  })

for (const person of PEOPLE)
  test(`the ${person}’s home has no fault without a connection, nor once its session has ended`, { tag: LONG }, async ({ page, context }) => {
    await signedIn(page, person, HOME[person])
    await settled(page)
    await context.setOffline(true)
    await expect(page.locator('.bar[role=status]')).toBeVisible()
    await faultless(page, 'offline')
    await context.setOffline(false)
    await context.clearCookies()
    await page.evaluate(() => { const channel = new BroadcastChannel('prasan-live'); channel.postMessage({ back: true }); channel.close() })
    await expect(page.locator('.bar[role=alert]')).toBeVisible()
    await faultless(page, 'session ended')
  })

test('what is stale has no fault', { tag: LONG }, async ({ page, context }) => {
  test.setTimeout(120_000)
  await context.route('**/api/notification/v1/live', route => route.abort())
  await signedIn(page, 'officer', '/today')
  await expect(page.locator('.hatched').first()).toBeVisible({ timeout: 50_000 })
  for (const look of LOOKS) {
    await lookAs(page, look)
    await faultless(page, JSON.stringify(look))
  }
})
