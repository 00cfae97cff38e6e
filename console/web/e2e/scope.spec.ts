import { expect, type Page } from '@playwright/test'
import { LONG, settled, signedIn, test } from './console'

/** Everything that answers of the API told the page. */
function told(page: Page): string[] {
  const bodies: string[] = []
  page.on('response', response => response.url().includes('/api/') && void response.text().then(text => bodies.push(text), () => undefined))
  return bodies
}

const api = (page: Page, path: string) => page.evaluate(async at => (await (await fetch(at)).json()) as { items: { id: string }[]; clients?: { person?: { firstName?: string } }[] }, `/api/case-referral${path}`)

test('whoever works elsewhere sees nothing of a case or referral, in the page, its answers or the browser’s caches', { tag: LONG }, async ({ browser, page }) => {
  await signedIn(page, 'officer', '/today')
  const cases = (await api(page, '/v1/cases?limit=50')).items.map(one => one.id)
  const mine = await Promise.all(cases.slice(0, 10).map(id => api(page, `/v1/cases/${id}`)))
  const at = mine.findIndex(one => one.clients?.[0]?.person?.firstName)
  const name = mine[at]!.clients![0]!.person!.firstName!
  const referral = (await api(page, '/v1/referrals?limit=1')).items[0]!.id
  for (const person of ['foreign', 'health', 'agency', 'operator'] as const) {
    const stranger = await (await browser.newContext()).newPage()
    const bodies = told(stranger)
    await signedIn(stranger, person, { foreign: '/today', health: '/queue', agency: '/queue', operator: '/system' }[person])
    for (const path of [`/cases/${cases[at]}`, `/today?case=${cases[at]}`, `/people`, ...(person === 'foreign' || person === 'operator' ? [`/referrals/${referral}`] : [])]) {
      await stranger.goto(path)
      await settled(stranger)
      expect(await stranger.content(), `${person} ${path}`).not.toContain(name)
    }
    const kept = await stranger.evaluate(async () => {
      const caches = await window.caches.keys().then(names => Promise.all(names.map(one => window.caches.open(one).then(cache => cache.keys()))))
      return { caches: caches.flat().map(request => new URL(request.url).pathname), storage: JSON.stringify({ ...localStorage, ...sessionStorage }) }
    })
    expect(bodies.filter(body => body.includes(name)), person).toEqual([])
    expect(kept.storage).not.toMatch(new RegExp(`${name}|eyJ`))
    expect(kept.caches.filter(path => path.startsWith('/api') || path === '/session')).toEqual([])
    await stranger.context().close()
  }
})

const ROLES = ['volunteer', 'officer', 'agency', 'ministry', 'department', 'auditor', 'operator'] as const
const ROUTES: Record<string, readonly (typeof ROLES)[number][]> = {
  '/today': ['officer', 'department'],
  '/cases': ['officer', 'ministry', 'department', 'auditor'],
  '/queue': ['agency'],
  '/city': ['ministry', 'department', 'auditor'],
  '/audit': ['auditor'],
  '/system': ['operator'],
  '/report': ['officer', 'department'],
  '/people': ['officer', 'department'],
}

for (const role of ROLES)
  test(`the ${role} has the pages of the role and no others`, { tag: LONG }, async ({ page }) => {
    await signedIn(page, role, { volunteer: '/v/', officer: '/today', agency: '/queue', ministry: '/city', department: '/city', auditor: '/audit', operator: '/system' }[role])
    for (const [path, roles] of Object.entries(ROUTES)) {
      await page.goto(path)
      await settled(page)
      const missing = await page.getByText('ไม่พบหน้านี้').isVisible()
      expect.soft(missing || page.url().includes('/v/'), path).toBe(!roles.includes(role))
    }
  })
