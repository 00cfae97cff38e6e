import { expect, type Page, test as base } from '@playwright/test'
import type { components } from '../src/api/case-referral'
import { LONG, signedIn } from './console'
import { askAs, json } from './pages'
import { consent, foot, homeVisit, moment, monthlyReport, type Paper, placesOf, pdftotext, print, referralForm, sameText, summary, thai, type Words, wordsOf } from './sheets'

type Schemas = components['schemas']

/** Names and words as they come: long, with tones above vowels above consonants, with numbers in both kinds of digits. */
const PERSON = {
  title: 'นางสาว',
  firstName: 'ทดสอบพิมพ์ปิ่นเพชรสิริวัฒนาภรณ์กุลธิดารัตน์เฉลิมพระเกียรติสมบูรณ์ทรัพย์รุ่งเรืองกิจ',
  lastName: 'ณ ตัวอย่างสกุลยาวมากเพื่อดูว่าขึ้นบรรทัดใหม่ได้โดยไม่ตกขอบกระดาษ',
  identityKind: 'NATIONAL_ID',
  identityNumber: '1999900000013',
  birthDate: '1950-02-28',
  disability: true,
  phone: '0800000000',
  address: 'บ้านเลขที่ ๑๒/3 ตรอกข้าวเม่า ชุมชนใต้น้ำ หลังวัดป่าปู่ย่า ซอยสิ้นสุดที่ริมคลองซึ่งเรือเข้าได้เมื่อน้ำขึ้นเท่านั้น',
  role: 'PERSON_IN_HARDSHIP',
  safeContact: { ways: ['PHONE', 'VISIT'], times: ['DAYTIME', 'WHEN_ALONE'], by: 'A_WOMAN', note: 'ห้ามฝากข้อความไว้กับผู้รับสายคนอื่น' },
}
const CARER = { noNameReason: 'NOT_TOLD', identityKind: 'NONE', noIdentityReason: 'NOT_KNOWN', age: 47, approximate: true, appearance: 'เสื้อสีน้ำเงิน รองเท้าข้างเดียว', role: 'CARER', addressHidden: true }
const STORY = 'น้ำท่วมบ้านสูง 40 ซม. ผู้ป่วยติดเตียง\nซ้ำเติมด้วยหนี้ ๓,๐๐๐ บาท ที่ค้ำประกันไว้ "ก๋วยเตี๋ยวเรือ" & ญาติอยู่ไกล <ไม่มีใครดูแล>'

const READER = 'officer-1001'

