const collator = new Intl.Collator('th')

/** The order of a Thai dictionary: เกษม follows กมล, not ฮ. */
export const inThaiOrder = (a: string, b: string) => collator.compare(a, b)
