import { notification, useRead } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { dateTime } from '../thai/dates'
import type { CaseView } from './types'

/** What the viewer was told about this case. */
export function CaseMessages({ one }: { one: CaseView }) {
  const t = useTexts().one
  const language = useLanguage()
  const query = useRead(['inbox', 'list', { caseId: one.id }], how => notification.GET('/v1/inbox', { params: { query: { caseId: one.id, limit: 20 } }, ...how }))
  const items = query.data?.body.items ?? []
  if (items.length === 0) return null
  return (
    <details className="further panel">
      <summary>{t.messages} ({items.length})</summary>
      <ul className="plain-list">{items.map(item => <li key={item.id}><span className="quiet">{dateTime(item.at, language)}</span><strong>{item.title}</strong><span>{item.text}</span></li>)}</ul>
    </details>
  )
}
