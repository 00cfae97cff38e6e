import { bangkokDay } from '../thai/dates'
import { arabic } from '../thai/digits'

/** The whole case number that was meant: in full, with or without hyphens, or by its last part alone for one of this month; undefined for anything else. */
export function wholeNumber(typed: string, today: string = bangkokDay()): string | undefined {
  const text = arabic(typed).replace(/\s/g, '')
  const whole = /^(\d{2})-?(\d{2})-?(\d{4,8})$/.exec(text)
  if (whole) return whole.slice(1).join('-')
  if (!/^\d{1,4}$/.test(text)) return undefined
  const [year, month] = today.split('-')
  return `${String(Number(year) + 543).slice(-2)}-${month}-${text.padStart(4, '0')}`
}
