import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { volunteer as t } from '../src/texts/th/volunteer'
import { LONG, signedIn, test } from './console'
import { json } from './pages'
import { kill, pidOf, start, WITHOUT_SYSTEM } from './system'

const REPORTS = 20
/** Found in no file unless it was written there by this test. */
const RUN = Date.now().toString(36)
const NAME = `ทดสอบความลับ${RUN}`
const PLACE = `หลักหมาย${RUN}`
const OPEN_WORDS = `เขียนไว้โดยไม่ผนึก${RUN}`

test.skip(!!WITHOUT_SYSTEM, String(WITHOUT_SYSTEM))

test('twenty reports outlive a killed browser, a killed gateway, a killed service and lost answers as exactly twenty cases, and one that is refused blocks none', { tag: LONG }, async ({ baseURL }, info) => {
  test.setTimeout(420_000)
  const profile = info.outputPath('profile')
  let context = await phone(profile, baseURL!)
  let page = context.pages()[0]!
  await signedIn(page, 'volunteer', '/v/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  const before = new Set(await cases(page))
  await context.setOffline(true)
  for (let n = 1; n <= REPORTS; n++) await write(page, n)
  await tomorrow(context, page => write(page, 0))
  await sow(page)

  kill(browserOf(profile))
  await expect.poll(() => running(profile)).toBe(false)
  inNoFile(profile)

  context = await phone(profile, baseURL!)
  page = context.pages()[0]!
  const post = await posts(context)
  await page.goto('/v/waiting')
  await expect(page.getByText(NAME)).toHaveCount(REPORTS + 1)

  const gateway = await pidOf('console')
  post.at(4, () => kill(gateway))
  await signIn(page)
  await expect.poll(() => post.struck(), { timeout: 60_000 }).toBe(true)
  await expect(page.getByText(t.waiting.states.READY, { exact: true }).first()).toBeVisible()
  await start('console')

  await page.goto('/v/waiting')
  await expect(page.getByText(t.waiting.states.LOGIN, { exact: true }).first()).toBeVisible({ timeout: 30_000 })
  const service = await pidOf('case-referral-service')
  post.at(4, () => kill(service))
  await page.getByRole('link', { name: t.waiting.login }).first().click()
  await chooseVolunteer(page)
  await expect.poll(() => post.struck(), { timeout: 60_000 }).toBe(true)
  await expect(page.getByText(t.waiting.states.READY, { exact: true }).first()).toBeVisible()
  await start('case-referral-service')

  await expect(async () => {
    await page.getByRole('button', { name: t.waiting.sendNow }).click({ timeout: 1_000 })
    await expect(page.getByText(t.waiting.states.ACCEPTED, { exact: true })).toHaveCount(REPORTS, { timeout: 5_000 })
  }).toPass({ timeout: 120_000 })
  await expect(page.getByText(t.waiting.states.FIX, { exact: true })).toHaveCount(1)
  expect(post.lost()).toBeGreaterThan(REPORTS)

  const made = (await cases(page)).filter(id => !before.has(id))
  const places = await Promise.all(made.map(async id => (await json<{ clients: { person: { address: string } }[] }>(page, `/api/case-referral/v1/cases/${id}`)).clients[0]!.person.address))
  expect(places.toSorted()).toEqual(Array.from({ length: REPORTS }, (_, n) => placeOf(n + 1)).toSorted())
  await context.close()
  inNoFile(profile)
})

const placeOf = (n: number) => `${PLACE}-${String(n).padStart(2, '0')}`

/** A phone with files of its own, which a test can look into. */
const phone = (profile: string, baseURL: string) =>
  chromium.launchPersistentContext(profile, {
    baseURL,
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
    viewport: { width: 360, height: 740 },
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
  })

async function write(page: Page, n: number) {
  await page.getByRole('button', { name: t.home.start }).click()
  await page.getByLabel(t.who.name, { exact: true }).fill(NAME)
  await page.getByRole('button', { name: t.next }).click()
  await page.getByLabel(t.where.place).fill(placeOf(n))
  await page.getByRole('button', { name: t.next }).click()
  for (const title of [t.what.title, t.urgency.title]) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    await page.getByRole('button', { name: t.unknown }).click()
  }
  await page.getByRole('button', { name: t.next }).click()
  await page.getByRole('button', { name: t.review.sendLater }).click()
  await page.getByRole('link', { name: t.sent.another }).click()
}

