import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { loginAddress } from '../api/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/volunteer'
import { dateTime, time } from '../thai/dates'
import { EmptyState, Notice, StateTag, type Tone } from '../ui/base'
import { daysLeft, isHidden, isWarned, type Item, type State } from './outbox/item'
import { isUntried } from './outbox/machine'
import { useOutbox } from './outbox/useOutbox'
import type { Unreadable } from './outbox/vault'
import { isEmpty } from './report/answers'

const TONES: Record<State, Tone> = { DRAFT: 'closed', READY: 'sent', SENDING: 'sent', ACCEPTED: 'helped', FIX: 'action', LOGIN: 'action' }

export function WaitingPage() {
  const t = useTexts()
  const outbox = useOutbox()
  const shown = outbox.entries.filter(isShown)
  useEffect(() => {
    document.title = `${t.waiting.title} · ${t.product}`
  }, [t])
  return (
    <>
      <h1>{t.waiting.title}</h1>
      {shown.length === 0 && <EmptyState title={t.waiting.none} next={<Link href="/cases">{t.tabs.cases}</Link>}>{t.waiting.noneText}</EmptyState>}
      {outbox.waiting > 0 && <button type="button" className="plain-button wide" onClick={outbox.send}>{t.waiting.sendNow}</button>}
      <ul className="cards">{shown.map(entry => <li className="card" key={entry.id}>{'unreadable' in entry ? <Lost entry={entry} /> : <Entry item={entry} />}</li>)}</ul>
    </>
  )
}

/** A photo that arrived needs no line of its own, nor does a report of which nothing is written yet. */
function isShown(entry: Item | Unreadable): boolean {
  if ('unreadable' in entry) return true
  return entry.kind === 'PHOTO' ? entry.state !== 'ACCEPTED' : entry.state !== 'DRAFT' || !isEmpty(entry.answers)
}

function Entry({ item }: { item: Item }) {
  const t = useTexts()
  const language = useLanguage()
  const now = Date.now()
  return (
    <>
      <div className="card-head">
        <strong>{item.kind === 'PHOTO' ? t.waiting.photo : t.waiting.report} · {dateTime(item.createdAt, language)}</strong>
        <StateTag tone={TONES[item.state]}>{t.waiting.states[item.state]}</StateTag>
      </div>
      {item.kind === 'REPORT' && <Name item={item} />}
      {item.kind === 'REPORT' && item.state === 'ACCEPTED' && <Link href={`/cases/${item.caseId}`}>{item.caseNo ? t.waiting.number(item.caseNo) : t.waiting.numberComing}</Link>}
      {item.state === 'READY' && item.nextAt > now && <p className="hint">{t.waiting.nextTry(time(item.nextAt, language))}</p>}
      {item.kind === 'REPORT' && item.state === 'READY' && (isUntried(item) ? <Recall id={item.id} /> : <p className="hint">{t.waiting.perhapsThere}</p>)}
      {item.state === 'LOGIN' && <p><a href={loginAddress()}>{t.waiting.login}</a></p>}
      {item.refusal && <Refused item={item} />}
      {isWarned(item, now) && <Notice tone="action" title={t.waiting.warned(daysLeft(item, now))} />}
      {item.kind === 'REPORT' && item.state === 'DRAFT' && <Link href={`/report/${item.id}/review`}>{t.home.goOn}</Link>}
      {(item.state === 'FIX' || item.state === 'DRAFT' || item.state === 'LOGIN') && <Remove id={item.id} />}
    </>
  )
}

function Name({ item }: { item: Item & { kind: 'REPORT' } }) {
  const t = useTexts()
  const [asked, setAsked] = useState(false)
  const { answers } = item
  const name = answers.nameUnknown ? '' : [answers.name, answers.surname].filter(Boolean).join(' ')
  const told = [name, answers.place?.trim(), answers.matters?.map(matter => t.what.matters[matter]).join(', ')].filter(Boolean).join(' · ')
  if (!told) return null
  if (isHidden(item, Date.now()) && !asked) return <button type="button" className="quiet" onClick={() => setAsked(true)}>{t.waiting.hidden}</button>
  return <p>{told}</p>
}

/** Back to writing, as long as nobody is at sending it. */
function Recall({ id }: { id: string }) {
  const t = useTexts()
  const outbox = useOutbox()
  const [, go] = useLocation()
  return <button type="button" className="quiet" onClick={() => void outbox.recall(id).then(back => back && go(`/report/${id}/review`))}>{t.waiting.recall}</button>
}

function Refused({ item }: { item: Item }) {
  const t = useTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const { title, detail, fields } = item.refusal!
  return (
    <Notice tone="action" title={`${t.waiting.refused} ${title[language]}`}>
      {detail[language] && <p>{detail[language]}</p>}
      {fields.length > 0 && <ul>{fields.map(one => <li key={one.field}>{one.message[language]}</li>)}</ul>}
      {item.kind === 'REPORT' && <div><button type="button" className="plain-button" onClick={() => go(`/report/${item.id}/review`)}>{t.waiting.correct}</button></div>}
    </Notice>
  )
}

function Lost({ entry }: { entry: Unreadable }) {
  const t = useTexts()
  const language = useLanguage()
  return (
    <>
      <strong>{dateTime(entry.createdAt, language)}</strong>
      <Notice tone="unmet" title={t.waiting.unreadable}><p>{t.waiting.unreadableText}</p></Notice>
      <Remove id={entry.id} />
    </>
  )
}

function Remove({ id }: { id: string }) {
  const t = useTexts()
  const outbox = useOutbox()
  const [asked, setAsked] = useState(false)
  if (!asked) return <button type="button" className="quiet" onClick={() => setAsked(true)}>{t.waiting.remove}</button>
  return (
    <div className="sure" role="group" aria-label={t.waiting.removeSure}>
      <p>{t.waiting.removeSure}</p>
      <button type="button" className="plain-button" onClick={() => setAsked(false)}>{t.waiting.removeNo}</button>
      <button type="button" className="plain-button" onClick={() => void outbox.remove(id)}>{t.waiting.removeYes}</button>
    </div>
  )
}
