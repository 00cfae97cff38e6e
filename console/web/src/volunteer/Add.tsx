import { useRef, useState } from 'react'
import { useOnline } from '../api/online'
import { Problem } from '../api/problem'
import { answer, caseReferral } from '../api/services'
import { useTexts } from '../texts/volunteer'
import { Notice, ProblemNotice } from '../ui/base'
import { TextField } from './report/Field'

/** More of a report that was sent, or what was wrong in it: to the officer as a note, since only the officer changes a case. */
export function Add({ caseId }: { caseId: string }) {
  const t = useTexts().cases.add
  const online = useOnline()
  const [words, setWords] = useState('')
  const [state, setState] = useState<'writing' | 'empty' | 'sending' | 'sent' | Problem>('writing')
  const intent = useRef<{ words: string; key: string }>(undefined)

  async function send() {
    const told = words.trim()
    if (!told) return setState('empty')
    if (intent.current?.words !== told) intent.current = { words: told, key: crypto.randomUUID() }
    setState('sending')
    const sent = answer(caseReferral.POST('/v1/cases/{id}/notes', { params: { path: { id: caseId } }, body: { kind: 'NOTE', words: told }, headers: { 'Idempotency-Key': intent.current.key } }))
    setState(await sent.then(() => 'sent' as const, (problem: unknown) => (problem instanceof Problem ? problem : 'writing')))
  }

  if (state === 'sent') return <Notice tone="helped" title={t.sent} urgent><p className="told">{words.trim()}</p></Notice>
  return (
    <form onSubmit={event => { event.preventDefault(); void send() }}>
      <TextField label={t.title} hint={t.hint} maxLength={2000} value={words} error={state === 'empty' ? t.empty : undefined} onChange={event => { setWords(event.target.value); setState('writing') }} />
      {!online && words && <p className="hint">{t.offline}</p>}
      {state instanceof Problem && <ProblemNotice problem={state} />}
      <button type="submit" className="plain-button wide" disabled={!online || state === 'sending'}>{t.send}</button>
    </form>
  )
}
