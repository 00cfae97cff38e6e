import { useId } from 'react'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/volunteer'
import { DISTRICTS } from '../../thai/districts'
import { inThaiOrder } from '../../thai/order'
import { useOwnDistricts } from '../useSession'
import { TextField } from './Field'
import type { StepProps } from './ReportPage'

export function WhereStep({ answers, change }: StepProps) {
  const t = useTexts()
  const language = useLanguage()
  const own = useOwnDistricts()
  const id = useId()
  const choice = DISTRICTS.filter(([code]) => own.length === 0 || own.includes(code)).toSorted((a, b) => inThaiOrder(a[1], b[1]))
  return (
    <div className="fields">
      <div className="field">
        <label className="field-label" htmlFor={id}>{t.where.district}</label>
        <select id={id} className="entry" value={answers.district ?? ''} onChange={event => change({ district: event.target.value })}>
          <option value="" disabled>{t.where.pick}</option>
          {choice.map(([code, th, en]) => <option key={code} value={code}>{language === 'th' ? th : en}</option>)}
        </select>
        {own.length > 0 && <p className="field-hint">{t.where.ownOnly}</p>}
      </div>
      <TextField label={t.where.place} hint={t.where.placeHint} maxLength={500} value={answers.place ?? ''} onChange={event => change({ place: event.target.value })} />
    </div>
  )
}
