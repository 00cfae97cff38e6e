import { isNationalId, plainIdentity } from '../thai/identity'
import type { Client, Person } from './types'

/** How the age of somebody is known, if at all. */
export type AgeBy = 'birthDate' | 'birthYear' | 'age' | 'none'

/** A person as typed so far; `ageBy` says which of the three ways to tell an age is meant. */
export interface PersonDraft extends Partial<Omit<Person, 'safeContact' | 'registered'>> {
  ageBy: AgeBy
  safeContact: Partial<NonNullable<Person['safeContact']>>
  registered: Partial<NonNullable<Person['registered']>>
}

export const NOBODY: PersonDraft = { ageBy: 'none', identityKind: 'NATIONAL_ID', safeContact: {}, registered: {} }

/** What is known of somebody, to be put right. */
export function draftOf(client: Client): PersonDraft {
  const { person, home, safeContact } = client
  const known = (person ?? {}) as Partial<NonNullable<Client['person']>>
  return {
    ...NOBODY,
    ...pick(known, ['title', 'firstName', 'lastName', 'birthDate', 'birthYear', 'age', 'approximate', 'disability', 'appearance', 'phone', 'address', 'identityNumber']),
    ...pick(client, ['identityKind', 'noIdentityReason', 'noNameReason', 'role', 'relation', 'addressHidden']),
    ...(home?.household === undefined ? {} : { household: home.household }),
    ageBy: known.birthDate ? 'birthDate' : known.birthYear !== undefined ? 'birthYear' : known.age !== undefined ? 'age' : 'none',
    safeContact: safeContact ? { ...safeContact, ways: [...safeContact.ways], times: [...safeContact.times] } : {},
    registered: home?.registered ? { place: home.registered, ...(home.registered === 'BANGKOK' && home.rightsDistrict ? { districtCode: home.rightsDistrict } : {}), ...(known.registeredAddress ? { address: known.registeredAddress } : {}) } : {},
  } as PersonDraft
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(keys.filter(key => from[key] !== undefined).map(key => [key, from[key]])) as Partial<Pick<T, K>>
}

/** What is sent: no empty words, and only what belongs to the answers given. */
export function personOf(draft: PersonDraft): Person {
  const { ageBy, safeContact, registered, birthDate, birthYear, age, approximate, identityNumber, noIdentityReason, firstName, noNameReason, ...rest } = draft
  const none = draft.identityKind === 'NONE'
  const contact = safeContact.ways?.length ? { ...safeContact, ways: safeContact.ways } : undefined
  return said({
    ...rest,
    firstName: firstName?.trim(),
    noNameReason: firstName?.trim() ? undefined : noNameReason,
    identityNumber: none ? undefined : identityNumber && draft.identityKind === 'NATIONAL_ID' ? plainIdentity(identityNumber) : identityNumber?.trim(),
    noIdentityReason: none ? noIdentityReason : undefined,
    [ageBy]: { birthDate, birthYear, age, none: undefined }[ageBy],
    approximate: ageBy === 'age' || ageBy === 'birthYear' ? approximate : undefined,
    safeContact: contact,
    registered: registered.place ? said({ ...registered, districtCode: registered.place === 'BANGKOK' ? registered.districtCode : undefined }) : undefined,
    none: undefined,
  }) as Person
}

function said<T extends object>(whole: T): Partial<T> {
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined && value !== '')) as Partial<T>
}

/** Names of the parts that are still missing or wrong. */
export function wrongIn(draft: PersonDraft): string[] {
  const none = draft.identityKind === 'NONE'
  return [
    !draft.firstName?.trim() && !draft.noNameReason && 'firstName',
    none && !draft.noIdentityReason && 'noIdentityReason',
    !none && !draft.identityNumber?.trim() && 'identityNumber',
    !none && draft.identityKind === 'NATIONAL_ID' && draft.identityNumber?.trim() && !isNationalId(draft.identityNumber) && 'identityWrong',
    draft.registered.place === 'BANGKOK' && !draft.registered.districtCode && 'registeredIn',
  ].filter(part => typeof part === 'string')
}
