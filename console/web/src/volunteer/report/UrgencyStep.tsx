import { useTexts } from '../../texts/volunteer'
import { DangerNumbers } from '../Danger'
import { isDanger } from './answers'
import type { StepProps } from './ReportPage'

const LEVELS = ['NORMAL', 'URGENT', 'MOST_URGENT'] as const

export function UrgencyStep({ answers, change }: StepProps) {
  const t = useTexts()
  return (
    <>
      <div className="choices" role="radiogroup" aria-label={t.urgency.title}>
        {LEVELS.map(level => (
          <label className="choice" key={level}>
            <input type="radio" name="urgency" checked={answers.urgency === level} onChange={() => change({ urgency: level })} />
            <span><strong>{t.urgency[level]}</strong><small>{t.urgency[`${level}_hint`]}</small></span>
          </label>
        ))}
      </div>
      {isDanger(answers) && <DangerNumbers full mind={answers.matters?.includes('despair') ?? false} />}
    </>
  )
}
