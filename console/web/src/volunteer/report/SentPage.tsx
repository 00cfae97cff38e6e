import { IconCircleCheck, IconClockHour4 } from '@tabler/icons-react'
import { Link, Redirect } from 'wouter'
import { loginAddress } from '../../api/session'
import { useTexts } from '../../texts/volunteer'
import { StateTag } from '../../ui/base'
import { isWaiting, type Report } from '../outbox/item'
import { useOutbox } from '../outbox/useOutbox'

/** What became of a report: a number, or that it waits on the phone. */
export function SentPage({ id }: { id: string }) {
  const t = useTexts()
  const { items } = useOutbox()
  const report = items.find((item): item is Report => item.kind === 'REPORT' && item.id === id)
  if (!report) return <Redirect to="/" replace />
  if (report.state === 'FIX') return <Redirect to="/waiting" replace />
  return (
    <div className="sent" role="status">
      {report.state === 'ACCEPTED' ? <Received report={report} /> : <Waits report={report} />}
      <Link href="/" className="plain-button button-link">{t.sent.another}</Link>
    </div>
  )
}

function Received({ report }: { report: Report }) {
  const t = useTexts()
  const { items } = useOutbox()
  const photos = items.filter(item => item.kind === 'PHOTO' && item.reportId === report.id && isWaiting(item)).length
  return (
    <>
      <IconCircleCheck size={72} stroke={1.5} aria-hidden className="good" />
      <h1>{t.waiting.received}</h1>
      <p className="hint">{t.sent.numberTitle}</p>
      <p className="case-number">{report.caseNo ?? t.waiting.numberComing}</p>
      <p>{t.sent.thanks}</p>
      {photos > 0 && <StateTag tone="sent">{t.sent.photos(photos)}</StateTag>}
      <p className="hint">{t.sent.next}</p>
      <Link href={`/cases/${report.caseId}`} className="plain-button button-link filled">{t.sent.see}</Link>
    </>
  )
}

function Waits({ report }: { report: Report }) {
  const t = useTexts()
  return (
    <>
      <IconClockHour4 size={72} stroke={1.5} aria-hidden />
      <h1>{t.sent.waits}</h1>
      <StateTag tone="sent">{t.waiting.states[report.state]}</StateTag>
      <p>{t.sent.waitsText}</p>
      {report.state === 'LOGIN' && <a className="plain-button button-link filled" href={loginAddress('/v/waiting')}>{t.waiting.login}</a>}
    </>
  )
}
