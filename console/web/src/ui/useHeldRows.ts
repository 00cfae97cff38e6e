import { useState } from 'react'

/**
 * Keeps rows from moving under the reader's hand: rows that came in since are held back and counted, until they are asked for. What changed in or
 * vanished from the rows shown is seen at once.
 */
export function useHeldRows<Row>(rows: Row[], idOf: (row: Row) => string, scope: string) {
  const [held, setHeld] = useState<{ scope: string; known: Set<string> }>()
  const current = held?.scope === scope ? held.known : undefined
  const known = current ?? new Set(rows.map(idOf))
  if (!current && rows.length > 0) setHeld({ scope, known })
  const shown = rows.filter(row => known.has(idOf(row)))
  return { shown, waiting: rows.length - shown.length, showAll: () => setHeld({ scope, known: new Set(rows.map(idOf)) }) }
}
