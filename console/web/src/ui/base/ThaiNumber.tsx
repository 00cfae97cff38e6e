import { useId, useState } from 'react'
import { useTexts } from '../../texts/ui'
import { grouped, wholeNumber } from '../../thai/digits'

interface Props {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  hint?: string
  error?: string
  min?: number
  max?: number
}

/** A whole number, typed in Thai or Arabic digits, with or without commas. */
export function ThaiNumber({ label, value, onChange, hint, error, min = 0, max = Number.MAX_SAFE_INTEGER }: Props) {
  const t = useTexts()
  const id = useId()
  const [typed, setTyped] = useState(value === undefined ? '' : grouped(value))
  const read = wholeNumber(typed)
  const wrong = typed.trim() !== '' && (read === undefined || read < min || read > max) ? t.numberWrong : error

  function change(text: string) {
    setTyped(text)
    const next = wholeNumber(text)
    onChange(next !== undefined && next >= min && next <= max ? next : undefined)
  }

  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>{label}</label>
      <input id={id} className="entry" inputMode="numeric" autoComplete="off" value={typed} aria-invalid={!!wrong}
        aria-describedby={wrong ? `${id}-error` : hint ? `${id}-hint` : undefined} onChange={event => change(event.target.value)} />
      {hint && <p className="field-hint" id={`${id}-hint`}>{hint}</p>}
      {wrong && <p className="field-error" id={`${id}-error`}>{wrong}</p>}
    </div>
  )
}
