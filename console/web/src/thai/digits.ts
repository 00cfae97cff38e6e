const THAI = '๐๑๒๓๔๕๖๗๘๙'

/** ๑๒๓ → 123; everything else stays. */
export function arabic(text: string): string {
  return text.replace(/[๐-๙]/g, digit => String(THAI.indexOf(digit)))
}

/** 123 → ๑๒๓, as formal papers print numbers. */
export function thai(text: string | number): string {
  return String(text).replace(/\d/g, digit => THAI[Number(digit)]!)
}

/** The whole number that somebody typed in either kind of digits, with or without commas; undefined for anything else. */
export function wholeNumber(text: string): number | undefined {
  const plain = arabic(text).replace(/[,\s]/g, '')
  return /^\d{1,15}$/.test(plain) ? Number(plain) : undefined
}

/** 1234567 → 1,234,567 */
export function grouped(value: number): string {
  return value.toLocaleString('en-US')
}