/** A phone whose clock is wrong: the service refuses what was seen only tomorrow. */
async function tomorrow(context: BrowserContext, act: (page: Page) => Promise<void>) {
  const page = await context.newPage()
  await page.clock.setFixedTime(Date.now() + 24 * 3600_000)
  await page.goto('/v/')
  await act(page)
  await page.close()
}

/** Every answer to a report: one in four is lost on its way, and at one of them something worse happens. */
async function posts(context: BrowserContext) {
  let answered = 0
  let lost = 0
  let strike: { at: number; how: () => void } | undefined
  await context.route('**/api/case-referral/v1/cases', async route => {
    if (route.request().method() !== 'POST') return route.continue()
    const answer = await route.fetch().catch(() => undefined)
    if (strike && ++answered >= strike.at) {
      strike.how()
      strike = undefined
    }
    if (answer?.ok() && lost < 2 * REPORTS && answered % 4 !== 1) {
      lost++
      return route.abort()
    }
    return answer ? route.fulfill({ response: answer }) : route.abort()
  })
  return {
    at: (count: number, how: () => void) => {
      answered = 0
      strike = { at: count, how }
    },
    struck: () => strike === undefined,
    lost: () => lost,
  }
}

async function signIn(page: Page) {
  await page.getByRole('link', { name: t.signIn, exact: true }).click()
  await chooseVolunteer(page)
}

async function chooseVolunteer(page: Page) {
  await page.locator('button[name="person"][value^="volunteer"]').first().click()
  await page.waitForURL('**/v/waiting')
}

async function cases(page: Page): Promise<string[]> {
  const ids: string[] = []
  for (let next: string | null | undefined = ''; next !== null && next !== undefined; ) {
    const list: { items: { id: string }[]; nextCursor?: string | null } = await json(page, `/api/case-referral/v1/cases?limit=200${next && `&cursor=${next}`}`)
    ids.push(...list.items.map(one => one.id))
    next = list.nextCursor
  }
  return ids
}

/** What is not sealed can be found, or the search proves nothing. */
async function sow(page: Page) {
  await page.evaluate(async words => {
    localStorage.setItem('open-words', words)
    const db = await new Promise<IDBDatabase>(resolve => {
      const opening = indexedDB.open('open-words')
      opening.onupgradeneeded = () => opening.result.createObjectStore('words')
      opening.onsuccess = () => resolve(opening.result)
    })
    await new Promise(resolve => {
      const change = db.transaction('words', 'readwrite', { durability: 'strict' })
      change.objectStore('words').put({ words }, 1)
      change.oncomplete = resolve
    })
    db.close()
  }, OPEN_WORDS)
}

/** No name and no place is readable in any file of the browser, in whatever encoding it writes. */
function inNoFile(profile: string) {
  expect(filesWith(profile, OPEN_WORDS).join()).toContain('IndexedDB')
  expect([...filesWith(profile, NAME), ...filesWith(profile, PLACE)]).toEqual([])
}

function filesWith(profile: string, words: string): string[] {
  const forms = (['utf8', 'utf16le'] as const).map(encoding => Buffer.from(words, encoding)).concat(Buffer.from(encodeURIComponent(words)))
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name))
    .filter(file => forms.some(form => readFileSync(file).includes(form)))
}

/** The browser of a profile holds its lock, which names its process. */
function browserOf(profile: string): number {
  const lock = readdirSync(profile, { withFileTypes: true }).find(one => one.name === 'SingletonLock')
  expect(lock?.isSymbolicLink()).toBe(true)
  return Number(/(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))![1])
}

function running(profile: string): boolean {
  try {
    process.kill(browserOf(profile), 0)
    return true
  } catch {
    return false
  }
}
