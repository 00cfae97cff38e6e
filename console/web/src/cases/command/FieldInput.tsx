import { Button, Checkbox, Group, NativeSelect, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { caseReferral, useCodes, useRead } from '../../api'
import { useDistricts } from '../../shell/districts'
import { useMe } from '../../shell/session'
import { useTexts } from '../../texts/officer'
import { bangkokDay, date } from '../../thai/dates'
import { arabic } from '../../thai/digits'
import { useLanguage } from '../../texts/language'
import { BuddhistDate } from '../../ui'
import { useColleagues } from '../colleagues'
import { useAgencies } from '../who'
import type { Field, Values } from './command'
import { bahtOf, momentOf } from './typed'

interface Props<T> {
  field: Field<T>
  label: string
  required: boolean
  id: string
  values: Values
  error: string | undefined
  target: T
  onChange: (value: unknown) => void
}

const FEW = 7
const DAY = 86_400_000

/** One thing that is asked, in the shape that fits it. */
export function FieldInput<T>(props: Props<T>) {
  switch (props.field.as) {
    case 'code': return <CodeInput {...props} />
    case 'codes': return <CodesInput {...props} />
    case 'words': return <WordsInput {...props} max={props.field.max} />
    case 'line': return <LineInput {...props} />
    case 'day': return <DayInput {...props} quick={props.field.quick ?? []} />
    case 'moment': return <MomentInput {...props} />
    case 'baht': return <BahtInput {...props} />
    case 'officer': return <OfficerInput {...props} />
    case 'officers': return <OfficersInput {...props} />
    case 'agency': return <AgencyInput {...props} />
    case 'case': return <CaseInput {...props} />
    case 'district': return <DistrictInput {...props} />
    case 'districts': return <DistrictsInput {...props} />
    case 'choice': return <ChoiceInput {...props} />
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const list = (value: unknown) => (Array.isArray(value) ? (value as string[]) : [])

function useOptions(field: { list?: string; without?: readonly string[] }) {
  return useCodes('cases').options(field.list ?? '').filter(option => !field.without?.includes(option.value))
}

function CodeInput<T>({ field, label, required, id, values, error, onChange }: Props<T>) {
  const t = useTexts()
  const { word } = useCodes('cases')
  const options = useOptions(field as { list: string })
  const value = text(values[field.name])
  const follows = field.then
  if (options.length > FEW && !follows) {
    return (
      <NativeSelect id={id} label={label} required={required} value={value} error={error} onChange={event => onChange(event.currentTarget.value || undefined)}
        data={[{ value: '', label: required ? t.form.pick : t.form.none }, ...options]} />
    )
  }
  return (
    <Radio.Group label={label} required={required} value={value} onChange={onChange} error={error} id={id}>
      <Stack gap={4} mt={4} className="choices">
        {options.map(option => (
          <Radio key={option.value} value={option.value} label={option.label} size="md"
            description={follows ? `${t.form.next}: ${word(follows.list, follows.of[option.value] ?? '')}` : undefined} />
        ))}
      </Stack>
    </Radio.Group>
  )
}

function CodesInput<T>({ field, label, required, id, values, error, onChange }: Props<T>) {
  return <Checks id={id} label={label} required={required} error={error} options={useOptions(field as { list: string })} value={list(values[field.name])} onChange={onChange} />
}

/** Several of a few. */
export function Checks({ id, label, required = false, error, options, value, onChange }: { id?: string; label: string; required?: boolean; error?: string | undefined; options: { value: string; label: string }[]; value: string[]; onChange: (value: string[]) => void }) {
  return (
    <Checkbox.Group id={id} label={label} required={required} value={value} onChange={onChange} error={error}>
      <div className="checks">{options.map(option => <Checkbox key={option.value} value={option.value} label={option.label} size="md" />)}</div>
    </Checkbox.Group>
  )
}

function WordsInput<T>({ field, label, required, id, values, error, onChange, max }: Props<T> & { max: number }) {
  const t = useTexts()
  const value = text(values[field.name])
  return (
    <Textarea id={id} label={label} required={required} value={value} error={error} maxLength={max} onChange={event => onChange(event.currentTarget.value)}
      description={value.length > max * 0.8 ? t.form.left(max - value.length) : undefined} />
  )
}

function LineInput<T>({ field, label, required, id, values, error, onChange }: Props<T>) {
  return <TextInput id={id} label={label} required={required} value={text(values[field.name])} error={error} autoComplete="off" onChange={event => onChange(event.currentTarget.value.trim())} />
}

const districtOf = (target: unknown, values: Values) => (target as { districtCode?: string }).districtCode ?? (text(values['districtCode']) || undefined)

function OfficerInput<T>({ field, label, required, id, values, error, target, onChange }: Props<T>) {
  const t = useTexts()
  const among = field.as === 'officer' ? field.among : undefined
  const { people, none } = useColleagues(among === 'agency' ? undefined : districtOf(target, values), among)
  const value = text(values[field.name])
  return (
    <NativeSelect id={id} label={label} required={required} value={people.some(one => one.value === value) ? value : ''} error={error} description={none ? t.form.noColleagues : undefined}
      onChange={event => onChange(event.currentTarget.value || undefined)} data={[{ value: '', label: required ? t.form.pick : t.form.myself }, ...people]} />
  )
}

/** The department's people come last: they are let see what they have to approve. */
function OfficersInput<T>({ field, label, required, id, values, error, target, onChange }: Props<T>) {
  const t = useTexts()
  const { people, none } = useColleagues(districtOf(target, values), 'department')
  return (
    <>
      <Checks id={id} label={label} required={required} error={error} options={people} value={list(values[field.name])} onChange={onChange} />
      {none && <Text size="sm" c="dimmed">{t.form.noColleagues}</Text>}
    </>
  )
}

function DayInput<T>({ field, label, required, id, values, error, onChange, quick }: Props<T> & { quick: readonly number[] }) {
  const t = useTexts()
  const language = useLanguage()
  const [typing, setTyping] = useState(quick.length === 0)
  const value = text(values[field.name])
  const days = quick.map(ahead => ({ ahead, day: bangkokDay(Date.now() + ahead * DAY) }))
  return (
    <div id={id} tabIndex={-1} className="field">
      {quick.length > 0 && (
        <div role="group" aria-label={label}>
          <span className="field-label">{label}{required && ' *'}</span>
          <Group gap="xs" mt={4}>
            {days.map(({ ahead, day }) => (
              <Button key={ahead} variant={!typing && value === day ? 'filled' : 'default'} aria-pressed={!typing && value === day} onClick={() => { setTyping(false); onChange(day) }}>{t.form.quick(ahead)}</Button>
            ))}
            <Button variant={typing ? 'filled' : 'default'} aria-pressed={typing} onClick={() => setTyping(true)}>{t.form.otherDay}</Button>
          </Group>
        </div>
      )}
      {typing ? <BuddhistDate label={label} value={value || undefined} onChange={onChange} {...(error ? { error } : {})} /> : (
        <>
          {value && <Text size="sm" c="dimmed">{date(value, language)}</Text>}
          {error && <p className="field-error">{error}</p>}
        </>
      )}
    </div>
  )
}

function MomentInput<T>({ field, label, required, id, error, onChange }: Props<T>) {
  const [typed, setTyped] = useState<{ day?: string | undefined; time: string }>({ time: '' })
  const t = useTexts()
  const set = (next: { day?: string | undefined; time: string }) => {
    setTyped(next)
    onChange(momentOf(next.day, next.time))
  }
  return (
    <div id={id} tabIndex={-1} className="moment" data-field={field.name}>
      <BuddhistDate label={required ? `${label} *` : label} value={typed.day} onChange={day => set({ ...typed, day })} {...(error ? { error } : {})} />
      <TextInput label={t.fields.time} value={typed.time} inputMode="numeric" maxLength={5} placeholder="09:00" onChange={event => set({ ...typed, time: event.currentTarget.value })} />
    </div>
  )
}

function BahtInput<T>({ label, required, id, error, onChange }: Props<T>) {
  const [typed, type] = useState('')
  return <TextInput id={id} label={label} required={required} value={typed} error={error} inputMode="decimal" autoComplete="off" onChange={event => { type(event.currentTarget.value); onChange(bahtOf(event.currentTarget.value)) }} />
}

function AgencyInput<T>({ field, label, required, id, values, error, target, onChange }: Props<T>) {
  const t = useTexts()
  const me = useMe()
  const { all, nameOf } = useAgencies()
  const district = (target as { districtCode?: string }).districtCode
  const service = values['service']
  const fitting = all.filter(one => one.state === 'OPEN' && one.id !== me.agencyId && (!district || one.districts.includes(district)) && (!service || (one.services as string[]).includes(String(service))))
  return (
    <NativeSelect id={id} label={label} required={required} value={text(values[field.name])} error={error} onChange={event => onChange(event.currentTarget.value || undefined)}
      data={[{ value: '', label: t.form.pick }, ...fitting.map(one => ({ value: one.id, label: nameOf(one.id) }))]} />
  )
}

function CaseInput<T>({ field, label, required, id, error, target, onChange }: Props<T>) {
  const t = useTexts()
  const [number, type] = useState('')
  const alike = (target as { possibleDuplicates?: { caseId: string; caseNo: string }[] }).possibleDuplicates ?? []
  const plain = arabic(number.trim())
  const whole = /^\d{2}-\d{2}-\d{4,8}$/.test(plain)
  const found = useRead(['case', 'list', { number: plain }], how => caseReferral.GET('/v1/cases', { params: { query: { number: plain, limit: 1 } }, ...how }), { enabled: whole })
  const one = whole ? found.data?.body.items[0] : undefined
  const tell = useEffectEvent(onChange)
  useEffect(() => tell(one?.id), [one?.id])
  return (
    <Stack gap={4}>
      {alike.length > 0 && (
        <Group gap="xs">{alike.map(other => <Button key={other.caseId} variant="default" onClick={() => type(other.caseNo)}>{other.caseNo}</Button>)}</Group>
      )}
      <TextInput id={id} label={label} required={required} value={number} autoComplete="off" data-field={field.name} onChange={event => type(event.currentTarget.value)}
        description={whole ? (one ? t.form.found(one.caseNo) : found.isPending ? t.form.searching : undefined) : undefined}
        error={whole && found.data && !one ? t.form.noSuchCase : error} />
    </Stack>
  )
}

function DistrictInput<T>({ field, label, required, id, values, error, onChange }: Props<T>) {
  return <DistrictSelect id={id} label={label} required={required} value={text(values[field.name])} error={error} own={field.name === 'districtCode'} onChange={onChange} />
}

/** A district; one of the viewer's own where only those make sense. */
export function DistrictSelect({ id, label, required = false, value, error, own = false, onChange }: { id?: string; label: string; required?: boolean; value: string; error?: string | undefined; own?: boolean; onChange: (code: string | undefined) => void }) {
  const t = useTexts()
  const me = useMe()
  const { all, nameOf } = useDistricts()
  const codes = own && me.districts.length > 0 ? me.districts : all.map(one => one.code)
  return (
    <NativeSelect id={id} label={label} required={required} value={value} error={error} onChange={event => onChange(event.currentTarget.value || undefined)}
      data={[{ value: '', label: required ? t.form.pick : t.form.none }, ...codes.map(code => ({ value: code, label: nameOf(code) }))]} />
  )
}

function DistrictsInput<T>({ field, label, required, id, values, error, onChange }: Props<T>) {
  const me = useMe()
  const { all, nameOf } = useDistricts()
  const codes = me.roles.includes('CENTRE_OFFICER') ? me.districts : all.map(one => one.code)
  return <Checks id={id} label={label} required={required} error={error} options={codes.map(code => ({ value: code, label: nameOf(code) }))} value={list(values[field.name])} onChange={onChange} />
}

function ChoiceInput<T>({ field, label, required, id, values, error, target, onChange }: Props<T>) {
  const t = useTexts()
  const { word } = useCodes('cases')
  const options = field.as === 'choice' ? field.from(target, word) : []
  return (
    <NativeSelect id={id} label={label} required={required} value={text(values[field.name])} error={error} onChange={event => onChange(event.currentTarget.value || undefined)}
      data={[{ value: '', label: t.form.pick }, ...options]} />
  )
}

export function useFieldId() {
  const base = useId()
  return (name: string) => `${base}-${name}`
}
