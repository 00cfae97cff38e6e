import { Checkbox, NativeSelect, Radio, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useCodes } from '../api'
import { useTexts } from '../texts/officer'
import { BuddhistDate, ThaiNumber } from '../ui'
import { Checks, DistrictSelect } from './command/FieldInput'
import type { AgeBy, PersonDraft } from './personDraft'

interface Props { draft: PersonDraft; set: (part: Partial<PersonDraft>) => void; idOf: (name: string) => string; errorOf: (name: string) => string | undefined }

/** Asks who somebody is: name, age and document first, the rest for whoever knows more. */
export function PersonFields({ draft, set, idOf, errorOf }: Props) {
  const t = useTexts().report
  const { options } = useCodes('cases')
  const line = (name: 'title' | 'firstName' | 'lastName' | 'phone' | 'identityNumber', label: string, maxLength: number) => (
    <TextInput id={idOf(name)} label={label} value={draft[name] ?? ''} maxLength={maxLength} error={errorOf(name)} autoComplete="off" onChange={event => set({ [name]: event.currentTarget.value })} />
  )
  const pick = (name: 'noNameReason' | 'identityKind' | 'noIdentityReason' | 'role' | 'relation', label: string, list: string, none?: string) => (
    <NativeSelect id={idOf(name)} label={label} value={draft[name] ?? ''} error={errorOf(name)} onChange={event => set({ [name]: event.currentTarget.value || undefined } as Partial<PersonDraft>)}
      data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...options(list)]} />
  )
  return (
    <Stack gap="sm">
      <div className="form-grid">
        {line('title', t.title_, 60)}
        {line('firstName', t.firstName, 120)}
        {line('lastName', t.lastName, 120)}
        {!draft.firstName?.trim() && pick('noNameReason', t.noName, 'NoNameReason', '–')}
        {pick('identityKind', t.identityKind, 'IdentityKind')}
        {draft.identityKind === 'NONE' ? pick('noIdentityReason', t.noIdentityReason, 'NoIdentityReason', '–') : line('identityNumber', t.identityNumber, 60)}
      </div>
      <Age draft={draft} set={set} />
      <div className="form-grid">
        {line('phone', t.phone, 60)}
        {pick('role', t.role, 'ClientRole', '–')}
        <Textarea className="form-wide" minRows={2} label={t.address} value={draft.address ?? ''} maxLength={500} onChange={event => set({ address: event.currentTarget.value })} />
      </div>
      <details className="further">
        <summary>{t.moreAbout}</summary>
        <div className="form-grid">
          <Checkbox size="md" label={t.disability} checked={draft.disability ?? false} onChange={event => set({ disability: event.currentTarget.checked })} />
          <Checkbox size="md" label={t.addressHidden} checked={draft.addressHidden ?? false} onChange={event => set({ addressHidden: event.currentTarget.checked })} />
          {pick('relation', t.relation, 'Relation', '–')}
          <ThaiNumber label={t.household} value={draft.household} min={1} max={20} onChange={household => set({ household } as Partial<PersonDraft>)} />
          <Textarea className="form-wide" minRows={2} label={t.appearance} value={draft.appearance ?? ''} maxLength={500} onChange={event => set({ appearance: event.currentTarget.value })} />
          <Registered draft={draft} set={set} idOf={idOf} errorOf={errorOf} />
          <SafeFields draft={draft} set={set} />
        </div>
      </details>
    </Stack>
  )
}

function Age({ draft, set }: Pick<Props, 'draft' | 'set'>) {
  const t = useTexts().report
  const ways: AgeBy[] = ['age', 'birthYear', 'birthDate', 'none']
  return (
    <div className="form-grid">
      <Radio.Group label={t.ageKnown} value={draft.ageBy} onChange={ageBy => set({ ageBy: ageBy as AgeBy })}>
        <Group gap="md" mt={4}>{ways.map(way => <Radio key={way} value={way} label={t.ageBy[way]} size="md" />)}</Group>
      </Radio.Group>
      {draft.ageBy === 'birthDate' && <BuddhistDate label={t.ageBy.birthDate} value={draft.birthDate} onChange={birthDate => set({ birthDate } as Partial<PersonDraft>)} />}
      {draft.ageBy === 'birthYear' && <ThaiNumber label={t.ageBy.birthYear} value={draft.birthYear} min={1880} max={2700} onChange={birthYear => set({ birthYear } as Partial<PersonDraft>)} />}
      {draft.ageBy === 'age' && <ThaiNumber label={t.ageBy.age} value={draft.age} max={130} onChange={age => set({ age } as Partial<PersonDraft>)} />}
      {(draft.ageBy === 'birthYear' || draft.ageBy === 'age') && <Checkbox size="md" label={t.approximate} checked={draft.approximate ?? false} onChange={event => set({ approximate: event.currentTarget.checked })} />}
    </div>
  )
}

function Registered({ draft: { registered }, set, idOf, errorOf }: Props) {
  const t = useTexts().report
  const { options } = useCodes('cases')
  const change = (part: Partial<PersonDraft['registered']>) => set({ registered: { ...registered, ...part } })
  return (
    <>
      <NativeSelect label={t.registered} value={registered.place ?? ''} onChange={event => set({ registered: event.currentTarget.value ? { ...registered, place: event.currentTarget.value as NonNullable<PersonDraft['registered']['place']> } : {} })}
        data={[{ value: '', label: '–' }, ...options('RegisteredPlace')]} />
      {registered.place === 'BANGKOK' && <DistrictSelect id={idOf('registeredIn')} label={t.registeredIn} required value={registered.districtCode ?? ''} error={errorOf('registeredIn')} onChange={districtCode => change({ districtCode } as Partial<PersonDraft['registered']>)} />}
      {registered.place && <Textarea minRows={2} label={t.registeredAddress} value={registered.address ?? ''} maxLength={500} onChange={event => change({ address: event.currentTarget.value })} />}
    </>
  )
}

function SafeFields({ draft: { safeContact }, set }: Pick<Props, 'draft' | 'set'>) {
  const t = useTexts().report
  const { options } = useCodes('cases')
  type Safe = PersonDraft['safeContact']
  const change = (part: Safe) => set({ safeContact: { ...safeContact, ...part } })
  return (
    <fieldset className="form-section form-wide">
      <legend>{t.safe}</legend>
      <Checks label={t.safeWays} value={safeContact.ways ?? []} onChange={ways => change({ ways: ways as NonNullable<Safe['ways']> })} options={options('SafeContactWay')} />
      {(safeContact.ways?.length ?? 0) > 0 && (
        <>
          <Checks label={t.safeTimes} value={safeContact.times ?? []} onChange={times => change({ times: times as NonNullable<Safe['times']> })} options={options('SafeContactTime')} />
          <NativeSelect label={t.safeBy} value={safeContact.by ?? 'ANYBODY'} onChange={event => change({ by: event.currentTarget.value as NonNullable<Safe['by']> })} data={options('SafeContactBy')} />
          <Textarea minRows={2} label={t.safeNote} value={safeContact.note ?? ''} maxLength={500} onChange={event => change({ note: event.currentTarget.value })} />
        </>
      )}
    </fieldset>
  )
}
