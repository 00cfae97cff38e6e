import { arabic } from './digits'

/** Digits alone of what was typed as 1-2345-67890-12-3, in either kind of digits. */
export function plainIdentity(text: string): string {
  return arabic(text).replace(/[\s-]/g, '')
}

/** Thirteen digits, the first not 0 or 9, the last as the other twelve demand. */
export function isNationalId(text: string): boolean {
  const id = plainIdentity(text)
  if (!/^[1-8]\d{12}$/.test(id)) return false
  const sum = [...id].slice(0, 12).reduce((total, digit, index) => total + Number(digit) * (13 - index), 0)
  return (11 - (sum % 11)) % 10 === Number(id[12])
}

/** 1234567890123 → 1-2345-67890-12-3 */
export function printedIdentity(id: string): string {
  return id.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/, '$1-$2-$3-$4-$5')
}
