import { bangkokDay } from '../thai/dates'

const DAY = 86_400_000

/** Whole working days that somebody has waited: days after the first, without weekends and holidays. */
export function workingDays(since: string, holidays: ReadonlySet<string>, now: number = Date.now()): number {
  const last = bangkokDay(now)
  let count = 0
  for (let day = bangkokDay(since); day < last; ) {
    day = bangkokDay(Date.parse(`${day}T00:00:00Z`) + DAY)
    if (isWorking(day, holidays)) count++
  }
  return count
}

function isWorking(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}
