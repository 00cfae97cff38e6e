import { arabic } from '../thai/digits'
import type { useTexts } from '../texts/registry'
import type { Field, Option, Values } from './form/fields'

type Texts = ReturnType<typeof useTexts>
type Name = 'title' | 'firstName' | 'lastName' | 'nationalId' | 'passportNo' | 'noIdReason'

/** By which paper somebody is known; only the form asks it, the number says it by itself. */
const KIND = 'idKind' as Name

/** Who a volunteer is, as it is entered and as it is corrected. */
export function personFields(t: Texts, noIdReasons: Option[], kinds: Record<string, string>): Field<Name>[] {
  const kind = (wanted: string) => (values: Values) => values[KIND] === wanted
  return [
    { name: 'title', label: t.volunteer.titleName, as: 'line', max: 60, required: true },
    { name: 'firstName', label: t.volunteer.firstName, as: 'line', max: 100, required: true },
    { name: 'lastName', label: t.volunteer.lastName, as: 'line', max: 100 },
    { name: KIND, label: t.volunteer.idKind, as: 'one', required: true, options: Object.entries(kinds).map(([value, label]) => ({ value, label })) },
    { name: 'nationalId', label: t.volunteer.nationalId, as: 'line', max: 20, required: true, when: kind('NATIONAL') },
    { name: 'passportNo', label: t.volunteer.passportNo, as: 'line', max: 40, required: true, when: kind('PASSPORT') },
    { name: 'noIdReason', label: t.volunteer.noIdReason, as: 'one', required: true, options: noIdReasons, when: kind('NONE') },
  ]
}

/** What is sent of it: the number in plain digits, and not which paper was chosen. */
export function personOf<Body extends { nationalId?: string | undefined }>({ idKind: _, ...body }: Body & { idKind?: string }): Omit<Body, 'idKind'> {
  return { ...body, ...(body.nationalId ? { nationalId: arabic(body.nationalId).replace(/[\s-]/g, '') } : {}) } as Omit<Body, 'idKind'>
}
