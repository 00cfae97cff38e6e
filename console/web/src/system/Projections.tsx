import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { reading, useWrite } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/system'
import { dateTime } from '../thai/dates'
import { grouped } from '../thai/digits'
import { CommandButton, Panel, ProblemNotice, Table } from '../ui'
import { ask, type Projection, type Service } from './actuator'

const WHILE_RUNNING = 1_000
const SELDOM = 15_000

/** The read models of a service, how their last rebuild ended, and a new one. */
export function Projections({ service }: { service: Service }) {
  const t = useTexts()
  const language = useLanguage()
  const projections = useQuery({
    ...reading(['system', service, 'projections'], how => ask<Projection[]>(service, 'projections', how)),
    refetchInterval: ({ state }) => (state.data?.body.some(one => one.running) ? WHILE_RUNNING : SELDOM),
  })
  const none = projections.data?.body.length === 0 || projections.error?.status === 404
  if (none) return null
  return (
    <Panel title={`${t.projections}: ${t.services[service]}`} query={projections} definition={t.projectionsText}>
      {all => (
        <Table caption={t.projections} rows={all} idOf={row => row.name} columns={[
          { key: 'name', head: t.projection, cell: row => <>{t.projectionNames[row.name]} <code className="quiet">{row.name}</code></> },
          { key: 'topics', head: t.topic, cell: row => row.topics.join(', ') },
          { key: 'documents', head: t.documents, number: true, cell: row => grouped(row.documents) },
          { key: 'last', head: t.last, cell: row => <Last of={row} language={language} /> },
          { key: 'rebuild', head: t.rebuild, cell: row => <Rebuild service={service} name={row.name} running={row.running != null} /> },
        ]} />
      )}
    </Panel>
  )
}

function Last({ of, language }: { of: Projection; language: 'th' | 'en' }) {
  const t = useTexts()
  if (of.running) return <span role="status">{t.running(grouped(of.running.folded), grouped(of.running.total))}</span>
  if (!of.last) return t.never
  return <span>{dateTime(of.last.at, language)} · {of.last.by}{of.last.refused && ` · ${t.refused(of.last.refused)}`}</span>
}

function Rebuild({ service, name, running }: { service: Service; name: string; running: boolean }) {
  const t = useTexts()
  const [sure, setSure] = useState(false)
  const rebuild = useWrite((_: null, how) => ask<Projection>(service, `projections/${encodeURIComponent(name)}`, how, 'POST'), { refresh: [['system', service, 'projections']], done: () => setSure(false) })
  return (
    <>
      <CommandButton size="sm" variant={sure ? 'filled' : 'default'} loading={rebuild.isPending || running} onClick={() => (sure ? rebuild.mutate(null) : setSure(true))} onBlur={() => setSure(false)}>
        {sure ? t.rebuildSure : t.rebuild}
      </CommandButton>
      {rebuild.error && <ProblemNotice problem={rebuild.error} />}
    </>
  )
}
