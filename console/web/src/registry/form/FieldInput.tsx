import { Checkbox, MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTexts } from '../../texts/registry'
import { BuddhistDate, ThaiNumber } from '../../ui'
import type { Field } from './fields'

interface Props { field: Field; id: string; value: unknown; error: string | undefined; onChange: (value: unknown) => void }

export function FieldInput({ field, id, value, error, onChange }: Props) {
  const t = useTexts()
  const { hint } = field
  const label = field.required || field.as === 'yes' ? field.label : `${field.label} ${t.optional}`
  const words = value === undefined ? '' : String(value)
  const common = { id, label, description: hint, error }
  const wrong = error === undefined ? {} : { error }
  switch (field.as) {
    case 'line':
      return <TextInput {...common} value={words} maxLength={field.max} onChange={event => onChange(event.currentTarget.value)} />
    case 'words':
      return <Textarea {...common} value={words} maxLength={field.max} onChange={event => onChange(event.currentTarget.value)} />
    case 'day':
      return <div id={id} tabIndex={-1}><BuddhistDate label={label} value={value as string | undefined} onChange={onChange} {...wrong} /></div>
    case 'number':
      return <ThaiNumber label={label} value={value as number | undefined} onChange={onChange} {...(hint ? { hint } : {})} {...wrong} {...(field.max ? { max: field.max } : {})} />
    case 'one':
      return <NativeSelect {...common} value={words} onChange={event => onChange(event.currentTarget.value)} data={[{ value: '', label: t.choose }, ...field.options]} />
    case 'many':
      return <MultiSelect {...common} value={(value as string[] | undefined) ?? []} onChange={onChange} data={field.options} searchable hidePickedOptions comboboxProps={{ withinPortal: true }} />
    case 'yes':
      return <Checkbox id={id} label={label} description={hint} checked={value === true} onChange={event => onChange(event.currentTarget.checked)} />
    case 'own':
      return <fieldset className="own-field" id={id} tabIndex={-1}><legend className="field-label">{label}</legend>{field.input(value, onChange, id)}{error && <p className="field-error">{error}</p>}</fieldset>
  }
}
