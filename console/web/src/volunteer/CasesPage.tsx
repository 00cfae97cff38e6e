import { useEffect } from 'react'
import { Link } from 'wouter'
import { caseReferral } from '../api/services'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/volunteer'
import { dateTime } from '../thai/dates'
import { EmptyState, StateTag, toneOf, toneOfUrgency } from '../ui/base'
import { Asked } from './Asked'
import { useAsked } from './useAsked'
import { useSession } from './useSession'

export function CasesPage() {
  const t = useTexts()
  const language = useLanguage()
  const me = useSession()
  const cases = useAsked(me ? 'cases' : undefined, () => caseReferral.GET('/v1/cases', { params: { query: { limit: 100 } } }))
  useEffect(() => {
    document.title = `${t.cases.title} · ${t.product}`
  }, [t])
  return (
    <>
      <h1>{t.cases.title}</h1>
      <Asked asked={cases}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t.cases.none} next={<Link href="/">{t.tabs.report}</Link>}>{t.cases.noneText}</EmptyState>
          ) : (
            <ul className="cards">
              {items.map(one => (
                <li className="card" key={one.id}>
                  <Link href={`/cases/${one.id}`}>
                    <strong>{[t.cases.ages[one.ageBand], ...one.dimensions.map(dimension => t.cases.dimensions[dimension])].filter(Boolean).join(' · ')}</strong>
                    <StateTag tone={toneOf(one.state)}>{t.cases.states[one.state]}</StateTag>
                    {one.urgency !== 'NORMAL' && <StateTag tone={toneOfUrgency(one.urgency)}>{t.urgency[one.urgency]}</StateTag>}
                    <span className="hint">{t.cases.reported(dateTime(one.openedAt, language))}</span>
                    <span className="hint">{t.waiting.number(one.caseNo)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </>
  )
}
