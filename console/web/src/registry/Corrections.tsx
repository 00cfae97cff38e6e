import type { ReactNode } from 'react'
import { type RegistryTypes, useCodes } from '../api'
import { useNames } from '../shell/names'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { date } from '../thai/dates'
import { Table } from '../ui'

export type PutRight = RegistryTypes['schemas']['PutRight']

/** What stood in an entry before it was put right, by whom and why, the newest first. */
export function Corrections<Row extends { putRight: PutRight }>({ rows, before }: { rows: readonly Row[]; before: (row: Row) => ReactNode }) {
  const t = useTexts()
  const language = useLanguage()
  const names = useNames()
  const { word } = useCodes('registry')
  const why = ({ corrected, reversed }: PutRight) => (corrected ? word('CorrectionReason', corrected) : word('ReversalReason', reversed ?? ''))
  if (rows.length === 0) return null
  return (
    <Table caption={t.correction.history} rows={[...rows].reverse()} idOf={row => row.putRight.at} columns={[
      { key: 'at', head: t.correction.at, cell: row => <span className="nowrap">{date(row.putRight.at, language)}</span> },
      { key: 'before', head: t.correction.before, cell: before },
      { key: 'why', head: t.reason, cell: row => why(row.putRight) },
      { key: 'by', head: t.correction.by, cell: row => names(row.putRight.by) ?? row.putRight.by },
    ]} />
  )
}
