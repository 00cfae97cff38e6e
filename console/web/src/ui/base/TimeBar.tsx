import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/ui'
import { type Moment, span } from '../../thai/dates'

/** How much of a time limit is used up, and how long is left or over; words alone where nobody knows when it began. */
export function TimeBar({ from, until, now = Date.now() }: { from?: Moment | undefined; until: Moment; now?: number }) {
  const t = useTexts()
  const language = useLanguage()
  const start = from === undefined ? undefined : new Date(from).getTime()
  const end = new Date(until).getTime()
  const over = now > end
  const words = over ? t.over(span(now - end, language)) : t.left(span(end - now, language))
  return (
    <div className={over ? 'time-bar overdue' : 'time-bar'}>
      {start !== undefined && <progress max={1} value={end > start ? Math.min(1, Math.max(0, (now - start) / (end - start))) : 1} aria-hidden />}
      <span>{words}</span>
    </div>
  )
}
