import { Link } from 'wouter'
import { notification, useRead } from '../api'
import { address } from '../shell/filters'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/audit'
import { grouped } from '../thai/digits'
import { Panel, Table } from '../ui'

interface Row { reason?: string; channel?: string; district?: string; value?: number }

/** Numbers of a figure by its reasons, the most frequent first. */
export function byReason(rows: readonly Row[]): { reason: string; value: number }[] {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row.reason ?? '', (sums.get(row.reason ?? '') ?? 0) + (row.value ?? 0))
  return [...sums].map(([reason, value]) => ({ reason, value })).sort((a, b) => b.value - a.value)
}

/** How many messages did not go out, and why. */
export function NotSent() {
  const t = useTexts()
  const language = useLanguage()
  const figures = useRead(['inbox', 'list', 'figures'], how => notification.GET('/v1/figures', how))
  const table = figures.data?.body.figures.find(one => one.name === 'messages-not-sent')
  const rows = byReason((table?.by ?? []) as Row[])
  return (
    <Panel title={t.notSentBy} query={figures} empty={() => rows.length === 0} none={{ title: t.notSentNone }} definition={table && (language === 'th' ? table.definitionTh : table.definition)}>
      {() => (
        <Table caption={t.notSentBy} rows={rows} idOf={row => row.reason} columns={[
          { key: 'reason', head: t.reason, cell: row => <Link href={address('/messages', { reason: row.reason })}>{t.reasons[row.reason] ?? row.reason}</Link> },
          { key: 'number', head: t.number, number: true, cell: row => grouped(row.value) },
        ]} />
      )}
    </Panel>
  )
}
