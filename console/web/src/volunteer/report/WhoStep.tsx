import { useTexts } from '../../texts/volunteer'
import { isPhone } from '../../thai/phone'
import { ThaiNumber } from '../../ui/base'
import { Field, TextField } from './Field'
import type { StepProps } from './ReportPage'

export function WhoStep({ answers, change }: StepProps) {
  const t = useTexts()
  const phone = answers.phone ?? ''
  return (
    <div className="fields">
      {!answers.nameUnknown && <Field label={t.who.name} autoComplete="off" maxLength={120} value={answers.name ?? ''} onChange={event => change({ name: event.target.value })} />}
      <label className="check">
        <input type="checkbox" checked={answers.nameUnknown ?? false} onChange={event => change({ nameUnknown: event.target.checked })} />
        {t.who.nameUnknown}
      </label>
      {!answers.nameUnknown && <Field label={t.who.surname} autoComplete="off" maxLength={120} value={answers.surname ?? ''} onChange={event => change({ surname: event.target.value })} />}
      {answers.nameUnknown && <TextField label={t.who.looks} hint={t.who.looksHint} rows={2} maxLength={500} value={answers.looks ?? ''} onChange={event => change({ looks: event.target.value })} />}
      <ThaiNumber label={t.who.age} value={answers.age} max={130} onChange={age => change({ age })} />
      <Field label={t.who.phone} type="tel" autoComplete="off" maxLength={40} value={phone} error={phone.length >= 9 && !isPhone(phone) ? t.who.phoneWrong : undefined}
        onChange={event => change({ phone: event.target.value })} />
    </div>
  )
}
