import { arabic } from '../../thai/digits'
import { plainPhone } from '../../thai/phone'
import type { components } from '../../api/case-referral'

type Schemas = components['schemas']
export type Urgency = Schemas['Urgency']

/** What a volunteer saw, in the words of the four questions; each may be unknown. */
export interface Answers {
  name?: string
  surname?: string
  nameUnknown?: boolean
  /** By what somebody without a name is found again. */
  looks?: string
  age?: number
  phone?: string
  district?: string
  place?: string
  matters?: Matter[]
  urgency?: Urgency
  note?: string
  /** When it was seen. */
  observedAt?: string
}

interface Meaning { problem: Schemas['MainProblem']; sub?: Schemas['SubProblem']; need: Schemas['Dimension']; risk?: Schemas['RiskCheck'] }

/** What the picture buttons mean to the services. */
export const MATTERS = {
  despair: { problem: 'HEALTH_OR_ACCIDENT', need: 'HEALTH', risk: 'SUICIDE_RISK' },
  violence: { problem: 'VIOLENCE', need: 'ACCESS' },
  ill: { problem: 'HEALTH_OR_ACCIDENT', need: 'HEALTH' },
  hungry: { problem: 'INCOME_AND_LIVELIHOOD', sub: 'LACKS_NECESSITIES', need: 'INCOME' },
  income: { problem: 'INCOME_AND_LIVELIHOOD', sub: 'LOW_INCOME', need: 'INCOME' },
  homeless: { problem: 'HOMELESS_OR_BEGGING', sub: 'HOMELESS', need: 'HOUSING' },
  house: { problem: 'INCOME_AND_LIVELIHOOD', sub: 'UNSAFE_HOUSING', need: 'HOUSING' },
  alone: { problem: 'FAMILY_RELATIONS', sub: 'OLDER_PERSON_ALONE', need: 'HEALTH' },
  child: { problem: 'FAMILY_RELATIONS', sub: 'CHILD_WITHOUT_CARE', need: 'ACCESS' },
  school: { problem: 'FAMILY_RELATIONS', sub: 'OUT_OF_SCHOOL', need: 'EDUCATION' },
  papers: { problem: 'INCOME_AND_LIVELIHOOD', sub: 'WITHOUT_LEGAL_STATUS', need: 'ACCESS' },
} satisfies Record<string, Meaning>

export type Matter = keyof typeof MATTERS

/** The graver of several matters is the main problem. */
const GRAVEST: Matter[] = Object.keys(MATTERS) as Matter[]

/** The services know no report without a problem: what nobody could tell is filed under the most frequent one and says so in words. */
const UNKNOWN: Meaning = { problem: 'INCOME_AND_LIVELIHOOD', sub: 'OTHER', need: 'ACCESS' }
const UNKNOWN_WORDS = 'ผู้แจ้งยังไม่ทราบว่าเป็นเรื่องใด'

/** The report as the service takes it. */
export function bodyOf(answers: Answers, district: string): Schemas['OpenCase'] {
  const chosen = GRAVEST.filter(matter => answers.matters?.includes(matter))
  const meanings: Meaning[] = chosen.length > 0 ? chosen.map(matter => MATTERS[matter]) : [UNKNOWN]
  const subs = unique(meanings.flatMap(meaning => meaning.sub ?? []))
  const risks = unique(meanings.flatMap(meaning => meaning.risk ?? []))
  const words = [answers.note?.trim(), chosen.length === 0 && UNKNOWN_WORDS].filter(Boolean).join('\n')
  return {
    districtCode: district,
    channel: 'VOLUNTEER',
    reporter: { kind: 'GOOD_CITIZEN' },
    clients: [personOf(answers)],
    mainProblem: meanings[0]!.problem,
    ...(subs.length > 0 && { subProblems: subs.slice(0, 3) }),
    needs: unique(meanings.map(meaning => meaning.need)),
    ...(risks.length > 0 && { risks }),
    urgency: answers.urgency ?? 'NORMAL',
    ...(words && { description: words }),
    ...(answers.observedAt && { observedAt: answers.observedAt }),
  }
}

function personOf(answers: Answers): Schemas['OpenCasePerson'] {
  const name = answers.nameUnknown ? '' : (answers.name?.trim() ?? '')
  const surname = answers.surname?.trim()
  const phone = answers.phone?.trim()
  const looks = name ? '' : answers.looks?.trim()
  return {
    ...(name ? { firstName: name, ...(surname && { lastName: surname }) } : { noNameReason: 'NOT_KNOWN' as const }),
    identityKind: 'NONE',
    noIdentityReason: 'NOT_KNOWN',
    ...(answers.age !== undefined && { age: answers.age, approximate: true }),
    ...(looks && { appearance: looks }),
    ...(phone && { phone: plainPhone(arabic(phone)) }),
    ...(answers.place?.trim() && { address: answers.place.trim() }),
  }
}

/** What can't wait for a centre: the numbers to call stand beside it. */
export function isDanger({ urgency, matters = [] }: Pick<Answers, 'urgency' | 'matters'>): boolean {
  return urgency === 'MOST_URGENT' || matters.includes('despair') || matters.includes('violence')
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)]
}

export function isEmpty(answers: Answers): boolean {
  const { district, observedAt, ...rest } = answers
  return Object.values(rest).every(value => value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0))
}
