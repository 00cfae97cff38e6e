import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { components } from '../src/api/case-referral'
import { json } from './pages'

type Schemas = components['schemas']
type Case = Schemas['CaseView']
type Client = Case['clients'][number]

/** A printed paper: its PDF, and its text as it is written, sheet by sheet. */
export interface Paper { pdf: Buffer; sheets: string[] }

/** Prints a paper as the browser does, and keeps it for looking at. */
export async function print(page: Page, path: string, name: string): Promise<Paper> {
  await page.goto(`/api/case-referral${path}`)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  mkdirSync('../target/pictures', { recursive: true })
  writeFileSync(`../target/pictures/paper-${name}.pdf`, pdf)
  return { pdf, sheets: pdftotext(pdf, '-raw').split('\f').slice(0, -1) }
}

/** Text of a PDF with signs as they are typed: Thai sara am comes as the two strokes that it is drawn of. */
export function pdftotext(pdf: Buffer, ...how: string[]): string {
  const read = execFileSync('pdftotext', [...how, '-', '-'], { input: pdf }).toString('utf8')
  return read.normalize('NFC').replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
}

/** Where on its sheet each word stands, in millimetres from the left and the top. */
export function placesOf(pdf: Buffer) {
  const read = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf }).toString('utf8')
  return read.split('<page ').slice(1).flatMap((sheet, index) => {
    const [width, height] = [...sheet.slice(0, 80).matchAll(/="([\d.]+)"/g)].map(found => mm(found[1]!)) as [number, number]
    return [...sheet.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)].map(([, left, top, right, bottom, word]) => ({
      sheet: index + 1, word: word!, left: mm(left!), top: mm(top!), right: width - mm(right!), bottom: height - mm(bottom!), width, height,
    }))
  })
}

const mm = (points: string) => (Number(points) * 25.4) / 72

/** Both texts without the spaces at which lines break, and where they first part. */
export function sameText(paper: Paper, expected: string[]) {
  const numbered = paper.sheets.map((sheet, index) => {
    const number = `หน้า ${thai(index + 1)} จาก ${thai(paper.sheets.length)}`
    expect(squeezed(sheet)).toContain(squeezed(number))
    return squeezed(sheet).replace(squeezed(number), '')
  })
  const [real, wanted] = [numbered.join(''), squeezed(expected.join(''))]
  let at = 0
  while (at < real.length && real[at] === wanted[at]) at++
  const around = (text: string) => `${text.slice(Math.max(0, at - 30), at)}▶${text.slice(at, at + 60)}`
  expect(real === wanted ? 'as expected' : `on paper: ${around(real)}\nexpected: ${around(wanted)}`).toBe('as expected')
}

const squeezed = (text: string) => text.replace(/\s+/g, '')

const DIGITS = '๐๑๒๓๔๕๖๗๘๙'
export const thai = (text: string | number) => String(text).replace(/\d/g, digit => DIGITS[Number(digit)]!)

const DAY = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { day: 'numeric', month: 'long', timeZone: 'Asia/Bangkok' })
const YEAR = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Bangkok' })
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Bangkok' })

export const day = (value: string) => thai(`${DAY.format(new Date(value))} ${Number(YEAR.format(new Date(value))) + 543}`)
export const moment = (value: string) => `${day(value)} เวลา ${thai(CLOCK.format(new Date(value)))} น.`
export const identity = (number: string) => number.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/, '$1 $2 $3 $4 $5')
const baht = (satang: number | undefined) => (satang === undefined ? '' : `${thai((satang / 100).toLocaleString('en', { minimumFractionDigits: 2 }))} บาท`)

/** Words of codes and names of districts, agencies and programmes, as the services tell them. */
export interface Words {
  say: (list: string, code: string | undefined) => string
  all: (list: string) => string[]
  district: (code: string) => string
  agency: (id: string) => string
}

