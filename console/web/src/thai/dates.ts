import type { Language } from '../texts/language'

const MONTHS: Record<Language, readonly string[]> = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
}
const FULL_MONTHS: Record<Language, readonly string[]> = {
  th: ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}
const BUDDHIST = 543
const BANGKOK_HOURS = 7
const HOUR = 3_600_000

/** What a point in time, or a day as the services write it (2026-11-26), is on the wall in Bangkok. */
interface Wall { year: number; month: number; day: number; hour: number; minute: number }

export type Moment = string | number | Date

function wall(moment: Moment): Wall {
  const dayOnly = typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment)
  const at = new Date(new Date(moment).getTime() + (dayOnly ? 0 : BANGKOK_HOURS * HOUR))
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), day: at.getUTCDate(), hour: at.getUTCHours(), minute: at.getUTCMinutes() }
}

/** Bangkok has no summer time, and has been seven hours ahead since 1920. */
export function bangkokDay(moment: Moment = Date.now()): string {
  const { year, month, day } = wall(moment)
  return `${year}-${two(month + 1)}-${two(day)}`
}

export function shortMonths(language: Language) {
  return MONTHS[language]
}

export function fullMonths(language: Language) {
  return FULL_MONTHS[language]
}

export function era(year: number, language: Language): number {
  return language === 'th' ? year + BUDDHIST : year
}

/** 26 พ.ย. 2569 · 26 Nov 2026 */
export function date(moment: Moment, language: Language): string {
  const { year, month, day } = wall(moment)
  return `${day} ${MONTHS[language][month]} ${era(year, language)}`
}

/** 26 พฤศจิกายน 2569 · 26 November 2026 */
export function longDate(moment: Moment, language: Language): string {
  const { year, month, day } = wall(moment)
  return `${day} ${FULL_MONTHS[language][month]} ${era(year, language)}`
}

/** 14:05 น. · 14:05 */
export function time(moment: Moment, language: Language): string {
  const { hour, minute } = wall(moment)
  return `${two(hour)}:${two(minute)}${language === 'th' ? ' น.' : ''}`
}

export function dateTime(moment: Moment, language: Language): string {
  return `${date(moment, language)} ${time(moment, language)}`
}

/** "2026-11" → พ.ย. 2569 */
export function monthOfYear(month: string, language: Language): string {
  const { year, month: index } = wall(`${month.slice(0, 7)}-01`)
  return `${MONTHS[language][index]} ${era(year, language)}`
}

/** How long from one moment to another, in the largest unit that says it: "3 วัน", "2 ชม.", "5 นาที". */
export function span(milliseconds: number, language: Language): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000)
  const words = language === 'th' ? ['วัน', 'ชม.', 'นาที'] : ['d', 'h', 'min']
  if (minutes >= 48 * 60) return `${Math.floor(minutes / 1440)} ${words[0]}`
  if (minutes >= 60) return `${Math.floor(minutes / 60)} ${words[1]}`
  return minutes === 0 ? (language === 'th' ? 'ไม่ถึง 1 นาที' : '< 1 min') : `${minutes} ${words[2]}`
}

function two(n: number) {
  return String(n).padStart(2, '0')
}
