import { IconPencil } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/volunteer'
import { dateTime } from '../thai/dates'
import { DangerNumbers } from './Danger'
import { MeLine } from './notices'
import type { Report } from './outbox/item'
import { useOutbox } from './outbox/useOutbox'
import { isEmpty } from './report/answers'

export function HomePage() {
  const t = useTexts()
  const outbox = useOutbox()
  const [, go] = useLocation()
  const drafts = outbox.items.filter((item): item is Report => item.kind === 'REPORT' && item.state === 'DRAFT' && !isEmpty(item.answers))
  useEffect(() => {
    document.title = `${t.tabs.report} · ${t.product}`
  }, [t])

  async function start() {
    const report = await outbox.start({ observedAt: new Date().toISOString() })
    go(`/report/${report.id}/who`)
  }

  return (
    <>
      <h1>{t.home.title}</h1>
      <p className="lead">{t.home.lead}</p>
      <button type="button" className="plain-button filled start" onClick={() => void start()}><IconPencil size={26} aria-hidden />{t.home.start}</button>
      <DangerNumbers />
      {drafts.length > 0 && (
        <section>
          <h2>{t.home.drafts}</h2>
          <ul className="cards">{drafts.map(draft => <Draft key={draft.id} draft={draft} />)}</ul>
        </section>
      )}
      <MeLine />
    </>
  )
}

function Draft({ draft }: { draft: Report }) {
  const t = useTexts()
  const language = useLanguage()
  return <li className="card"><Link href={`/report/${draft.id}/review`}><strong>{dateTime(draft.createdAt, language)}</strong><span>{t.home.goOn}</span></Link></li>
}