export async function wordsOf(page: Page): Promise<Words> {
  const { lists } = await json<{ lists: { name: string; codes: { code: string; nameTh: string }[] }[] }>(page, '/api/case-referral/v1/codes')
  const districts = await json<{ items: { code: string; nameTh: string }[] }>(page, '/api/registry/v1/districts')
  const agencies = await json<{ items: { id: string; nameTh: string }[] }>(page, '/api/registry/v1/agencies?limit=200')
  const codes = (list: string) => {
    const found = lists.find(one => one.name === list)
    expect(found, `codes of ${list}`).toBeDefined()
    return found!.codes
  }
  return {
    say: (list, code) => (code === undefined ? '' : codes(list).find(one => one.code === code)!.nameTh),
    all: list => codes(list).map(one => one.nameTh),
    district: code => districts.items.find(one => one.code === code)!.nameTh,
    agency: id => agencies.items.find(one => one.id === id)!.nameTh,
  }
}

const several = (w: Words, list: string, codes: readonly string[]) => codes.map(code => w.say(list, code)).join(', ')

export const foot = (at: string, by: string) =>
  `เอกสารลับ มีข้อมูลส่วนบุคคลตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. ๒๕๖๒ ใช้เฉพาะการช่วยเหลือในเรื่องนี้ เมื่อหมดความจำเป็นให้ทำลาย · พิมพ์เมื่อ ${at} โดย ${by}`

function contact(w: Words, it: Schemas['CaseViewContactView'] | undefined): string[] {
  if (!it) return []
  return ['วิธีติดต่อที่ปลอดภัย', several(w, 'SafeContactWay', it.ways), ...(it.times.length > 0 ? [` เวลา: ${several(w, 'SafeContactTime', it.times)}`] : []), ` โดย: ${w.say('SafeContactBy', it.by)}`, it.note ?? '']
}

const danger = (w: Words, it: { kinds: string[]; words?: string } | undefined) => (it ? [`ระวังอันตราย ณ ที่อยู่: ${several(w, 'DangerKind', it.kinds)}`, it.words ?? ''] : [])

const nameOf = (person: NonNullable<Client['person']>) => `${person.title ?? ''}${[person.firstName, person.lastName].filter(Boolean).join(' ')}`

function person(it: NonNullable<Client['person']>, withNumber: boolean): string[] {
  return [
    `ชื่อ-สกุล ${nameOf(it) || 'ไม่ทราบชื่อ'}`,
    it.appearance ? `ลักษณะ ${it.appearance}` : '',
    withNumber && it.identityNumber ? `เลขประจำตัว ${identity(it.identityNumber)}` : '',
    it.birthDate ? `วันเกิด ${day(it.birthDate)}` : '',
    it.age !== undefined ? `อายุ ${thai(it.age)} ปี${it.approximate ? ' (โดยประมาณ)' : ''}` : '',
    it.birthYear !== undefined ? `ปีเกิด พ.ศ. ${thai(it.birthYear + 543)}${it.approximate ? ' (โดยประมาณ)' : ''}` : '',
    it.disability ? 'ความพิการ มี' : '',
    it.phone ? `โทรศัพท์ ${it.phone}` : '',
    it.address ? `ที่อยู่ปัจจุบัน ${it.address}` : '',
    it.registeredAddress ? `ที่อยู่ตามทะเบียนบ้าน ${it.registeredAddress}` : '',
  ]
}

const roleOf = (w: Words, client: Client) => (client.role ? w.say('ClientRole', client.role) : 'ผู้ขอรับการช่วยเหลือ')

