import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { caseReferral, notification, registry, useRead } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { dateTime } from '../thai/dates'
import { CommandButton, Definitions, Panel } from '../ui'

export const SERVICES = ['registry', 'case-referral', 'notification'] as const
export type Service = (typeof SERVICES)[number]

/** The receipt of an erasure, by its number: what was forgotten, when, and until when backups can still be read. */
export function Erasures() {
  const t = useTexts()
  const [service, setService] = useState<Service>('registry')
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState<{ service: Service; id: string }>()
  return (
    <section className="panel stack" aria-label={t.rights.receipt}>
      <h2 style={{ margin: 0, fontSize: 'var(--t20)' }}>{t.rights.receipt}</h2>
      <form className="filters" onSubmit={event => { event.preventDefault(); if (typed.trim()) setWanted({ service, id: typed.trim() }) }}>
        <NativeSelect label={t.rights.service} value={service} onChange={event => setService(event.currentTarget.value as Service)} data={SERVICES.map(value => ({ value, label: t.rights.services[value] }))} />
        <TextInput label={t.rights.receiptNo} autoComplete="off" value={typed} onChange={event => setTyped(event.currentTarget.value)} />
        <div><CommandButton type="submit" variant="default">{t.rights.toReceipts}</CommandButton></div>
      </form>
      {wanted && <Receipt {...wanted} />}
    </section>
  )
}

function Receipt({ service, id }: { service: Service; id: string }) {
  const t = useTexts()
  const language = useLanguage()
  const client = { registry, 'case-referral': caseReferral, notification }[service] as typeof registry
  const receipt = useRead(['erasures', service, id], how => client.GET('/v1/erasures/{id}', { params: { path: { id } }, ...how }))
  return (
    <Panel query={receipt} rows={4}>
      {one => (
        <Definitions lines={[
          [t.rights.ground, t.rights.grounds[one.ground]],
          [t.since, dateTime(one.at, language)],
          !!one.doneAt && [t.rights.erase, dateTime(one.doneAt, language)],
          !!one.backupsReadableUntil && [t.rights.backups, dateTime(one.backupsReadableUntil, language)],
          ...one.erased.map(part => [part.kind, (
            <span key={part.recordId}>
              {part.recordId}<span className="quiet" style={{ display: 'block' }}>{part.what.join(', ')}</span>
              {part.mailsSent.length > 0 && <span className="quiet" style={{ display: 'block' }}>{t.rights.mailsGone(part.mailsSent.length)}</span>}
            </span>
          )] as const),
        ]} />
      )}
    </Panel>
  )
}