/** A case with everything that a paper can hold, made once. */
const test = base.extend<object, { subject: { caseId: string; agencyId: string; referralId: string } }>({
  subject: [
    async ({ browser }, use, info) => {
      const context = await browser.newContext({ baseURL: info.project.use.baseURL! })
      const page = await context.newPage()
      await signedIn(page, 'officer', '/today')
      await use(await refer(page))
      await context.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

async function refer(page: Page) {
  const agencies = await json<{ items: { id: string }[] }>(page, '/api/registry/v1/agencies?district=1001&service=CASH_AID&limit=1')
  const agencyId = agencies.items[0]!.id
  const { id } = await write(page, '/v1/cases', {
    districtCode: '1001', channel: 'WALK_IN', reporter: { kind: 'GOOD_CITIZEN', name: 'ผู้แจ้ง สมมุติ', phone: '0810000000' }, clients: [PERSON, CARER],
    mainProblem: 'INCOME_AND_LIVELIHOOD', subProblems: ['DEBT', 'UNSAFE_HOUSING'], needs: ['INCOME', 'HOUSING'], urgency: 'NORMAL', risks: ['REFUSES_TREATMENT'], description: STORY,
  })
  await write(page, `/v1/cases/${id}/taking`)
  await write(page, `/v1/cases/${id}/danger`, { kinds: ['ANIMAL', 'UNSAFE_BUILDING'], words: 'สุนัขดุ 2 ตัว พื้นไม้ผุ' })
  const fields = ['NAME', 'AGE', 'PHONE', 'ADDRESS', 'IDENTITY', 'DISABILITY', 'PROBLEM', 'RISKS']
  for (const client of ['c1', 'c2'])
    await write(page, `/v1/cases/${id}/clients/${id}-${client}/consents`, { decision: 'GIVEN', purpose: 'REFERRAL', recipients: [agencyId], fields, wording: 'CONSENT_2569_1', capacity: 'SELF' })
  await write(page, `/v1/cases/${id}/referrals`, { needId: `${id}-1`, agencyId, service: 'CASH_AID', confirmFull: true })
  let referralId: string | undefined
  await expect(async () => {
    referralId = (await json<{ items: { id: string }[] }>(page, `/api/case-referral/v1/referrals?caseId=${id}`)).items[0]?.id
    expect(referralId).toBeDefined()
  }).toPass({ timeout: 30_000 })
  return { caseId: id, agencyId, referralId: referralId! }
}

async function write(page: Page, path: string, body: object = {}): Promise<{ id: string }> {
  const { status, answer } = await page.evaluate(
    async ([path, body]) => {
      const headers = { 'Content-Type': 'application/json', 'X-Prasan-Console': '1', 'Idempotency-Key': crypto.randomUUID() }
      const response = await fetch(`/api/case-referral${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
      return { status: response.status, answer: (await response.json()) as { id: string } }
    },
    [path, body] as const,
  )
  expect([200, 201], `${path}: ${JSON.stringify(answer)}`).toContain(status)
  return answer
}

/** When a sheet was printed: the only thing on it that is read from it, and was a moment ago. */
function printedAt(paper: Paper): string {
  const at = /(?:พิมพ์เมื่อ|นับถึง)(\d|\D)*?น\./.exec(paper.sheets.join(' '))![0].replace(/\s+/g, '')
  const found = [0, 1].map(ago => moment(new Date(Date.now() - ago * 60_000).toISOString())).find(minute => at.endsWith(minute.replace(/\s+/g, '')))
  expect(found, at).toBeDefined()
  return found!
}

const footOf = async (page: Page, paper: Paper) => foot(printedAt(paper), await nameOfReader(page))

const nameOfReader = async (page: Page) => (await json<{ name: string }>(page, '/session')).name

const caseOf = (page: Page, id: string) => json<Schemas['CaseView']>(page, `/api/case-referral/v1/cases/${id}`)

/** Nothing stands beyond the margins of A4, no sign is lost, and whatever is a number on a formal paper is written in Thai digits. */
function wellSet({ pdf }: Paper) {
  const words = placesOf(pdf)
  expect(new Set(words.map(one => `${Math.round(one.width)}×${Math.round(one.height)}`))).toEqual(new Set(['210×297']))
  expect(words.filter(one => Math.min(one.left, one.right) < 15 || Math.min(one.top, one.bottom) < 4)).toEqual([])
  expect(pdftotext(pdf, '-layout')).not.toMatch(/[�□]|null|undefined|…/)
}

/** Prints while nothing changes, since clocks go on beside it: what was told before is told after. */
async function stillAs<T>(tell: () => Promise<T>, print: () => Promise<Paper>): Promise<[T, Paper]> {
  for (;;) {
    const before = await tell()
    const paper = await print()
    if (JSON.stringify(await tell()) === JSON.stringify(before)) return [before, paper]
  }
}

async function inWords(page: Page): Promise<Words> {
  await signedIn(page, 'officer', '/today')
  return wordsOf(page)
}

test.describe('word for word', { tag: LONG }, () => {
  test('a referral form is what the agency may see, with room for its answer', async ({ page, request, baseURL, subject }) => {
    const w = await inWords(page)
    const [r, paper] = await stillAs(
      () => askAs<Schemas['ReferralView']>(request, baseURL!, `agency-${subject.agencyId}`, `/v1/referrals/${subject.referralId}`),
      () => print(page, `/v1/referrals/${subject.referralId}/papers/referral-form`, 'referral-form'),
    )
    expect(r.shared).toMatchObject({ clients: [{}, {}], description: STORY, danger: {} })
    const answers = /https?:\/\/\S+\/answer/.exec(await page.locator('body').innerText())![0]
    sameText(paper, `แบบส่งต่อ · เรื่องเลขที่ ${thai(r.caseNo)}`, [...referralForm(w, r, answers), await footOf(page, paper)])
    wellSet(paper)
  })

  test('a home visit form is the case as a visitor needs it, without a number of a card', async ({ page, subject }) => {
    const w = await inWords(page)
    const [c, paper] = await stillAs(() => caseOf(page, subject.caseId), () => print(page, `/v1/cases/${subject.caseId}/papers/home-visit`, 'home-visit'))
    sameText(paper, `แบบเยี่ยมบ้าน · เรื่องเลขที่ ${thai(c.caseNo)}`, [...homeVisit(w, c), await footOf(page, paper)])
    expect(paper.sheets.join('')).not.toContain('00000 01 3')
    wellSet(paper)
  })

  test('a consent form names the person and the agencies, and what may be told', async ({ page, subject }) => {
    const w = await inWords(page)
    for (const [at, agencies] of [[0, [subject.agencyId]], [1, []]] as const) {
      const path = `/v1/cases/${subject.caseId}/clients/${subject.caseId}-c${at + 1}/papers/consent${agencies.length ? `?agencyId=${agencies[0]}` : ''}`
      const [c, paper] = await stillAs(() => caseOf(page, subject.caseId), () => print(page, path, `consent-${at}`))
      const client = c.clients[at]!
      sameText(paper, `หนังสือให้ความยินยอม · เรื่องเลขที่ ${thai(c.caseNo)}`, [...consent(w, c, client, [...agencies]), await footOf(page, paper)])
      wellSet(paper)
    }
  })

  test('a summary tells the case from its report to where it stands', async ({ page, subject }) => {
    const w = await inWords(page)
    const name = await nameOfReader(page)
    const [c, paper] = await stillAs(() => caseOf(page, subject.caseId), () => print(page, `/v1/cases/${subject.caseId}/papers/summary`, 'summary'))
    const by = (who: string) => (who === READER ? name : who === 'clock' ? 'ระบบ เมื่อครบกำหนด' : who)
    sameText(paper, `สรุปเรื่อง · เรื่องเลขที่ ${thai(c.caseNo)}`, [...summary(w, c, by), await footOf(page, paper)])
    wellSet(paper)
  })

  test('a monthly report is the month’s figures, row by row', async ({ page }) => {
    const w = await inWords(page)
    const name = await nameOfReader(page)
    const [told, paper] = await stillAs(() => monthlyReport(page, w, month(), { by: name, at: '⟨at⟩' }), () => print(page, `/v1/papers/monthly-report?month=${month()}`, 'monthly-report'))
    const at = printedAt(paper)
    sameText(paper, `รายงานประจำเดือน · ${told[0]!.replace('รายงานผลการดำเนินงานประจำเดือน', '')}`, told.map(line => line.replaceAll('⟨at⟩', at)))
    wellSet(paper)
  })
})

const month = () => new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 7)