export function homeVisit(w: Words, c: Case): string[] {
  return [
    'แบบเยี่ยมบ้านผู้ประสบปัญหาทางสังคม',
    `ศูนย์ประสานงาน อพม. เขต${w.district(c.districtCode)} · เรื่องเลขที่ ${thai(c.caseNo)} · ${w.say('Urgency', c.urgency)}`,
    ...danger(w, c.danger),
    '๑. ผู้ที่จะเยี่ยม',
    ...c.clients.flatMap((client, index) => [
      `${thai(index + 1)}) ${roleOf(w, client)}`,
      ...(client.person ? person(client.person, false) : ['ชื่อ-สกุล ไม่แสดงในเอกสารนี้']),
      ...contact(w, client.safeContact),
      client.person && !client.person.address && !client.addressHidden ? 'ที่อยู่ ไม่ได้แจ้ง' : '',
      client.addressHidden ? 'ที่อยู่ ปกปิด สอบถามเจ้าของเรื่อง' : '',
    ]),
    '๒. เรื่องที่ได้รับแจ้ง',
    `รับแจ้งเมื่อ ${moment(c.openedAt)}`,
    `ปัญหาหลัก ${w.say('MainProblem', c.mainProblem)}`,
    `ความต้องการ ${several(w, 'Dimension', c.needs.map(need => need.dimension))}`,
    c.description ?? '',
    '๓. การเยี่ยมบ้าน วันที่ เวลา น. ถึง น.',
    'ผู้เยี่ยม ๑) ตำแหน่ง ผู้เยี่ยม ๒) ตำแหน่ง ที่อยู่ที่พบ (หากต่างจากข้างต้น)',
    'พบผู้ประสบปัญหา พบผู้อื่น (ระบุ) ไม่พบผู้ใด',
    'สมาชิกในครัวเรือน ที่ ชื่อ-สกุล อายุ ความเกี่ยวข้อง อาชีพ/การศึกษา รายได้/เดือน ๑ ๒ ๓ ๔ ๕',
    '๔. สภาพที่พบในห้ามิติ มิติ สิ่งที่พบ ความเดือดร้อน',
    ...w.all('Dimension').map(dimension => `${dimension} ไม่มี มี เร่งด่วน`),
    '๕. ความเห็นของผู้เยี่ยม ควรช่วยเหลือทันที ควรส่งต่อหน่วยงาน ควรเยี่ยมซ้ำวันที่',
    'การสอบข้อเท็จจริงเพื่ออนุมัติเงินช่วยเหลือเป็นหน้าที่ของพนักงานเจ้าหน้าที่ อาสาสมัครบันทึกสิ่งที่พบเห็นเท่านั้น',
    'ลงชื่อ ( ) ผู้เยี่ยม ลงชื่อ ( ) พนักงานเจ้าหน้าที่',
  ]
}

export function summary(w: Words, c: Case, programme: (code: string) => string, nameOfSubject: (subject: string) => string): string[] {
  return [
    'สรุปเรื่องผู้ประสบปัญหาทางสังคม',
    `ศูนย์ประสานงาน อพม. เขต${w.district(c.districtCode)} · เรื่องเลขที่ ${thai(c.caseNo)}`,
    c.restricted ? 'เรื่องที่จำกัดผู้เข้าถึง ห้ามเปิดเผยแก่ผู้ไม่เกี่ยวข้อง' : '',
    ...danger(w, c.danger),
    '๑. การรับแจ้ง',
    `สถานะ ${w.say('CaseState', c.state)} รับแจ้งเมื่อ ${moment(c.openedAt)} ช่องทาง ${w.say('Channel', c.channel)}`,
    `ผู้แจ้ง ${w.say('ReporterKind', c.reporter.kind)}${c.reporter.anonymous ? ' (ไม่ประสงค์ออกนาม)' : ''} ${c.reporter.name ?? ''} ${c.reporter.phone ?? ''}`,
    `ปัญหาหลัก ${w.say('MainProblem', c.mainProblem)}`,
    c.subProblems.length > 0 ? `ปัญหาย่อย ${several(w, 'SubProblem', c.subProblems)}` : '',
    `ความเร่งด่วน ${w.say('Urgency', c.urgency)}`,
    c.risks?.length ? `ความเสี่ยง ${several(w, 'RiskCheck', c.risks)}` : '',
    c.description ?? '',
    '๒. ผู้ขอรับการช่วยเหลือ',
    ...c.clients.flatMap((client, index) => [
      `${thai(index + 1)}) ${roleOf(w, client)} · ${w.say('AgeBand', client.ageBand)}`,
      ...(client.person ? person(client.person, true) : ['ชื่อ-สกุล ไม่แสดง (ไม่มีสิทธิเห็น หรือลบข้อมูลแล้ว)']),
      ...contact(w, client.safeContact),
      ...(client.consents.length > 0 ? ['ความยินยอม', ...client.consents.map(it => `${w.say('ConsentState', it.state)}: ${several(w, 'SharedField', it.fields)} (ถึง ${day(it.expiresOn)})`)] : []),
    ]),
    '๓. ความต้องการและการช่วยเหลือ',
    ...c.needs.flatMap((need, index) => [
      `${thai(index + 1)}) ${w.say('Dimension', need.dimension)}: ${w.say('NeedState', need.state)}`,
      need.outcome ? `(${w.say('Outcome', need.outcome)})` : '',
      need.unmetReason ? `(${w.say('UnmetReason', need.unmetReason)})` : '',
      ...(need.referrals.length > 0 ? ['ส่งต่อหน่วยงาน บริการ สถานะ ส่งต่อเมื่อ'] : []),
      ...need.referrals.map(it => `${w.agency(it.agencyId)} ${w.say('AidService', it.service)} ${w.say('ReferralState', it.state)} ${moment(it.referred.at)}`),
      ...(need.aids.length > 0 ? ['ช่วยเหลือโดยตรง (โครงการ) จำนวนเงิน ผล เมื่อ'] : []),
      ...need.aids.map(it => `${programme(it.programme)}${it.reversed ? ' (ยกเลิกแล้ว)' : ''} ${baht(it.amountSatang)} ${w.say('Outcome', it.outcome)} ${moment(it.given.at)}`),
      need.referrals.length + need.aids.length === 0 ? 'ยังไม่มีการส่งต่อหรือการช่วยเหลือ' : '',
    ]),
    '๔. ลำดับเหตุการณ์ สถานะ เมื่อ โดย',
    ...c.steps.map(it => `${w.say('CaseState', it.state)} ${moment(it.entered.at)} ${nameOfSubject(it.entered.by)}`),
    ...(c.closure ? [`ระดับการพึ่งพาตนเอง ${w.say('SelfReliance', c.closure.selfReliance)}`] : []),
    'ลงชื่อ ( ) ผู้จัดการรายกรณี',
  ]
}

