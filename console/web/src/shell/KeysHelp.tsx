import { lazy, Suspense, useState } from 'react'
import { useTexts } from '../texts/shell'
import { useKeys } from './keys'

const KeysTable = lazy(() => import('./KeysTable'))

/** The list of what keys do here, behind "?". */
export function KeysHelp() {
  const t = useTexts()
  const [open, setOpen] = useState(false)
  useKeys([{ code: 'Shift+Slash', print: '?', label: t.keysHelp, run: () => setOpen(true) }])
  return open && <Suspense><KeysTable close={() => setOpen(false)} /></Suspense>
}
