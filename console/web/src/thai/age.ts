const BUDDHIST = 543

/** What the year that somebody typed means: Buddhist as expected, perhaps CE, or neither. */
export type Year = { kind: 'buddhist'; ce: number } | { kind: 'ask'; buddhist: number } | { kind: 'wrong' }

/** A year of 1900 to 2100 is probably CE: never taken silently, always asked. */
export function yearMeant(typed: number): Year {
  if (typed >= 2401 && typed <= 2700) return { kind: 'buddhist', ce: typed - BUDDHIST }
  if (typed >= 1900 && typed <= 2100) return { kind: 'ask', buddhist: typed + BUDDHIST }
  return { kind: 'wrong' }
}

/** 2026-11-26 if there is such a day. */
export function isoDay(day: number, month: number, ce: number): string | undefined {
  const at = new Date(Date.UTC(ce, month - 1, day))
  const real = at.getUTCFullYear() === ce && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return real ? at.toISOString().slice(0, 10) : undefined
}
