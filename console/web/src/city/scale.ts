/** Colours of the map: 0 is white, 5 the darkest. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5

export interface Scale { level: (value: number | undefined) => Level; legend: { level: Level; words: string }[] }

const DARKEST = 5
/** Smaller numbers may be hidden; the lightest colour is then theirs. */
const SMALL = 5

/** The smallest step of 1, 2, 5, 10, 20, 50 … with which so many of them reach the highest value. */
function niceStep(highest: number, steps: number): number {
  for (let size = 1; ; size *= 10) {
    const step = [1, 2, 5].find(one => one * size * steps >= highest)
    if (step) return step * size
  }
}

/** Even steps above zero; undefined is a number that is too small to be told. */
export function scaleOf(values: readonly (number | undefined)[]): Scale {
  const hidden = values.includes(undefined)
  const highest = Math.max(1, ...values.map(value => value ?? 1))
  return hidden ? aboveHidden(highest) : evenSteps(highest)
}

function evenSteps(highest: number): Scale {
  const few = highest < DARKEST
  const step = few ? 1 : niceStep(highest, DARKEST)
  const levelOf = (value: number) => (value <= 0 ? 0 : Math.min(DARKEST, Math.ceil(few ? (value * DARKEST) / highest : value / step))) as Level
  const steps = Array.from({ length: Math.ceil(highest / step) }, (_, index) => ({ level: levelOf((index + 1) * step), words: range(index * step + 1, (index + 1) * step) }))
  return { level: value => levelOf(value ?? 1), legend: [{ level: 0, words: '0' }, ...steps] }
}

function aboveHidden(highest: number): Scale {
  const step = Math.max(SMALL, niceStep(highest, DARKEST - 1))
  const levelOf = (value: number) => (value <= 0 ? 0 : value < SMALL ? 1 : Math.min(DARKEST, 1 + Math.ceil(value / step))) as Level
  const steps = highest < SMALL ? [] : Array.from({ length: Math.ceil(highest / step) }, (_, index) => ({ level: levelOf((index + 1) * step), words: range(Math.max(SMALL, index * step + 1), (index + 1) * step) }))
  return { level: value => (value === undefined ? 1 : levelOf(value)), legend: [{ level: 0, words: '0' }, { level: 1, words: `<${SMALL}` }, ...steps] }
}

const range = (from: number, to: number) => (from === to ? String(to) : `${from}–${to}`)
