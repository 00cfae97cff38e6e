import { expect, type Page } from '@playwright/test'
import { accessible, LONG, picture, signedIn, test } from './console'

const NAME = 'ทดสอบเครือข่าย'

async function write(page: Page, name: string) {
  await page.getByRole('button', { name: 'เริ่มแจ้งเหตุ' }).click()
  await page.getByLabel('ชื่อ', { exact: true }).fill(name)
  await page.getByLabel('อายุประมาณกี่ปี').fill('๗๐')
  await next(page, 'ใคร')
  await page.getByLabel('จุดสังเกต').fill('ชุมชนริมคลอง หลังวัด')
  await next(page, 'ที่ไหน')
  await page.getByRole('button', { name: 'เจ็บป่วย พิการ' }).click()
  await next(page, 'อะไร')
  await page.getByText('ด่วนที่สุด').click()
  await expect(page.getByRole('link', { name: /1669/ })).toBeVisible()
  await next(page, 'ด่วน')
  await page.getByLabel('เล่าเพิ่ม').fill('เดินไม่ได้ เพื่อนบ้านช่วยดูอยู่')
  await next(page, 'รูป')
}

async function next(page: Page, title: string) {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  await picture(page, `volunteer-${title}`)
  await accessible(page)
  await page.getByRole('button', { name: 'ต่อไป' }).click()
}

test('a volunteer reports in four questions and gets a case number', async ({ page }) => {
  await signedIn(page, 'volunteer', '/v/')
  await accessible(page)
  await picture(page, 'volunteer-home')
  await write(page, NAME)
  await picture(page, 'volunteer-review')
  await accessible(page)
  await page.getByRole('button', { name: 'ส่งเรื่อง' }).click()
  await expect(page.getByRole('heading', { name: 'ศูนย์ได้รับแล้ว' })).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('.case-number')).toContainText(/\d/)
  await picture(page, 'volunteer-sent')
  await accessible(page)
  await page.getByRole('link', { name: 'ดูเรื่องนี้' }).click()
  await expect(page.getByText('รอแจ้งผู้รับผิดชอบ').first()).toBeVisible({ timeout: 20_000 })
  await picture(page, 'volunteer-case')
  await accessible(page)
  for (const [tab, name] of [['รอส่ง', 'waiting'], ['เรื่องของฉัน', 'cases'], ['ข้อความ', 'inbox']] as const) {
    await page.getByRole('navigation').getByRole('link', { name: tab }).click()
    await page.waitForLoadState('networkidle')
    await picture(page, `volunteer-${name}`)
    await accessible(page)
  }
})

test('who is not signed in is told so, and how to sign in', async ({ page }) => {
  for (const path of ['/v/', '/v/cases', '/v/inbox']) {
    await page.goto(path)
    await expect(page.getByRole('link', { name: 'เข้าสู่ระบบ' }).first()).toBeVisible()
  }
  await accessible(page)
})

