import { arabic } from './digits'

/** Digits alone, with +66 as 0. */
export function plainPhone(text: string): string {
  return arabic(text).replace(/[\s().-]/g, '').replace(/^\+66/, '0')
}

/** A mobile number (06, 08, 09), a line in Bangkok or a province, or a hotline of three or four digits. */
export function isPhone(text: string): boolean {
  return /^(0[689]\d{8}|0[2-57]\d{7}|1\d{2,3})$/.test(plainPhone(text))
}

/** 0812345678 → 081-234-5678; 021234567 → 02-123-4567 */
export function printedPhone(text: string): string {
  const plain = plainPhone(text)
  return plain.replace(/^(0[689]\d)(\d{3})(\d{4})$/, '$1-$2-$3').replace(/^(02)(\d{3})(\d{4})$/, '$1-$2-$3').replace(/^(0[3-57]\d)(\d{3})(\d{3})$/, '$1-$2-$3')
}
