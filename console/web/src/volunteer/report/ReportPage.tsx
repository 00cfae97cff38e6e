import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { useTexts } from '../../texts/volunteer'
import type { Report } from '../outbox/item'
import { useOutbox } from '../outbox/useOutbox'
import { useOwnDistricts, useSession } from '../useSession'
import { type Answers, bodyOf } from './answers'
import { MoreStep } from './MoreStep'
import { ReviewStep, SendButton } from './ReviewStep'
import { UrgencyStep } from './UrgencyStep'
import { WhatStep } from './WhatStep'
import { WhereStep } from './WhereStep'
import { WhoStep } from './WhoStep'

export const STEPS = ['who', 'where', 'what', 'urgency', 'more', 'review'] as const
/** What is asked; the rest is offered. */
const QUESTIONS = 4
export type Step = (typeof STEPS)[number]

export interface StepProps { answers: Answers; change: (part: Partial<Answers>) => void }

const FORMS = { who: WhoStep, where: WhereStep, what: WhatStep, urgency: UrgencyStep } as const
const SKIPPED: Record<keyof typeof FORMS, Partial<Answers>> = {
  who: { name: undefined, surname: undefined, nameUnknown: true },
  where: { place: undefined },
  what: { matters: undefined },
  urgency: { urgency: undefined },
} as Record<keyof typeof FORMS, Partial<Answers>>

/** A report, one question a screen; all that is typed is kept on the phone at once. */
export function ReportPage({ id, step }: { id: string; step: string }) {
  const { items } = useOutbox()
  const report = items.find((item): item is Report => item.kind === 'REPORT' && item.id === id)
  if (!report || !STEPS.includes(step as Step)) return <Redirect to="/" replace />
  if (report.state !== 'DRAFT' && report.state !== 'FIX') return <Redirect to={`/sent/${id}`} replace />
  return <Writing report={report} step={step as Step} />
}

function Writing({ report, step }: { report: Report; step: Step }) {
  const t = useTexts()
  const outbox = useOutbox()
  const me = useSession()
  const own = useOwnDistricts()
  const [, go] = useLocation()
  const checking = useSearch() === 'check'
  const [answers, setAnswers] = useState<Answers>(report.answers)
  const district = answers.district ?? (own.length > 0 ? own[0] : undefined)
  const whole = { ...answers, ...(district && { district }) }
  const kept = useKept(report, whole)
  const heading = useRef<HTMLHeadingElement>(null)
  const at = STEPS.indexOf(step)
  const place = step === 'more' ? t.more.step : step === 'review' ? t.review.title : t.step(at + 1, QUESTIONS)

  useEffect(() => {
    heading.current?.focus()
    scrollTo(0, 0)
    document.title = `${place} · ${t.product}`
  }, [place, t])

  const change = (part: Partial<Answers>) => setAnswers(last => ({ ...last, ...part }))
  const next = () => go(`/report/${report.id}/${checking ? 'review' : STEPS[at + 1]}`)
  const back = () => (checking ? next() : at === 0 ? go('/') : go(`/report/${report.id}/${STEPS[at - 1]}`))

  function skip(part: Partial<Answers>) {
    change(part)
    next()
  }

  async function send() {
    await kept.now()
    await outbox.apply({ ...report, answers: whole }, { type: 'finished', body: JSON.stringify(bodyOf(whole, district!)), author: me?.subject })
    go(`/sent/${report.id}`, { replace: true })
  }

  const title = { who: t.who.title, where: t.where.title, what: t.what.title, urgency: t.urgency.title, more: t.more.title, review: t.review.title }[step]
  return (
    <>
      <header className="topline">
        <button type="button" className="quiet" onClick={back}><IconArrowLeft size={22} aria-hidden />{t.back}</button>
        <span className="hint">{place}</span>
      </header>
      <progress className="progress" max={STEPS.length} value={at + 1} aria-label={place} />
      <main id="main" className="writing">
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        {step === 'more' && <MoreStep report={report} answers={whole} change={change} />}
        {step === 'review' && <ReviewStep report={report} answers={whole} />}
        {step !== 'more' && step !== 'review' && <Question step={step} answers={whole} change={change} />}
      </main>
      <footer className="actions">
        {step in SKIPPED && !checking && <button type="button" className="plain-button" onClick={() => skip(SKIPPED[step as keyof typeof SKIPPED])}>{t.unknown}</button>}
        {step === 'review' ? <SendButton answers={whole} send={() => void send()} /> : <button type="button" className="plain-button filled" onClick={next}>{checking ? t.review.back : t.next}</button>}
      </footer>
    </>
  )
}

function Question({ step, ...props }: StepProps & { step: keyof typeof FORMS }) {
  const Form = FORMS[step]
  return <Form {...props} />
}

/** Keeps what is typed shortly after it was typed, and at once when the page is put aside. */
function useKept(report: Report, answers: Answers) {
  const outbox = useOutbox()
  const latest = useRef({ report, answers, outbox, written: JSON.stringify(answers) })
  useEffect(() => {
    latest.current = { ...latest.current, report, answers, outbox }
  })
  const now = async () => {
    const text = JSON.stringify(latest.current.answers)
    if (text === latest.current.written) return
    latest.current.written = text
    await latest.current.outbox.apply(latest.current.report, { type: 'written', answers: latest.current.answers })
  }
  const text = JSON.stringify(answers)
  useEffect(() => {
    const timer = setTimeout(() => void now(), 300)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && void now()
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      void now()
    }
  }, [])
  return { now }
}
