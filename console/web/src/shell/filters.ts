import { useCallback, useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import * as v from 'valibot'

type Entries = v.ObjectEntries

/**
 * The filters of a list, kept in the page's address, so that they can be linked to, gone back to and sent to a colleague. What an address holds is
 * checked: a part that does not fit the schema counts as left out. Every entry has to be optional.
 */
export function useFilters<const E extends Entries>(entries: E) {
  const search = useSearch()
  const [path, go] = useLocation()
  type Filters = v.InferOutput<v.ObjectSchema<E, undefined>>
  const filters = useMemo(() => read(entries, new URLSearchParams(search)) as Filters, [entries, search])
  const change = useCallback(
    (part: Partial<Filters>) => go(address(path, { ...filters, ...part }), { replace: true }),
    [filters, go, path],
  )
  const clear = useCallback(() => go(path, { replace: true }), [go, path])
  return { filters, change, clear, filtered: Object.keys(filters).length > 0 }
}

/** An address with filters: what is undefined or empty is left out. */
export function address(path: string, filters: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) if (value !== undefined && value !== '' && value !== false) query.set(name, String(value))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

function read(entries: Entries, query: URLSearchParams): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(entries)) {
    const typed = query.get(name)
    if (typed === null) continue
    const value = v.safeParse(schema as v.GenericSchema, typed)
    if (value.success && value.output !== undefined) found[name] = value.output
  }
  return found
}

/** A filter that is on or not: `?overdue=true`. */
export const flag = v.optional(v.pipe(v.picklist(['true', 'false']), v.transform(text => text === 'true')))

/** A filter that is one of a few codes. */
export const oneOf = <const Codes extends readonly string[]>(codes: Codes) => v.optional(v.picklist(codes))

/** A filter of free text, such as a number or an id. */
export const text = v.optional(v.pipe(v.string(), v.maxLength(100)))
