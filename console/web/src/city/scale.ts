/** Colours of the map: 0 is white, 5 the darkest. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5

export interface Scale { level: (value: number | undefined) => Level; legend: { level: Level; from: number; to: number }[] }

const LEVELS = 5
const NICE = [1, 2, 5]

/** The smallest step of 1, 2, 5, 10, 20, 50 … with which five of them reach the highest value. */
function niceStep(highest: number): number {
  for (let size = 1; ; size *= 10) {
    const step = NICE.find(one => one * size * LEVELS >= highest)
    if (step) return step * size
  }
}

/** Five even steps above zero; what is too small to be told has the lightest of them. */
export function scaleOf(values: readonly (number | undefined)[]): Scale {
  const highest = Math.max(1, ...values.map(value => value ?? 1))
  const few = highest < LEVELS
  const step = few ? 1 : niceStep(highest)
  const levelOf = (value: number): Level => {
    if (value <= 0) return 0
    return Math.min(LEVELS, Math.ceil(few ? (value * LEVELS) / highest : value / step)) as Level
  }
  const steps = few ? highest : Math.ceil(highest / step)
  const legend = Array.from({ length: steps }, (_, index) => {
    const to = (index + 1) * step
    return { level: levelOf(to), from: index * step + 1, to }
  })
  return { level: value => (value === undefined ? levelOf(few ? 1 : step) : levelOf(value)), legend: [{ level: 0, from: 0, to: 0 }, ...legend] }
}
