import type { paths } from '../../api/case-referral'
import type { Standing } from '../standing'

/** A path of the service that something can be sent to. */
export type Write = { [P in keyof paths]: paths[P] extends { post: object } ? P : never }[keyof paths]

type Content<P extends Write> = paths[P]['post'] extends { requestBody: { content: { 'application/json': infer B } } } ? B : never

export type Values = Record<string, unknown>

interface Option { value: string; label: string }

type Kind<T> =
  | { as: 'code'; list: string; without?: readonly string[] }
  | { as: 'codes'; list: string; without?: readonly string[] }
  | { as: 'words'; max: number }
  | { as: 'line'; max: number }
  | { as: 'day'; quick?: readonly number[] }
  | { as: 'moment' }
  | { as: 'baht' }
  | { as: 'officer'; among?: 'agency' | 'owners' }
  | { as: 'officers' }
  | { as: 'agency' }
  | { as: 'case' }
  | { as: 'district' }
  | { as: 'districts' }
  | { as: 'choice'; from: (target: T, word: (list: string, code: string) => string) => Option[] }

/** One thing that is asked; `when` says whether it is asked at all, from what was answered so far. */
export type Field<T, Name extends string = string> = Kind<T> & {
  name: Name
  /** Which words ask for it, where those of its name would not say. */
  label?: string
  required?: boolean | ((values: Values) => boolean)
  when?: (values: Values) => boolean
  /** Words under the field that follow from the answer, from the code list named. */
  then?: { list: string; of: Record<string, string> }
}

/** Something that a person may do with a case, need, person or referral: where it is sent, what is asked, and when it is offered. */
export interface Command<T, Name extends string = string> {
  name: Name
  path: Write
  fields: readonly Field<T>[]
  fixed?: object
  /** What follows from the answers and is not asked. */
  made?: (values: Values) => object
  offered: (target: T, who: Standing) => boolean
  tone?: 'first' | 'danger'
  /** Nothing is asked, but it is not done at the first click. */
  confirm?: boolean
  /** Key by its place on the keyboard, so that it works on a Thai layout. */
  key?: string
}

/** Lets the compiler see that path and fields are those of the service's own description. */
export function command<T>() {
  return <const Name extends string, P extends Write>(one: {
    name: Name
    path: P
    fields?: readonly Field<T, Extract<keyof Content<P>, string>>[]
    fixed?: Partial<Content<P>>
    made?: (values: Values) => Partial<Content<P>>
    offered: (target: T, who: Standing) => boolean
    tone?: 'first' | 'danger'
    confirm?: boolean
    key?: string
  }): Command<T, Name> => ({ ...one, fields: (one.fields ?? []) as readonly Field<T>[] })
}

/** The fields that are asked now. */
export function asked<T>(one: Command<T>, values: Values) {
  return one.fields.filter(field => field.when?.(values) ?? true)
}

export function isRequired<T>(field: Field<T>, values: Values) {
  return typeof field.required === 'function' ? field.required(values) : (field.required ?? false)
}

const empty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Names of the fields that still lack an answer. */
export function lacking<T>(one: Command<T>, values: Values): string[] {
  return asked(one, values).filter(field => isRequired(field, values) && empty(values[field.name])).map(field => field.name)
}

/** What is sent: what is asked and answered, and nothing else. */
export function bodyOf<T>(one: Command<T>, values: Values): object | undefined {
  if (one.fields.length === 0 && !one.fixed) return undefined
  const told = asked(one, values).filter(field => !empty(values[field.name])).map(field => [field.name, values[field.name]])
  return { ...one.fixed, ...one.made?.(values), ...Object.fromEntries(told) }
}

/** Done at the first click: nothing is asked, and nothing is lost by it. */
export function isDirect<T>(one: Command<T>) {
  return one.fields.length === 0 && !one.confirm && one.tone !== 'danger'
}
