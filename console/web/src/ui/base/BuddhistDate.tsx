import { useId, useState } from 'react'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/ui'
import { isoDay, yearMeant } from '../../thai/age'
import { fullMonths } from '../../thai/dates'
import { arabic } from '../../thai/digits'

interface Props {
  label: string
  /** 2026-11-26, or undefined while there is no whole and certain day. */
  value: string | undefined
  onChange: (day: string | undefined) => void
  error?: string
}

interface Typed { day: string; month: string; year: string }

/** A day as people here say it: day, month in words, year of the Buddhist era. A year that looks like CE is asked about, never guessed. */
export function BuddhistDate({ label, value, onChange, error }: Props) {
  const t = useTexts()
  const language = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState<Typed>(() => asTyped(value))
  const meant = /^\d{4}$/.test(typed.year) ? yearMeant(Number(typed.year)) : undefined
  const missing = meant?.kind === 'buddhist' && typed.day && typed.month && !isoOf(typed)
  const wrong = typed.year.length >= 4 && (!meant || meant.kind === 'wrong') ? t.yearWrong : missing ? t.noSuchDay : error

  function change(part: Partial<Typed>) {
    const next = { ...typed, ...part }
    setTyped(next)
    const day = isoOf(next)
    if (day !== value) onChange(day)
  }

  return (
    <fieldset className="date-parts" aria-describedby={wrong ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      <label>
        <span>{t.day}</span>
        <input className="entry entry-day" inputMode="numeric" maxLength={2} autoComplete="off" value={typed.day} aria-invalid={!!wrong}
          onChange={event => change({ day: arabic(event.target.value) })} />
      </label>
      <label>
        <span>{t.month}</span>
        <select className="entry" value={typed.month} aria-invalid={!!wrong} onChange={event => change({ month: event.target.value })}>
          <option value="">{t.pickMonth}</option>
          {fullMonths(language).map((month, index) => <option key={month} value={index + 1}>{month}</option>)}
        </select>
      </label>
      <label>
        <span>{t.year}</span>
        <input className="entry entry-year" inputMode="numeric" maxLength={4} autoComplete="off" value={typed.year} aria-invalid={!!wrong}
          onChange={event => change({ year: arabic(event.target.value) })} />
      </label>
      {meant?.kind === 'ask' && (
        <div className="notice tone-action" role="status">
          <p>{t.yearAsk(Number(typed.year), meant.buddhist)}</p>
          <div><button type="button" className="plain-button" onClick={() => change({ year: String(meant.buddhist) })}>{t.yearYes}</button></div>
        </div>
      )}
      {wrong && <p className="field-error" id={`${id}-error`}>{wrong}</p>}
    </fieldset>
  )
}

function asTyped(value: string | undefined): Typed {
  const [year, month, day] = (value ?? '').split('-').map(Number)
  return year && month && day ? { day: String(day), month: String(month), year: String(year + 543) } : { day: '', month: '', year: '' }
}

function isoOf({ day, month, year }: Typed): string | undefined {
  const meant = /^\d{4}$/.test(year) ? yearMeant(Number(year)) : undefined
  return meant?.kind === 'buddhist' && day && month ? isoDay(Number(day), Number(month), meant.ce) : undefined
}
