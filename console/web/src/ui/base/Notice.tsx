import type { ReactNode } from 'react'
import type { Problem } from '../../api/problem'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/ui'
import type { Tone } from './StateTag'

/** Something that the reader has to know here; announced when it is urgent. */
export function Notice({ tone, title, children, urgent = false }: { tone: Tone; title: string; children?: ReactNode; urgent?: boolean }) {
  return (
    <div className={`notice tone-${tone}`} role={urgent ? 'alert' : undefined}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  )
}

/** A refusal or failure in words, with the number that helps to find it, and a way on where trying again may help. */
export function ProblemNotice({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const language = useLanguage()
  const t = useTexts()
  return (
    <Notice tone={problem.passing ? 'action' : 'overdue'} title={problem.title[language]} urgent>
      {problem.detail[language] && <p>{problem.detail[language]}</p>}
      {problem.fields.length > 0 && <ul>{problem.fields.map(one => <li key={one.field + one.code}>{one.message[language]}</li>)}</ul>}
      {problem.correlationId && <small>{t.reference}: {problem.correlationId}</small>}
      {retry && <div><button type="button" className="plain-button" onClick={retry}>{t.retry}</button></div>}
    </Notice>
  )
}
