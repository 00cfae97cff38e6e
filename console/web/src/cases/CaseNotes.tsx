import { Stack } from '@mantine/core'
import { useCodes } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date, dateTime } from '../thai/dates'
import { StateTag } from '../ui'
import type { PartOf } from './CaseFile'
import { Actions } from './command/Actions'
import { caseCommands } from './caseCommands'
import { correctNote, visitCommands } from './partCommands'
import type { CaseView } from './types'
import { useWho } from './who'

/** What was written about the work, the visits after the end, and what was put right. */
export function CaseNotes(part: PartOf) {
  const { one } = part
  const t = useTexts().one
  if (!one.handling) return null
  return (
    <>
      {one.closure && <Visits {...part} closure={one.closure} />}
      <section className="panel" aria-label={t.notes}>
        <h3>{t.notes}</h3>
        {one.handling.notes.length === 0 ? <span className="quiet">{t.noNotes}</span> : <Notes {...part} notes={one.handling.notes} />}
        <Actions commands={caseCommands.filter(command => command.name === 'note')} target={one} ids={{ id: one.id }} etag={part.etag} readAnew={part.readAnew} small />
        {one.handling.history.length > 0 && <Corrections history={one.handling.history} />}
      </section>
    </>
  )
}

type Handling = NonNullable<CaseView['handling']>

function Notes({ one, etag, readAnew, notes }: PartOf & { notes: Handling['notes'] }) {
  const t = useTexts().one
  const language = useLanguage()
  const { word } = useCodes('cases')
  const who = useWho()
  const corrected = new Set(notes.map(note => note.corrects))
  return (
    <ul className="plain-list">
      {notes.toReversed().map(note => (
        <li key={note.id}>
          <span className="hop-head"><strong>{word('NoteKind', note.kind)}</strong>{corrected.has(note.id) && <StateTag tone="closed">{t.corrected}</StateTag>}<span className="quiet">{dateTime(note.written.at, language)} · {who(note.written.by)}</span></span>
          <p className="prose">{note.words ?? '–'}</p>
          {note.reviewOn && <span className="quiet">{t.review(date(note.reviewOn, language))}</span>}
          {!corrected.has(note.id) && <Actions commands={[correctNote({ one, note })]} target={{ one, note }} ids={{ id: one.id }} etag={etag} readAnew={readAnew} small />}
        </li>
      ))}
    </ul>
  )
}

function Visits({ one, etag, readAnew, closure }: PartOf & { closure: NonNullable<CaseView['closure']> }) {
  const t = useTexts().one
  const language = useLanguage()
  const { word } = useCodes('cases')
  return (
    <section className="panel" aria-label={t.visits}>
      <h3>{t.visits}</h3>
      <Stack gap="xs">
        {closure.followUps.map(followUp => (
          <div key={followUp.days}>
            <strong>{t.visitAfter(followUp.days)}</strong> <span className="quiet">{t.visitDue(date(followUp.dueOn, language))}</span>
            {followUp.visit && (
              <p className="prose">{word('FollowUpResult', followUp.visit.result)}{followUp.visit.selfReliance && ` · ${word('SelfReliance', followUp.visit.selfReliance)}`}{followUp.visit.words && `\n${followUp.visit.words}`}</p>
            )}
            <Actions commands={visitCommands} target={{ one, followUp }} ids={{ id: one.id, days: followUp.days }} etag={etag} readAnew={readAnew} small />
          </div>
        ))}
      </Stack>
    </section>
  )
}

function Corrections({ history }: { history: Handling['history'] }) {
  const t = useTexts().one
  const language = useLanguage()
  const { word } = useCodes('cases')
  const who = useWho()
  const before = (it: Handling['history'][number]['before']) =>
    [it.owner && who(it.owner), it.urgency && word('Urgency', it.urgency), it.outcome && word('Outcome', it.outcome), it.unmetReason && word('UnmetReason', it.unmetReason), it.aid && word('Programme', it.aid.programme), it.closure && word('SelfReliance', it.closure.selfReliance), it.dismissal && word('DismissalAs', it.dismissal.as)].filter(Boolean).join(', ')
  const LISTS: Record<string, string> = { OWNER: 'HandoverCause', URGENCY: 'UrgencyReason', REOPENED: 'ReopeningReason' }
  return (
    <details className="further">
      <summary>{t.corrections} ({history.length})</summary>
      <ul className="plain-list">
        {history.toReversed().map(it => (
          <li key={it.made.at + it.kind}>
            <span><strong>{word('CorrectionKind', it.kind)}</strong>{before(it.before) && ` · ${t.before(before(it.before))}`}</span>
            <span className="quiet">{dateTime(it.made.at, language)} · {who(it.made.by)}{it.reason && ` · ${word(LISTS[it.kind] ?? 'ReversalReason', it.reason)}`}</span>
            {it.words && <p className="prose">{it.words}</p>}
          </li>
        ))}
      </ul>
    </details>
  )
}
