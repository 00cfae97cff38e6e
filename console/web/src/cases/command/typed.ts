import { arabic } from '../../thai/digits'

/** A moment in Bangkok out of a day and "14:30", "14.30" or "๑๔:๓๐"; nine in the morning when no time is told. */
export function momentOf(day: string | undefined, typed: string): string | undefined {
  const time = arabic(typed.trim() || '09:00').replace('.', ':')
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time)
  return day && found ? new Date(`${day}T${found[1]!.padStart(2, '0')}:${found[2]}:00+07:00`).toISOString() : undefined
}

/** The baht that somebody typed, in either kind of digits, with at most two places. */
export function bahtOf(typed: string): number | undefined {
  const plain = arabic(typed).replace(/[,\s]/g, '')
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined
}
