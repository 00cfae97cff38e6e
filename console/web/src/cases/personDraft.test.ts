import { expect, it } from 'vitest'
import { bahtOf, momentOf } from './command/typed'
import { draftOf, NOBODY, personOf, wrongIn } from './personDraft'
import { draftAfterMove, withoutContradiction } from './reportDraft'
import type { CaseView, Client } from './types'

it('sends nothing of an unknown person but that nobody knows the name and that there is no document', () => {
  const draft = { ...NOBODY, identityKind: 'NONE' as const, noIdentityReason: 'NOT_KNOWN' as const, noNameReason: 'NOT_KNOWN' as const }
  expect(wrongIn(draft)).toEqual([])
  expect(personOf(draft)).toEqual({ identityKind: 'NONE', noIdentityReason: 'NOT_KNOWN', noNameReason: 'NOT_KNOWN' })
})

it('takes a number in Thai digits with dashes, and leaves out the reason for none', () => {
  const person = personOf({ ...NOBODY, firstName: ' สมหญิง ', identityNumber: '๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑', noIdentityReason: 'LOST', noNameReason: 'NOT_TOLD' })
  expect(person).toEqual({ firstName: 'สมหญิง', identityKind: 'NATIONAL_ID', identityNumber: '1234567890121' })
})

it('sends one way of telling the age, whatever else was typed before', () => {
  const draft = { ...NOBODY, firstName: 'ก', identityNumber: 'x', birthDate: '1950-01-01', birthYear: 2493, age: 76, approximate: true }
  expect(personOf({ ...draft, ageBy: 'age' })).toMatchObject({ age: 76, approximate: true })
  expect(personOf({ ...draft, ageBy: 'age' })).not.toHaveProperty('birthYear')
  expect(personOf({ ...draft, ageBy: 'birthDate' })).not.toHaveProperty('approximate')
  expect(personOf({ ...draft, ageBy: 'none' })).not.toHaveProperty('age')
})

it('names what is missing', () => {
  expect(wrongIn(NOBODY)).toEqual(['firstName', 'identityNumber'])
  expect(wrongIn({ ...NOBODY, firstName: 'ก', identityNumber: '1234567890123' })).toEqual(['identityWrong'])
  expect(wrongIn({ ...NOBODY, firstName: 'ก', identityKind: 'NONE', registered: { place: 'BANGKOK' } })).toEqual(['noIdentityReason', 'registeredIn'])
})

it('brings a person back as it was when nothing was corrected', () => {
  const client = {
    id: 'p', ageBand: 'OLDER', identityKind: 'PASSPORT', role: 'VICTIM', home: { household: 2, registered: 'BANGKOK', rightsDistrict: '1005' },
    person: { firstName: 'มาลี', lastName: 'ตัวอย่าง', identityNumber: 'AA1234567', age: 74, approximate: true, disability: false, phone: '0812345678', registeredAddress: 'บ้านเดิม' },
    safeContact: { ways: ['PHONE'], times: [], by: 'A_WOMAN' }, consents: [], history: [],
  } as unknown as Client
  expect(personOf(draftOf(client))).toEqual({
    firstName: 'มาลี', lastName: 'ตัวอย่าง', identityKind: 'PASSPORT', identityNumber: 'AA1234567', age: 74, approximate: true, disability: false, phone: '0812345678', role: 'VICTIM', household: 2,
    registered: { place: 'BANGKOK', districtCode: '1005', address: 'บ้านเดิม' }, safeContact: { ways: ['PHONE'], times: [], by: 'A_WOMAN' },
  })
})

it('lets "no risk" and a risk shut each other out', () => {
  expect(withoutContradiction(['CRIME', 'NONE'], ['CRIME'])).toEqual(['NONE'])
  expect(withoutContradiction(['NONE', 'CRIME'], ['NONE'])).toEqual(['CRIME'])
  expect(withoutContradiction(['CRIME', 'DRUG_USE'], ['CRIME'])).toEqual(['CRIME', 'DRUG_USE'])
})

it('reads amounts and times as people write them here', () => {
  expect(['๒,๐๐๐', '1500.50', '0', '12.345', 'x'].map(bahtOf)).toEqual([2000, 1500.5, undefined, undefined, undefined])
  expect(momentOf('2026-11-28', '๑๔.๓๐')).toBe('2026-11-28T07:30:00.000Z')
  expect(momentOf('2026-11-28', '')).toBe('2026-11-28T02:00:00.000Z')
  expect(momentOf('2026-11-28', '25:00')).toBeUndefined()
})

it('takes people who moved to another district along, without the address they left and without what was helped', () => {
  const one = {
    caseNo: '69-11-0001', districtCode: '1005', urgency: 'URGENT', mainProblem: 'LIVELIHOOD', subProblems: [], risks: ['NONE'], description: 'ไม่มีรายได้',
    needs: [{ dimension: 'INCOME', state: 'OUTCOME', outcome: 'HELPED_FULL' }, { dimension: 'HEALTH', state: 'UNMET' }, { dimension: 'HOUSING', state: 'ENTERED_IN_ERROR' }],
    clients: [{ id: 'p', identityKind: 'PASSPORT', person: { firstName: 'มาลี', identityNumber: 'AA1234567', address: 'บ้านเดิม', phone: '0812345678' }, consents: [], history: [] }],
  } as unknown as CaseView
  const { report, people } = draftAfterMove(one, 'ต่อจากเรื่องเลขที่ 69-11-0001')
  expect(report).toMatchObject({ needs: ['HEALTH'], urgency: 'URGENT', description: 'ต่อจากเรื่องเลขที่ 69-11-0001\nไม่มีรายได้' })
  expect(report.districtCode).toBeUndefined()
  expect(personOf(people[0]!)).toEqual({ firstName: 'มาลี', identityKind: 'PASSPORT', identityNumber: 'AA1234567', phone: '0812345678' })
})
