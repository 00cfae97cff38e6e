import { describe, expect, it } from 'vitest'
import { byDistrict, countedRows, mostFirst, together } from './figures'
import { scaleOf } from './scale'

describe('A number that may be told only in part', () => {
  it('is nought where there are no rows', () => expect(together([])).toEqual({ value: 0, shown: '0' }))

  it('stays <5 where it is alone, and has no value to be added', () => expect(together([{ shown: '<5' }])).toEqual({ value: undefined, shown: '<5' }))

  it('says of several that are too small how many there are at least', () => expect(together([{ shown: '<5' }, { shown: '<5' }])).toEqual({ value: 2, shown: '2+' }))

  it('counts <5 as one in a sum and says that it may be more', () =>
    expect(together([{ value: 1200, shown: '1200' }, { shown: '<5' }, { value: 5, shown: '5' }])).toEqual({ value: 1206, shown: '1,206+' }))
})

describe('What a figure counts', () => {
  const rows = [
    { district: '1001', state: 'REFERRED', value: 10 },
    { district: '1001', state: 'PROBLEM_ENDED', value: 200 },
    { district: '1001', state: 'DUPLICATE', value: 5 },
    { district: '1002', state: 'WAITING_ASSIGNMENT' },
  ]

  it('leaves ended cases out of the open ones', () => expect(together(countedRows('open', rows))).toEqual({ value: 11, shown: '11+' }))

  it('is told for each district by itself', () => {
    const found = byDistrict(countedRows('open', rows))
    expect([...found].map(([district, own]) => [district, together(own).shown])).toEqual([['1001', '10'], ['1002', '<5']])
  })
})

describe('The scale of colours', () => {
  const words = (values: (number | undefined)[]) => scaleOf(values).legend.map(one => one.words)

  it('has five even steps above white, of round numbers', () => {
    const scale = scaleOf([0, 37, 85])
    expect(words([0, 37, 85])).toEqual(['0', '1–20', '21–40', '41–60', '61–80', '81–100'])
    expect([0, 1, 20, 21, 85].map(scale.level)).toEqual([0, 1, 1, 2, 5])
  })

  it('keeps the lightest colour for what is too small to be told, and none of the others', () => {
    const scale = scaleOf([0, undefined, 5, 180])
    expect(words([0, undefined, 5, 180])).toEqual(['0', '<5', '5–50', '51–100', '101–150', '151–200'])
    expect([undefined, 0, 5, 55, 180].map(scale.level)).toEqual([1, 0, 2, 3, 5])
  })

  it('needs no more than two colours where all is too small', () => expect(words([undefined, 0])).toEqual(['0', '<5']))

  it('uses the darkest colour for one where there is nothing above it', () => {
    const scale = scaleOf([0, 1, 1])
    expect(scale.legend).toEqual([{ level: 0, words: '0' }, { level: 5, words: '1' }])
    expect(scale.level(1)).toBe(5)
  })

  it.each([[12_345], [7], [49], [100]])('never gets lighter with more, up to %d', highest => {
    for (const scale of [scaleOf([highest]), scaleOf([highest, undefined])]) {
      const levels = Array.from({ length: highest + 1 }, (_, value) => scale.level(value))
      expect(levels).toEqual([...levels].sort())
      expect(levels.at(-1)).toBeLessThanOrEqual(5)
    }
  })
})

it('puts the districts where most wait first, and those that nobody counted last', () => {
  const told: Record<string, { value: number | undefined; shown: string }> = { a: { value: 0, shown: '0' }, b: { value: undefined, shown: '<5' }, c: { value: 15, shown: '15' } }
  expect(mostFirst([{ code: 'x' }, { code: 'a' }, { code: 'b' }, { code: 'c' }], code => told[code]).map(one => one.code)).toEqual(['c', 'b', 'a', 'x'])
})
