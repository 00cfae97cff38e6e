import { expect, test } from 'vitest'
import { bodyOf, isDanger, isEmpty } from './answers'

test('makes a report that the service takes of nothing but a district', () => {
  expect(bodyOf({}, '1001')).toEqual({
    districtCode: '1001',
    channel: 'VOLUNTEER',
    reporter: { kind: 'GOOD_CITIZEN' },
    clients: [{ noNameReason: 'NOT_KNOWN', identityKind: 'NONE', noIdentityReason: 'NOT_KNOWN' }],
    mainProblem: 'INCOME_AND_LIVELIHOOD',
    subProblems: ['OTHER'],
    needs: ['ACCESS'],
    urgency: 'NORMAL',
    description: 'ผู้แจ้งยังไม่ทราบว่าเป็นเรื่องใด',
  })
})

test('names the graver matter as the main problem and every need once', () => {
  const body = bodyOf({ matters: ['house', 'violence', 'child', 'papers'], name: ' สมชาย ', age: 70, phone: '๐๘๑ ๒๓๔ ๕๖๗๘', place: 'หลังวัด' }, '1001')
  expect(body).toMatchObject({ mainProblem: 'VIOLENCE', needs: ['ACCESS', 'HOUSING'], subProblems: ['UNSAFE_HOUSING', 'CHILD_WITHOUT_CARE', 'WITHOUT_LEGAL_STATUS'] })
  expect(body.clients[0]).toMatchObject({ firstName: 'สมชาย', age: 70, approximate: true, phone: '0812345678', address: 'หลังวัด' })
})

test('forgets a name that turned out to be unknown', () => {
  expect(bodyOf({ name: 'ก', nameUnknown: true }, '1001').clients[0]).not.toHaveProperty('firstName')
})

test('tells that somebody speaks of suicide as a risk, whatever else is chosen', () => {
  expect(bodyOf({ matters: ['income', 'despair'] }, '1001')).toMatchObject({ mainProblem: 'HEALTH_OR_ACCIDENT', risks: ['SUICIDE_RISK'], needs: ['HEALTH', 'INCOME'] })
  expect(bodyOf({ matters: ['income'] }, '1001')).not.toHaveProperty('risks')
})

test('shows the numbers to call for whatever can’t wait', () => {
  expect([{ matters: ['despair' as const] }, { matters: ['violence' as const] }, { urgency: 'MOST_URGENT' as const }].every(isDanger)).toBe(true)
  expect(isDanger({ matters: ['income'], urgency: 'URGENT' })).toBe(false)
})

test('says by what somebody without a name is found again, and not of somebody with one', () => {
  expect(bodyOf({ nameUnknown: true, looks: 'หญิง ผมขาว' }, '1001').clients[0]).toMatchObject({ appearance: 'หญิง ผมขาว' })
  expect(bodyOf({ name: 'สมศรี', looks: 'หญิง ผมขาว' }, '1001').clients[0]).not.toHaveProperty('appearance')
})

test('calls a draft empty while nothing was answered', () => {
  expect(isEmpty({ district: '1001', observedAt: '2026-11-26T00:00:00Z' })).toBe(true)
  expect(isEmpty({ note: 'ก' })).toBe(false)
})
