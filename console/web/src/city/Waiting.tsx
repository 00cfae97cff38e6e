import { useLocation } from 'wouter'
import { type CaseReferralTypes, caseReferral, useCodes, useRead } from '../api'
import { Panel, StateTag, Table, toneOfUrgency } from '../ui'
import { useDistricts } from '../shell/districts'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/city'
import { span } from '../thai/dates'

type Waiting = CaseReferralTypes['schemas']['CaseRowWaitingCase']

const SHOWN = 10
const READ = 200

export const longestWaiting = (rows: readonly Waiting[]) => [...rows].sort((a, b) => a.oldestSince.localeCompare(b.oldestSince)).slice(0, SHOWN)

/** Who waits longest for help that nobody has promised yet. */
export function LongestWaiting({ district }: { district?: string | undefined }) {
  const t = useTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const { nameOf } = useDistricts()
  const { word } = useCodes('cases')
  const query = useRead(['case', 'list', 'waiting', district], how =>
    caseReferral.GET('/v1/needs-action', { params: { query: { limit: READ, ...(district ? { district } : {}) } }, ...how }))
  const more = query.data?.body.nextCursor != null
  return (
    <Panel title={t.waiting} query={query} rows={6} empty={page => page.items.length === 0} none={{ title: t.waitingNone }}
      definition={<>{t.waitingText}{more && ` ${t.waitingPart}`}</>}>
      {page => (
        <Table caption={t.waiting} rows={longestWaiting(page.items)} idOf={row => row.caseId} onOpen={row => go(`/cases/${row.caseId}`)} columns={[
          { key: 'waits', head: t.waits, cell: row => <strong className="nowrap">{span(Date.now() - Date.parse(row.oldestSince), language)}</strong> },
          { key: 'no', head: t.caseNo, cell: row => <a className="nowrap" href={`/cases/${row.caseId}`} onClick={event => event.preventDefault()}>{row.caseNo}</a> },
          ...(district ? [] : [{ key: 'district', head: t.district, cell: (row: Waiting) => <span className="nowrap">{nameOf(row.districtCode)}</span> }]),
          { key: 'urgency', head: t.urgency, cell: row => (row.urgency === 'NORMAL' ? word('Urgency', row.urgency) : <StateTag tone={toneOfUrgency(row.urgency)}>{word('Urgency', row.urgency)}</StateTag>) },
          { key: 'needs', head: t.needs, cell: row => [...new Set(row.needs.map(need => word('Dimension', need.dimension)))].join(', ') },
        ]} />
      )}
    </Panel>
  )
}
