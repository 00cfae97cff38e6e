import { IconArrowLeft, IconPhoneCall } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Link } from 'wouter'
import type { components } from '../api/case-referral'
import { caseReferral } from '../api/services'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/volunteer'
import { dateTime } from '../thai/dates'
import { printedPhone } from '../thai/phone'
import { Notice, StateTag, toneOf } from '../ui/base'
import { Add } from './Add'
import { Asked } from './Asked'
import { useAsked } from './useAsked'
import { useSession } from './useSession'

type CaseView = components['schemas']['CaseView']

export function CasePage({ id }: { id: string }) {
  const t = useTexts()
  const me = useSession()
  const found = useAsked(me ? `case ${id}` : undefined, () => caseReferral.GET('/v1/cases/{id}', { params: { path: { id } } }))
  return (
    <>
      <p><Link href="/cases" className="back"><IconArrowLeft size={22} aria-hidden />{t.cases.title}</Link></p>
      <Asked asked={found}>{one => <Story one={one} />}</Asked>
    </>
  )
}

function Story({ one }: { one: CaseView }) {
  const t = useTexts()
  const language = useLanguage()
  useEffect(() => {
    document.title = `${one.caseNo} · ${t.product}`
  }, [one.caseNo, t])
  return (
    <>
      <h1 className="number">{one.caseNo}</h1>
      <StateTag tone={toneOf(one.state)}>{t.cases.states[one.state]}</StateTag>
      <p>{t.cases.next[one.state]}</p>
      <Danger one={one} />
      <Visit clients={one.clients} />
      {one.description && <><h2>{t.cases.told}</h2><p className="told">{one.description}</p></>}
      <Add caseId={one.id} />
      <h2>{t.cases.steps}</h2>
      <ol className="way">
        {one.steps.map(step => <li key={step.state + step.entered.at}><strong>{t.cases.states[step.state]}</strong><span className="hint">{dateTime(step.entered.at, language)}</span></li>)}
      </ol>
      <h2>{t.cases.needs}</h2>
      <ul className="cards">
        {one.needs.map(need => (
          <li className="card row" key={need.needId}><strong>{t.cases.dimensions[need.dimension]}</strong><StateTag tone={toneOf(need.state)}>{t.cases.needStates[need.state]}</StateTag></li>
        ))}
      </ul>
    </>
  )
}

function Danger({ one: { danger } }: { one: CaseView }) {
  const t = useTexts()
  if (!danger) return null
  return (
    <Notice tone="action" title={t.cases.danger}>
      <p>{danger.kinds.map(kind => t.cases.dangers[kind]).join(', ')}</p>
      {danger.words && <p>{danger.words}</p>}
    </Notice>
  )
}

/** Whom to visit, as long as the case is open: afterwards the service tells a volunteer nothing of people. */
function Visit({ clients }: { clients: CaseView['clients'] }) {
  const t = useTexts()
  const people = clients.flatMap(client => (client.person ? [{ id: client.id, safely: client.safeContact, ...client.person }] : []))
  if (people.length === 0) return null
  return (
    <section>
      <h2>{t.cases.visit}</h2>
      <ul className="cards">
        {people.map(person => (
          <li className="card" key={person.id}>
            <strong>{person.firstName ? `${person.title ?? ''}${person.firstName} ${person.lastName ?? ''}` : t.who.nameUnknown}</strong>
            {person.age !== undefined && <span>{t.review.years(person.age)}</span>}
            {person.appearance && <span>{person.appearance}</span>}
            {person.safely && <Safely contact={person.safely} />}
            {person.address && <span>{person.address}</span>}
            {person.phone && <a className="back" href={`tel:${person.phone}`}><IconPhoneCall size={20} aria-hidden />{printedPhone(person.phone)}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Safely({ contact: { ways, times, by, note } }: { contact: components['schemas']['CaseViewContactView'] }) {
  const t = useTexts()
  const words = [...ways.map(way => t.cases.ways[way]), ...times.map(time => t.cases.times[time]), t.cases.by[by]]
  return <Notice tone="action" title={`${t.cases.contact}: ${words.join(' · ')}`}>{note && <p>{note}</p>}</Notice>
}
