import { type ReactNode } from 'react'
import type { RegistryTypes } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/audit'
import { dateTime } from '../thai/dates'
import { Table } from '../ui'
import { useNames } from '../shell/names'
import { useLooked } from './looked'

export type Look = RegistryTypes['schemas']['AccessView']

export const SERVICES = ['case-referral', 'registry', 'notification'] as const
export type Service = (typeof SERVICES)[number]

interface Props { looks: readonly Look[]; onRecord?: (record: string) => void; onSubject?: (subject: string) => void; foot?: ReactNode }

/** Looks, one a row: when, who, at what, and which parts of a person were shown. */
export function Looks({ looks, onRecord, onSubject, foot }: Props) {
  const t = useTexts()
  const language = useLanguage()
  const names = useNames()
  const looked = useLooked()
  const link = (text: string, go: ((value: string) => void) | undefined, value: string) =>
    go ? <button type="button" className="linklike-button" title={value} onClick={() => go(value)}>{text}</button> : text
  return (
    <>
      <Table caption={t.looks} rows={[...looks]} idOf={row => `${row.recordId} ${row.n} ${row.at}`} columns={[
        { key: 'at', head: t.at, cell: row => <span className="nowrap">{dateTime(row.at, language)}</span> },
        { key: 'who', head: t.who, cell: row => link(looked.by(row.subject, names(row.subject)), onSubject, row.subject) },
        { key: 'what', head: t.what, cell: row => looked.what(row.what) },
        { key: 'which', head: t.which, cell: row => <span className="tags">{(row.records.length > 0 ? row.records : [row.recordId]).slice(0, 5).map(record => <span key={record} className="nowrap">{link(looked.record(record), onRecord, record)}</span>)}{row.records.length > 5 && `+${row.records.length - 5}`}</span> },
        { key: 'parts', head: t.parts, cell: row => (row.fields.length > 0 ? row.fields.map(looked.part).join(', ') : <span className="quiet">{t.rowOnly}</span>) },
      ]} />
      {foot}
    </>
  )
}
