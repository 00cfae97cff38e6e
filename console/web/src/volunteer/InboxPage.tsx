import { useEffect } from 'react'
import { Link } from 'wouter'
import { notification } from '../api/services'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/volunteer'
import { dateTime } from '../thai/dates'
import { EmptyState } from '../ui/base'
import { Asked } from './Asked'
import { useAsked } from './useAsked'
import { useSession } from './useSession'

export function InboxPage() {
  const t = useTexts()
  const language = useLanguage()
  const me = useSession()
  const inbox = useAsked(me ? 'inbox' : undefined, () => notification.GET('/v1/inbox', { params: { query: { limit: 50 } } }))
  useEffect(() => {
    document.title = `${t.inbox.title} · ${t.product}`
  }, [t])
  useEffect(() => {
    const items = inbox.body?.items ?? []
    if (items.some(item => !item.read)) notification.POST('/v1/inbox/read', { body: { until: items[0]!.at } }).catch(() => undefined)
  }, [inbox.body])
  return (
    <>
      <h1>{t.inbox.title}</h1>
      <Asked asked={inbox}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.inbox.none}>{t.inbox.noneText}</EmptyState>
          ) : (
            <ul className="cards">
              {items.map(item => (
                <li className={item.read ? 'card' : 'card fresh'} key={item.id}>
                  <strong>{!item.read && <span className="unseen">{t.inbox.unread}: </span>}{item.title}</strong>
                  <span>{item.text}</span>
                  <span className="hint">{dateTime(item.at, language)}</span>
                  {item.caseId && <Link href={`/cases/${item.caseId}`}>{t.inbox.toCase}</Link>}
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </>
  )
}
