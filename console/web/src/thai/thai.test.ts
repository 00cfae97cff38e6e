import { expect, test } from 'vitest'
import { isoDay, yearMeant } from './age'
import { bangkokDay, date, dateTime, longDate, span, time } from './dates'
import { arabic, thai, wholeNumber } from './digits'
import { DISTRICTS } from './districts'
import { isNationalId, printedIdentity } from './identity'
import { inThaiOrder } from './order'
import { isPhone, printedPhone } from './phone'

test('writes dates in the Buddhist era in Thai and in CE in English, in Bangkok', () => {
  expect(date('2026-11-26', 'th')).toBe('26 พ.ย. 2569')
  expect(date('2026-11-26', 'en')).toBe('26 Nov 2026')
  expect(longDate('2022-12-16', 'th')).toBe('16 ธันวาคม 2565')
  expect(dateTime('2026-12-31T17:05:00Z', 'th')).toBe('1 ม.ค. 2570 00:05 น.')
  expect(time('2026-11-26T07:05:00Z', 'en')).toBe('14:05')
  expect(bangkokDay('2026-11-26T17:00:00Z')).toBe('2026-11-27')
  expect(span(3 * 86_400_000, 'th')).toBe('3 วัน')
})

test('takes numbers in Thai and Arabic digits', () => {
  expect(wholeNumber('๑,๒๓๔')).toBe(1234)
  expect(wholeNumber('12a')).toBeUndefined()
  expect(arabic('พ.ศ. ๒๕๖๕')).toBe('พ.ศ. 2565')
  expect(thai('16/2565')).toBe('๑๖/๒๕๖๕')
})

test('asks about a year that may be CE instead of guessing', () => {
  expect(yearMeant(2512)).toEqual({ kind: 'buddhist', ce: 1969 })
  expect(yearMeant(1969)).toEqual({ kind: 'ask', buddhist: 2512 })
  expect(yearMeant(1234)).toEqual({ kind: 'wrong' })
  expect(isoDay(29, 2, 2023)).toBeUndefined()
  expect(isoDay(29, 2, 2024)).toBe('2024-02-29')
})

test('knows a national ID by its last digit, in either kind of digits', () => {
  for (const id of ['1999900000013', '1999900000021', '1999900000030', '1999900000081', '3999800001235', '5999900004569', '1-9999-00000-01-3', '๑๙๙๙๙๐๐๐๐๐๐๑๓']) expect(isNationalId(id), id).toBe(true)
  for (const id of ['1234567891234', '1999900000015', '0999900000013', '199990000001']) expect(isNationalId(id), id).toBe(false)
  expect(printedIdentity('1999900000013')).toBe('1-9999-00000-01-3')
})

test('knows telephone numbers', () => {
  for (const phone of ['081-234-5678', '+66 81 234 5678', '๐๘๑๒๓๔๕๖๗๘', '02 123 4567', '1300']) expect(isPhone(phone), phone).toBe(true)
  for (const phone of ['081-234-567', '12', '9812345678']) expect(isPhone(phone), phone).toBe(false)
  expect(printedPhone('0812345678')).toBe('081-234-5678')
  expect(printedPhone('+6621234567')).toBe('02-123-4567')
})

test('sorts as a Thai dictionary does', () => {
  expect(['ขจร', 'โกวิท', 'แก้ว', 'เกษม', 'กมล'].sort(inThaiOrder)).toEqual(['กมล', 'เกษม', 'แก้ว', 'โกวิท', 'ขจร'])
  expect(DISTRICTS).toHaveLength(50)
})
