import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/volunteer'
import { DISTRICTS } from '../../thai/districts'
import { isPhone, printedPhone } from '../../thai/phone'
import { Notice } from '../../ui/base'
import { DangerNumbers } from '../Danger'
import type { Report } from '../outbox/item'
import { useOutbox } from '../outbox/useOutbox'
import { useOnline } from '../../api/online'
import { isDanger, type Answers } from './answers'
import type { Step } from './ReportPage'

export function ReviewStep({ report, answers }: { report: Report; answers: Answers }) {
  const t = useTexts()
  const { items } = useOutbox()
  const photos = items.filter(item => item.kind === 'PHOTO' && item.reportId === report.id).length
  return (
    <>
      {report.refusal && <Refusal report={report} />}
      <dl className="review">
        <Line id={report.id} step="who" name={t.who.title}><Who answers={answers} /></Line>
        <Line id={report.id} step="where" name={t.where.title}><Where answers={answers} /></Line>
        <Line id={report.id} step="what" name={t.what.title}>{answers.matters?.map(matter => t.what.matters[matter]).join(', ') || t.review.notKnown}</Line>
        <Line id={report.id} step="urgency" name={t.urgency.title}>{answers.urgency ? t.urgency[answers.urgency] : t.review.notKnown}</Line>
        <Line id={report.id} step="more" name={t.more.title}>{t.review.photos(photos)} · {answers.note?.trim() || t.review.noNote}</Line>
      </dl>
      {isDanger(answers) && <DangerNumbers full mind={answers.matters?.includes('despair') ?? false} />}
      {!answers.district && <Notice tone="action" title={t.review.districtMissing}><Link href={`/report/${report.id}/where?check`}>{t.where.district}</Link></Notice>}
      {isPhoneWrong(answers) && <Notice tone="action" title={t.who.phoneWrong}><Link href={`/report/${report.id}/who?check`}>{t.review.change}</Link></Notice>}
      <p className="hint">{t.review.privacy}</p>
    </>
  )
}

/** The way out: into the world, or onto the phone until there is a connection. */
export function SendButton({ answers, send }: { answers: Answers; send: () => void }) {
  const t = useTexts()
  const online = useOnline()
  return <button type="button" className="plain-button filled" disabled={!answers.district || isPhoneWrong(answers)} onClick={send}>{online ? t.review.send : t.review.sendLater}</button>
}

function isPhoneWrong({ phone }: Answers): boolean {
  return !!phone && !isPhone(phone)
}

function Line({ id, step, name, children }: { id: string; step: Step; name: string; children: ReactNode }) {
  const t = useTexts()
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="change"><Link href={`/report/${id}/${step}?check`}>{t.review.change}<span className="unseen"> {name}</span></Link></dd>
    </div>
  )
}

function Who({ answers }: { answers: Answers }) {
  const t = useTexts()
  const name = answers.nameUnknown ? '' : [answers.name, answers.surname].filter(Boolean).join(' ').trim()
  const parts = [name || t.who.nameUnknown, answers.age !== undefined && t.review.years(answers.age), answers.looks?.trim(), answers.phone && printedPhone(answers.phone)]
  return parts.filter(Boolean).join(' · ')
}

function Where({ answers }: { answers: Answers }) {
  const t = useTexts()
  const language = useLanguage()
  const district = DISTRICTS.find(([code]) => code === answers.district)
  return [district && t.review.district(language === 'th' ? district[1] : district[2]), answers.place?.trim()].filter(Boolean).join(' · ') || t.review.notKnown
}

function Refusal({ report }: { report: Report }) {
  const t = useTexts()
  const language = useLanguage()
  const { title, detail, fields } = report.refusal!
  return (
    <Notice tone="action" title={`${t.waiting.refused} ${title[language]}`} urgent>
      {detail[language] && <p>{detail[language]}</p>}
      {fields.length > 0 && <ul>{fields.map(one => <li key={one.field}>{one.message[language]}</li>)}</ul>}
    </Notice>
  )
}
