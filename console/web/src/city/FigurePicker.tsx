import { NativeSelect } from '@mantine/core'
import { useTexts } from '../texts/city'
import { FIGURES, type FigureName } from './figures'

/** Which figure is shown. */
export function FigurePicker({ value, onChange, names = FIGURES }: { value: FigureName; onChange: (name: FigureName) => void; names?: readonly FigureName[] }) {
  const t = useTexts()
  return (
    <NativeSelect size="sm" aria-label={t.figure} value={value} onChange={event => onChange(event.currentTarget.value as FigureName)}
      data={names.map(name => ({ value: name, label: t.figures[name] }))} />
  )
}
