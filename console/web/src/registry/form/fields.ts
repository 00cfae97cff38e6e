import type { ReactNode } from 'react'

export type Values = Record<string, unknown>

export interface Option { value: string; label: string }

type Kind =
  | { as: 'line'; max?: number }
  | { as: 'words'; max?: number }
  | { as: 'day' }
  | { as: 'number'; max?: number }
  | { as: 'one'; options: Option[] }
  | { as: 'many'; options: Option[] }
  | { as: 'yes' }
  | { as: 'own'; input: (value: unknown, change: (value: unknown) => void, id: string) => ReactNode }

/** One thing that a command asks; a name with a dot is a part of a part of what is sent. */
export type Field<Name extends string = string> = Kind & {
  name: Name
  label: string
  required?: boolean
  hint?: string
  when?: (values: Values) => boolean
}

const nothing = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

export const asked = (fields: readonly Field[], values: Values) => fields.filter(field => field.when?.(values) ?? true)

/** What still has to be answered. */
export const lacking = (fields: readonly Field[], values: Values) => asked(fields, values).filter(field => field.required && nothing(values[field.name]))

/** What is sent: what is asked and answered, nothing else. */
export function bodyOf(fields: readonly Field[], values: Values): object {
  const body: Record<string, unknown> = {}
  for (const { name } of asked(fields, values)) {
    const value = values[name]
    if (nothing(value)) continue
    const [first, part] = name.split('.') as [string, string | undefined]
    if (part === undefined) body[first] = typeof value === 'string' ? value.trim() : value
    else body[first] = { ...(body[first] as object | undefined), [part]: typeof value === 'string' ? value.trim() : value }
  }
  return body
}
