import { expect, type Page } from '@playwright/test'
import { faultsByAxe, settled } from './console'
import { type Person, STAFF } from './pages'

export interface Look { language: 'th' | 'en'; width: 360 | 1440; colorScheme: 'light' | 'dark' }

/** Each width in each colours; languages change places so that both come in both. */
export const LOOKS: readonly Look[] = [
  { language: 'th', width: 1440, colorScheme: 'light' },
  { language: 'th', width: 360, colorScheme: 'dark' },
  { language: 'en', width: 1440, colorScheme: 'dark' },
  { language: 'en', width: 360, colorScheme: 'light' },
]

export const PEOPLE = Object.keys(STAFF) as Person[]
export const HOME: Record<Person, string> = { officer: '/today', agency: '/queue', ministry: '/city', department: '/city', auditor: '/audit', operator: '/system' }

export async function lookAs(page: Page, { language, width, colorScheme }: Look) {
  await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
  await page.emulateMedia({ colorScheme })
  await page.evaluate(spoken => localStorage.setItem('prasan-language', spoken), language)
}

/** Opens an address in each of the looks and judges it, without a new load where only size or colours change. */
export async function judge(page: Page, address: string, looks: readonly Look[]) {
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

export async function faultless(page: Page, where: string, small = 24) {
  expect.soft(await faultsByAxe(page), where).toEqual([])
  expect.soft(await tooSmall(page, small), where).toEqual([])
}

/** No scrolling to and fro at 320 px. */
export async function reflows(page: Page, where: string) {
  await page.setViewportSize({ width: 320, height: 740 })
  const wide = await page.evaluate(() => {
    if (document.documentElement.scrollWidth <= 320) return []
    const beyond = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > 321)
    return ['wider than 320 px', ...beyond.slice(-3).map(one => one.outerHTML.slice(0, 150))]
  })
  expect.soft(wide, where).toEqual([])
}

/** What is to be touched, with what is said beside it, and is smaller than so many pixels; a link within a sentence is as high as its line. */
async function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate(least => {
    const touched = [...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=menuitem]')]
    const inSentence = (one: HTMLElement) => getComputedStyle(one).display === 'inline' && [...one.parentElement!.childNodes].some(near => near.nodeType === Node.TEXT_NODE && near.textContent!.trim() !== '')
    const sizeOf = (one: HTMLElement) => {
      const parts = [one, ...((one as HTMLInputElement).labels ?? [])].map(part => part.getBoundingClientRect())
      return { width: Math.max(...parts.map(part => part.width)), height: Math.max(...parts.map(part => part.height)) }
    }
    return touched
      .filter(one => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('.skip, .unseen') && !inSentence(one))
      .map(one => ({ one, ...sizeOf(one) }))
      .filter(({ width, height }) => width > 1 && height > 1 && (width < least - 0.5 || height < least - 0.5))
      .map(({ one, width, height }) => `${one.outerHTML.slice(0, 120)} ${Math.round(width)}×${Math.round(height)}`)
  }, least)
}
