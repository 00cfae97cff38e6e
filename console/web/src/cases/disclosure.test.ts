import { describe, expect, it } from 'vitest'
import { basisCovers, disclosedFields, disclosesOfCase, isAgreed } from './disclosure'
import type { CaseView, Client, Consent } from './types'

const TODAY = '2026-11-27'
const consent = (part: Partial<Consent>): Consent =>
  ({ id: 'c', state: 'GIVEN', purpose: 'REFERRAL', recipients: ['A'], fields: ['NAME', 'PHONE', 'ADDRESS', 'PROBLEM'], givenOn: TODAY, expiresOn: '2027-11-26', ...part }) as Consent
const client = (id: string, consents: Consent[] = [], part: Partial<Client> = {}): Client => ({ id, consents, history: [], ageBand: 'OLDER', ...part }) as Client
const caseOf = (...clients: Client[]) => ({ clients }) as CaseView

describe('what an agency would see', () => {
  it.each([
    ['another agency was named', { recipients: ['B'] }],
    ['it was only asked for', { state: 'REQUESTED' as const }],
    ['it was withdrawn', { state: 'WITHDRAWN' as const }],
    ['it ran out yesterday', { expiresOn: '2026-11-26' }],
    ['it holds from tomorrow', { givenOn: '2026-11-28' }],
    ['it is for research', { purpose: 'RESEARCH' as const }],
  ])('is nothing where %s', (_, part) => {
    expect(disclosedFields(client('p', [consent(part)]), 'A', TODAY)).toEqual([])
  })

  it('is what all valid consents together allow, but never a hidden address', () => {
    const one = client('p', [consent({ fields: ['NAME', 'ADDRESS'] }), consent({ fields: ['NAME', 'AGE'] })], { addressHidden: true })
    expect(disclosedFields(one, 'A', TODAY).toSorted()).toEqual(['AGE', 'NAME'])
    expect(isAgreed(one, 'A', TODAY)).toBe(true)
  })

  it('is no hidden address, by the law either', () => {
    const override = { clients: ['p'], fields: ['NAME', 'ADDRESS'] as const }
    expect(disclosedFields(client('p', [], { addressHidden: true }), 'A', TODAY, override)).toEqual(['NAME'])
  })

  it('grows by an override for those alone whom it names', () => {
    const override = { clients: ['p'], fields: ['NAME', 'IDENTITY'] as const }
    expect(disclosedFields(client('p'), 'A', TODAY, override)).toEqual(['NAME', 'IDENTITY'])
    expect(disclosedFields(client('q'), 'A', TODAY, override)).toEqual([])
  })

  it('holds the account of the case once everybody agreed, whatever a suspected offender says', () => {
    const agreed = client('p', [consent({})])
    expect(disclosesOfCase(caseOf(agreed, client('q')), 'PROBLEM', 'A', TODAY)).toBe(false)
    expect(disclosesOfCase(caseOf(agreed, client('q', [], { role: 'SUSPECTED_OFFENDER' })), 'PROBLEM', 'A', TODAY)).toBe(true)
    expect(disclosesOfCase(caseOf(agreed), 'RISKS', 'A', TODAY)).toBe(false)
  })

  it('of health needs a basis that covers what is sensitive', () => {
    expect(basisCovers('PUBLIC_TASK', ['NAME', 'DISABILITY'])).toBe(false)
    expect(basisCovers('SENSITIVE_VITAL_INTEREST', ['NAME', 'DISABILITY'])).toBe(true)
    expect(basisCovers('PUBLIC_TASK', ['NAME', 'ADDRESS'])).toBe(true)
  })
})