test('more is told to the officer of a report that was sent, and one that waits is corrected before it goes', async ({ page, context }) => {
  await signedIn(page, 'volunteer', '/v/cases')
  await page.locator('.card a').first().click()
  await page.getByLabel('เขียนถึงเจ้าหน้าที่').fill('อายุ 80 ไม่ใช่ 70')
  await accessible(page)
  await page.getByRole('button', { name: 'ส่งถึงเจ้าหน้าที่' }).click()
  await expect(page.getByText('ส่งถึงเจ้าหน้าที่แล้ว')).toBeVisible({ timeout: 20_000 })
  await page.goto('/v/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await write(page, NAME)
  await page.getByRole('button', { name: 'เก็บไว้ส่งเมื่อมีสัญญาณ' }).click()
  await page.getByRole('link', { name: 'รอส่ง' }).click()
  await page.getByRole('button', { name: 'แก้ก่อนส่ง' }).first().click()
  await expect(page.getByRole('heading', { name: 'ตรวจก่อนส่ง' })).toBeVisible()
  await context.setOffline(false)
})

test('a report that is written without a connection is sent by itself once there is one', async ({ page, context }) => {
  await signedIn(page, 'volunteer', '/v/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await page.reload()
  await write(page, NAME)
  await page.getByRole('button', { name: 'เก็บไว้ส่งเมื่อมีสัญญาณ' }).click()
  await expect(page.getByRole('heading', { name: 'เก็บเรื่องไว้ในเครื่องแล้ว' })).toBeVisible()
  await picture(page, 'volunteer-offline')
  await accessible(page)
  await page.goto('/v/waiting')
  await expect(page.getByText(NAME)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('ถึงศูนย์แล้ว', { exact: true }).first()).toBeVisible({ timeout: 30_000 })
})

test('no name that waits on the phone is readable in the browser’s database', async ({ page, context }) => {
  await signedIn(page, 'volunteer', '/v/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await write(page, NAME)
  await page.getByRole('button', { name: 'เก็บไว้ส่งเมื่อมีสัญญาณ' }).click()
  const kept = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>(resolve => Object.assign(indexedDB.open('prasan-outbox'), { onsuccess: (event: Event) => resolve((event.target as IDBOpenDBRequest).result) }))
    const rows = await new Promise<{ text: ArrayBuffer }[]>(resolve => Object.assign(db.transaction('items').objectStore('items').getAll(), { onsuccess: (event: Event) => resolve((event.target as IDBRequest).result) }))
    const caches = await window.caches.keys().then(names => Promise.all(names.map(name => window.caches.open(name).then(cache => cache.keys()))))
    return { rows: rows.map(({ text, ...open }) => JSON.stringify(open) + new TextDecoder().decode(text)), cached: caches.flat().map(request => new URL(request.url).pathname), storage: JSON.stringify({ ...localStorage }) }
  })
  expect(kept.rows.length).toBeGreaterThan(0)
  expect(kept.rows.join() + kept.storage).not.toContain(NAME)
  expect(kept.cached.filter(path => path.startsWith('/api') || path === '/session')).toEqual([])
})

test('twenty reports, a killed tab, lost requests and lost answers make exactly twenty cases', { tag: LONG }, async ({ page, context }) => {
  test.setTimeout(240_000)
  await signedIn(page, 'volunteer', '/v/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  const before = await reported(page)
  await context.setOffline(true)
  for (let n = 0; n < 20; n++) {
    await page.getByRole('button', { name: 'เริ่มแจ้งเหตุ' }).click()
    for (const title of ['ใคร', 'ที่ไหน', 'อะไร', 'ด่วน']) {
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
      await page.getByRole('button', { name: 'ไม่ทราบ ข้ามไป' }).click()
    }
    await page.getByRole('button', { name: 'ต่อไป' }).click()
    await page.getByRole('button', { name: 'เก็บไว้ส่งเมื่อมีสัญญาณ' }).click()
    await page.getByRole('link', { name: 'แจ้งอีกเรื่อง' }).click()
  }
  await page.close()

  let asked = 0
  await context.route('**/api/case-referral/v1/cases', async route => {
    const turn = asked++ % 4
    if (asked > 60 || turn === 0 || route.request().method() !== 'POST') return route.continue()
    if (turn === 2) await route.fetch()
    return route.abort()
  })
  await context.setOffline(false)
  const killed = await context.newPage()
  await killed.goto('/v/waiting')
  await expect(killed.getByText('ถึงศูนย์แล้ว', { exact: true }).first()).toBeVisible({ timeout: 60_000 })
  await killed.close()
  const next = await context.newPage()
  await next.goto('/v/waiting')
  await expect(async () => {
    const again = next.getByRole('button', { name: 'ส่งเดี๋ยวนี้' })
    if (await again.isVisible()) await again.click()
    await expect(next.getByText('ถึงศูนย์แล้ว', { exact: true })).toHaveCount(20, { timeout: 5_000 })
  }).toPass({ timeout: 120_000 })
  expect(await reported(next)).toBe(before + 20)
})

async function reported(page: Page): Promise<number> {
  return page.evaluate(async () => ((await (await fetch('/api/case-referral/v1/cases?limit=200')).json()) as { items: unknown[] }).items.length)
}
