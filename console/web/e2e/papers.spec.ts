import { execFileSync } from 'node:child_process'
import { expect, type Page } from '@playwright/test'
import { LONG, signedIn, test } from './console'

const api = (page: Page, path: string) => page.evaluate(async at => (await (await fetch(at)).json()) as { items: { id: string; caseNo: string; caseId: string }[] }, `/api/case-referral${path}`)

/** What stands on the printed sheets, line by line. */
async function printed(page: Page, path: string): Promise<string> {
  await page.goto(`/api/case-referral${path}`)
  const sheet = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: sheet }).toString('utf8').normalize('NFC')
}

const THAI = '๐๑๒๓๔๕๖๗๘๙'
const thai = (text: string) => text.replace(/\d/g, digit => THAI[Number(digit)]!)

test('what is printed can be read word for word from the sheet', { tag: LONG }, async ({ page }) => {
  await signedIn(page, 'officer', '/today')
  const referral = (await api(page, '/v1/referrals?limit=1')).items[0]!
  for (const [path, title] of [
    [`/v1/referrals/${referral.id}/papers/referral-form`, 'แบบส่งต่อ'],
    [`/v1/cases/${referral.caseId}/papers/summary`, 'สรุป'],
    [`/v1/cases/${referral.caseId}/papers/home-visit`, 'เยี่ยมบ้าน'],
  ] as const) {
    const text = await printed(page, path)
    expect(text, path).toContain(title)
    expect(text, path).toContain(thai(referral.caseNo))
    expect(text, path).toContain('ศูนย์ประสานงาน อพม.')
    expect(text, path).not.toMatch(/[�□]|null|undefined/)
  }
})