export function consent(w: Words, c: Case, client: Client, agencies: string[]): string[] {
  const who = client.person && nameOf(client.person)
  return [
    'หนังสือให้ความยินยอมเปิดเผยข้อมูลส่วนบุคคล',
    `เพื่อส่งต่อให้หน่วยงานช่วยเหลือ · เรื่องเลขที่ ${thai(c.caseNo)}`,
    `เขียนที่ ศูนย์ประสานงาน อพม. เขต${w.district(c.districtCode)} วันที่ เดือน พ.ศ.`,
    `ข้าพเจ้า ${who ?? ''}${client.person?.identityNumber ? ` เลขประจำตัว ${identity(client.person.identityNumber)}` : ''} ได้รับคำอธิบายด้วยถ้อยคำที่เข้าใจได้แล้วว่า ศูนย์ประสานงานจะส่งข้อมูลของข้าพเจ้าให้หน่วยงานใด ข้อมูลใด และเพื่อสิ่งใด`,
    '๑. หน่วยงานที่จะได้รับข้อมูล (ทำเครื่องหมายเฉพาะที่ยินยอม)',
    ...agencies.map(w.agency),
    '๒. ข้อมูลที่ยินยอมให้เปิดเผย (ทำเครื่องหมายเฉพาะที่ยินยอม)',
    ...w.all('SharedField'),
    'ความพิการ สภาพปัญหา และความเสี่ยงเป็นข้อมูลอ่อนไหวตามมาตรา ๒๖ การทำเครื่องหมายถือเป็นความยินยอมโดยชัดแจ้ง',
    '๓. วัตถุประสงค์และระยะเวลา เพื่อให้หน่วยงานข้างต้นพิจารณาและให้ความช่วยเหลือข้าพเจ้าในเรื่องนี้เท่านั้น ความยินยอมนี้ใช้ได้ถึงวันที่ (ไม่เกินหนึ่งปี)',
    '๔. สิทธิของข้าพเจ้า ข้าพเจ้าจะไม่ยินยอมก็ได้ และการไม่ยินยอมไม่ทำให้เสียสิทธิรับความช่วยเหลือจากศูนย์ประสานงาน ข้าพเจ้าถอนความยินยอมได้ทุกเมื่อโดยแจ้งศูนย์ประสานงาน เมื่อถอนแล้วหน่วยงานจะไม่เห็นข้อมูลของข้าพเจ้าอีก แต่สิ่งที่ทำไปก่อนนั้นยังชอบด้วยกฎหมาย ข้าพเจ้าขอดู ขอแก้ไข หรือขอลบข้อมูลได้ และร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลได้',
    '๕. การตัดสินใจ ยินยอม ไม่ยินยอม ให้ความยินยอมด้วยตนเอง ผู้ใช้อำนาจปกครอง/ผู้ปกครอง ผู้อนุบาล ผู้พิทักษ์',
    'ชื่อผู้ให้ความยินยอมแทน (ถ้ามี) ความเกี่ยวข้อง ผู้ให้ความยินยอมแทนต้องไม่เป็นผู้ถูกสงสัยว่ากระทำต่อเจ้าของข้อมูล',
    'ลงชื่อ/ลายพิมพ์นิ้วมือ ( ) ผู้ให้ความยินยอม ลงชื่อ ( ) เจ้าหน้าที่ผู้อธิบาย ลงชื่อ ( ) พยาน ลงชื่อ ( ) พยาน',
  ]
}

