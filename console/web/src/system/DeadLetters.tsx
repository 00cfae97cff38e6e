import { Modal } from '@mantine/core'
import { useState } from 'react'
import { type Problem, useRead, useWrite } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/system'
import { dateTime } from '../thai/dates'
import { CommandButton, Definitions, EmptyState, Panel, StateTag, Table, useInView, WriteProblem } from '../ui'
import { ask, type DeadLetter, type Letter, type Plan, selection, type Service, type Waiting } from './actuator'

interface Found { service: Service; waiting: Waiting | undefined; problem: Problem | undefined }
interface Row extends DeadLetter { service: Service }

/** Events that a service could not handle: why, what a replay would do, and the replay. */
export function DeadLetters({ found, readAnew }: { found: Found[]; readAnew: () => void }) {
  const t = useTexts()
  const language = useLanguage()
  const [open, setOpen] = useState<Row>()
  const rows = found.flatMap(({ service, waiting }) => (waiting?.letters ?? []).map(letter => ({ ...letter, service })))
  const replays = found.flatMap(({ service, waiting }) => (waiting?.replays ?? []).map(replay => ({ ...replay, service }))).sort((a, b) => b.at.localeCompare(a.at))
  return (
    <section className="panel stack" aria-label={t.letters}>
      <h2 style={{ margin: 0, fontSize: 'var(--t20)' }}>{t.letters}</h2>
      <p className="form-note">{t.lettersText}</p>
      {found.filter(one => one.problem).map(one => <p key={one.service} className="form-note">{t.services[one.service]}: {one.problem!.title[language]}</p>)}
      {rows.length === 0
        ? found.every(one => one.waiting) && <EmptyState title={t.lettersNone}>{t.lettersNoneText}</EmptyState>
        : (
          <>
            <Table caption={t.letters} rows={rows} idOf={row => `${row.service} ${row.consumerGroup} ${row.eventId}`} onOpen={setOpen} columns={[
              { key: 'service', head: t.service, cell: row => t.services[row.service] },
              { key: 'event', head: t.event, cell: row => <button type="button" className="linklike-button" onClick={() => setOpen(row)}>{row.type}</button> },
              { key: 'aggregate', head: t.aggregate, cell: row => row.aggregateId },
              { key: 'since', head: t.since, cell: row => <span className="nowrap">{dateTime(row.since, language)}</span> },
              { key: 'reason', head: t.reason, cell: row => <code>{row.reason?.split('.').pop() ?? '–'}</code> },
              { key: 'next', head: t.failures, cell: row => <Next letter={row} /> },
            ]} />
            {[...new Set(rows.map(row => row.service))].map(service => <ReplayOf key={service} service={service} label={`${t.dryRunAll}: ${t.services[service]}`} part={{}} done={readAnew} />)}
          </>
        )}
      {replays.length > 0 && (
        <Table caption={t.replays} rows={replays} idOf={row => row.id} columns={[
          { key: 'at', head: t.at, cell: row => <span className="nowrap">{dateTime(row.at, language)}</span> },
          { key: 'service', head: t.service, cell: row => t.services[row.service] },
          { key: 'by', head: t.by, cell: row => row.by },
          { key: 'of', head: t.aggregate, cell: row => row.aggregateId ?? row.topic ?? t.whole },
          { key: 'how', head: t.result, cell: row => (row.replayed == null ? t.brokeOff : t.replayed(row.replayed, row.planned)) },
        ]} />
      )}
      <Modal opened={open !== undefined} onClose={() => setOpen(undefined)} title={open?.type} size="xl" closeButtonProps={{ 'aria-label': t.close }}>
        {open && <Details row={open} done={() => { setOpen(undefined); readAnew() }} />}
      </Modal>
    </section>
  )
}

function Next({ letter }: { letter: DeadLetter }) {
  const t = useTexts()
  return <span>{t.times(letter.failures)} {letter.waitsFor == null ? <StateTag tone="sent">{t.canGoBack}</StateTag> : <StateTag tone="action">{t.waitsFor(letter.waitsFor)}</StateTag>}</span>
}

function Details({ row, done }: { row: Row; done: () => void }) {
  const t = useTexts()
  const language = useLanguage()
  const details = useRead(['system', row.service, 'deadletters', row.eventId], how => ask<Letter>(row.service, `deadletters/${encodeURIComponent(row.eventId)}`, how))
  return (
    <div className="stack">
      <Panel query={details} rows={5}>
        {one => (
          <div className="stack">
            <Definitions lines={[
              [t.reason, <code>{one.letter.reason ?? '–'}</code>],
              [t.failures, t.times(one.letter.failures)],
              [t.since, dateTime(one.letter.since, language)],
              [t.consumer, one.letter.consumerGroup],
              [t.aggregate, `${one.letter.aggregateId} (${t.sequence} ${one.letter.sequence})`],
              [t.topic, one.letter.topic],
              one.offset != null && [t.place, `${one.partition} / ${one.offset}`],
              one.settled && [t.settled, <StateTag tone="helped">{t.settled}</StateTag>],
            ]} />
            <h3 style={{ margin: 0 }}>{t.payload}</h3>
            <pre className="payload" tabIndex={0}>{pretty(one.payload)}</pre>
            <h3 style={{ margin: 0 }}>{t.attributes}</h3>
            <Definitions lines={Object.entries(one.attributes)} />
          </div>
        )}
      </Panel>
      <ReplayOf service={row.service} label={t.dryRunOne} part={{ topic: row.topic, aggregate: row.aggregateId }} done={done} />
    </div>
  )
}

function pretty(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), null, 2)
  } catch {
    return payload
  }
}

/** First what would happen, then, if that is wanted, that. */
function ReplayOf({ service, label, part, done }: { service: Service; label: string; part: { topic?: string; aggregate?: string }; done: () => void }) {
  const t = useTexts()
  const refresh = [['system', service, 'deadletters']]
  const dryRun = useWrite((_: null, how) => {
    const query = selection(part)
    query.set('dryRun', 'true')
    return ask<Plan>(service, `deadletters?${query}`, how, 'POST')
  })
  const replay = useWrite((_: null, how) => ask<Plan>(service, `deadletters?${selection(part)}`, how, 'POST'), { refresh, done })
  const plan = dryRun.data?.body
  const shown = useInView<HTMLDivElement>(plan)
  return (
    <div className="stack">
      <div><CommandButton variant="default" loading={dryRun.isPending} onClick={() => dryRun.mutate(null)}>{label}</CommandButton></div>
      <WriteProblem problem={dryRun.error ?? replay.error} readAnew={() => dryRun.mutate(null)} />
      {plan && (
        <div className="stack" role="status" ref={shown}>
          <p className="form-note">{t.dryRunText}</p>
          <strong>{plan.planned > 0 ? t.plan(plan.planned) : t.planNone}</strong>
          {plan.back.length > 0 && <ol>{plan.back.map(one => <li key={one.eventId}>{one.type} · {one.aggregateId} · {t.sequence} {one.sequence}</li>)}</ol>}
          {plan.blocked.length > 0 && <><strong>{t.stays(plan.blocked.length)}</strong><ul>{plan.blocked.map(one => <li key={one.eventId}>{one.type} · {one.aggregateId} · {one.waitsFor != null && t.waitsFor(one.waitsFor)}</li>)}</ul></>}
          {plan.planned > 0 && <><p className="form-note">{t.replayText}</p><div><CommandButton loading={replay.isPending} onClick={() => replay.mutate(null)}>{t.replay}</CommandButton></div></>}
        </div>
      )}
    </div>
  )
}
