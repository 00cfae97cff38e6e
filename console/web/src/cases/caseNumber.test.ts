import { expect, it } from 'vitest'
import { wholeNumber } from './caseNumber'

it.each([
  ['69-11-0538', '69-11-0538'],
  ['๖๙-๑๑-๐๕๓๘', '69-11-0538'],
  ['69110538', '69-11-0538'],
  [' 69-11- 0538 ', '69-11-0538'],
])('reads the whole number %s as %s', (typed, number) => expect(wholeNumber(typed, '2026-11-27')).toBe(number))

it.each([['0538', '69-11-0538'], ['538', '69-11-0538'], ['7', '69-11-0007']])('takes %s for one of this month', (typed, number) => expect(wholeNumber(typed, '2026-11-27')).toBe(number))

it.each(['69-11', 'สมชาย', '', '69-11-05x8', '12345'])('does not guess what %s means', typed => expect(wholeNumber(typed, '2026-11-27')).toBeUndefined())
