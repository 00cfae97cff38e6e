import type { CaseView, Client, SharedField } from './types'

/** Data shared without consent, by law: of whom, and which. */
export interface Override { clients: readonly string[]; fields: readonly SharedField[] }

const OF_THE_CASE: readonly SharedField[] = ['PROBLEM', 'RISKS']
const SENSITIVE: readonly SharedField[] = ['DISABILITY', 'PROBLEM', 'RISKS']

/** Whether a person agreed that this agency helps, on this day. */
export function isAgreed(client: Client, agencyId: string, today: string): boolean {
  return disclosedFields(client, agencyId, today).length > 0
}

function agreedFields(client: Client, agencyId: string, today: string): SharedField[] {
  return client.consents
    .filter(it => it.state === 'GIVEN' && it.purpose === 'REFERRAL' && it.recipients.includes(agencyId) && it.givenOn <= today && today <= it.expiresOn)
    .flatMap(it => it.fields)
}

/** What an agency would see of one person, by the same rules by which the service shows it: never an address that is hidden. */
export function disclosedFields(client: Client, agencyId: string, today: string, override?: Override): SharedField[] {
  const forced = override?.clients.includes(client.id) ? override.fields : []
  return [...new Set([...agreedFields(client, agencyId, today), ...forced])].filter(field => field !== 'ADDRESS' || !client.addressHidden)
}

/** What was told of the case is shown once all have agreed; a suspected offender's silence protects nobody else's account. */
export function disclosesOfCase(one: CaseView, field: 'PROBLEM' | 'RISKS', agencyId: string, today: string, override?: Override): boolean {
  const asked = one.clients.filter(client => client.role !== 'SUSPECTED_OFFENDER')
  return (asked.length > 0 ? asked : one.clients).every(client => disclosedFields(client, agencyId, today, override).includes(field))
}

export const ofPerson = (field: SharedField) => !OF_THE_CASE.includes(field)

/** Only some sections of the law cover what tells of health. */
export function basisCovers(basis: string, fields: readonly SharedField[]): boolean {
  return basis.startsWith('SENSITIVE') || !fields.some(field => SENSITIVE.includes(field))
}

/** Data that one kind of service usually needs. */
export const USUAL_FIELDS: readonly SharedField[] = ['NAME', 'AGE', 'PHONE', 'ADDRESS', 'PROBLEM']