export function referralForm(w: Words, r: Schemas['ReferralView'], answerPage: string): string[] {
  const shared = r.shared
  return [
    'แบบส่งต่อผู้ประสบปัญหาทางสังคม',
    `เรื่องเลขที่ ${thai(r.caseNo)} · การส่งต่อครั้งที่ ${thai(r.hop)} · ${w.say('Urgency', r.urgency)}`,
    `จาก ศูนย์ประสานงาน อพม. เขต${w.district(r.districtCode)} ถึง ${w.agency(r.agencyId)}`,
    `ส่งต่อเมื่อ ${moment(r.steps[0]!.entered.at)}`,
    r.respondBy ? `โปรดตอบภายใน ${moment(r.respondBy)}` : '',
    `ขอให้ช่วยเหลือเรื่อง ${w.say('AidService', r.service)} (มิติ${w.say('Dimension', r.dimension)})`,
    ...(shared ? sharedParts(w, shared) : ['ไม่มีข้อมูลบุคคลในแบบนี้ เพราะไม่มีความยินยอมที่ใช้ได้ในขณะนี้ โปรดสอบถามศูนย์ประสานงาน']),
    'ความเห็นของเจ้าหน้าที่ผู้ส่งต่อ ลงชื่อ ( ) ตำแหน่ง โทรศัพท์',
    `ส่วนตอบกลับของหน่วยงาน เรื่องเลขที่ ${thai(r.caseNo)} · ${w.agency(r.agencyId)}`,
    'รับเรื่อง คาดว่าจะช่วยเหลือได้ภายในวันที่ ส่งคืน เพราะ',
    ...w.all('RejectionReason'),
    'คำอธิบาย ผู้รับผิดชอบ ตำแหน่ง โทรศัพท์ ลงชื่อ ( ) วันที่',
    `ตอบทางอินเทอร์เน็ตโดยไม่ต้องมีบัญชี เปิดหน้า ${answerPage} แล้วพิมพ์รหัส (ศูนย์ประสานงานเป็นผู้เขียนรหัส ใช้ได้ครั้งเดียว)`,
  ]
}

function sharedParts(w: Words, shared: NonNullable<Schemas['ReferralView']['shared']>): string[] {
  return [
    ...danger(w, shared.danger),
    '๑. ผู้ประสบปัญหา แสดงเฉพาะข้อมูลที่เจ้าของข้อมูลยินยอม หรือที่กฎหมายให้เปิดเผย',
    ...shared.clients.flatMap(p => [
      p.name ? `ชื่อ-สกุล ${p.name}` : '',
      p.identityNumber ? `เลขประจำตัว ${identity(p.identityNumber)}` : '',
      p.birthDate ? `วันเกิด ${day(p.birthDate)}` : '',
      p.age !== undefined ? `อายุ ${thai(p.age)} ปี` : '',
      p.disability ? 'ความพิการ มี' : '',
      p.phone ? `โทรศัพท์ ${p.phone}` : '',
      p.address ? `ที่อยู่ ${p.address}` : '',
      ...contact(w, p.safeContact),
    ]),
    shared.description ? `๒. สภาพปัญหา ${shared.description}` : '',
    shared.risks?.length ? `ความเสี่ยง: ${several(w, 'RiskCheck', shared.risks)}` : '',
  ]
}
