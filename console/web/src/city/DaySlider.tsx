import { UnstyledButton } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/city'
import { bangkokDay, date } from '../thai/dates'
import { daysFrom } from './useCity'

const DAYS = 91
const REST = 250

/** Goes back through the last three months, day by day; figures are asked for once the hand rests. */
export function DaySlider({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const t = useTexts()
  const language = useLanguage()
  const today = bangkokDay()
  const first = daysFrom(today, -DAYS)
  const [shown, setShown] = useState(day)
  useEffect(() => setShown(day), [day])
  useEffect(() => {
    if (shown === day) return
    const timer = setTimeout(() => onChange(shown), REST)
    return () => clearTimeout(timer)
  }, [shown, day, onChange])
  const step = Math.round((Date.parse(shown) - Date.parse(first)) / 86_400_000)
  const go = (to: number) => setShown(daysFrom(first, Math.min(DAYS, Math.max(0, to))))
  const words = `${date(shown, language)}${shown === today ? ` (${t.today})` : ''}`
  return (
    <div className="day-slider">
      <span className="day-slider-date">{t.day} <strong className="nowrap">{words}</strong></span>
      <UnstyledButton className="icon-button" aria-label={t.earlier} onClick={() => go(step - 1)}><IconChevronLeft size={20} aria-hidden /></UnstyledButton>
      <input type="range" min={0} max={DAYS} value={step} aria-label={t.day} aria-valuetext={words} onChange={event => go(Number(event.target.value))} />
      <UnstyledButton className="icon-button" aria-label={t.later} onClick={() => go(step + 1)}><IconChevronRight size={20} aria-hidden /></UnstyledButton>
      {shown !== today && <UnstyledButton className="linklike" onClick={() => go(DAYS)}>{t.toToday}</UnstyledButton>}
    </div>
  )
}
