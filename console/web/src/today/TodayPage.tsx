import { SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { Link } from 'wouter'
import '../cases/cases.css'
import { useDesk } from '../cases/useDesk'
import { oneOf, text, useFilters } from '../shell/filters'
import { later } from '../shell/later'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { Split } from '../shell/Split'
import { useTexts } from '../texts/officer'
import { COLUMNS, type ColumnName, Column, useColumns } from './columns'

const CaseFile = later(() => import('../cases/CaseFile').then(file => file.CaseFile))

const FILTERS = { case: text, column: oneOf(COLUMNS), whose: oneOf(['mine', 'all']) }

/** What waits for the officer: a board while nothing is open, a list beside the case while something is. */
export default function TodayPage() {
  const t = useTexts()
  const { filters, change } = useFilters(FILTERS)
  const { district, wide } = useScope()
  const mine = filters.whose !== 'all'
  const columns = useColumns(mine)
  const phone = useMediaQuery('(max-width: 47.99em)') ?? false
  const [last, setLast] = useState<ColumnName>(filters.column ?? 'act')
  const column = filters.column ?? last
  const open = (id: string | undefined, from: ColumnName = column) => {
    setLast(from)
    change({ case: id, column: id ? from : undefined })
  }
  useDesk(columns[column].ids, filters.case, id => open(id))
  const chosen = filters.case
  return (
    <Page title={t.today.title} actions={<Doors />}>
      <div className={chosen ? 'filters wide-only' : 'filters'}>
        <SegmentedControl aria-label={t.today.list} value={mine ? 'mine' : 'all'} onChange={value => change({ whose: value === 'all' ? 'all' : undefined })} data={[{ value: 'mine', label: t.today.mine }, { value: 'all', label: wide && !district ? t.today.everywhere : t.today.all }]} />
      </div>
      {chosen ? (
        <Split list={<><Tabs column={column} columns={columns} choose={name => { setLast(name); change({ column: name }) }} /><Column name={column} columns={columns} selected={chosen} open={id => open(id)} /></>} back={() => open(undefined)}>
          <CaseFile key={chosen} id={chosen} />
        </Split>
      ) : phone ? (
        <>
          <Tabs column={column} columns={columns} choose={name => { setLast(name); change({ column: name }) }} />
          <Column name={column} columns={columns} selected={undefined} open={id => open(id)} />
        </>
      ) : (
        <div className="board">{COLUMNS.map(name => <Column key={name} name={name} columns={columns} selected={undefined} open={id => open(id, name)} />)}</div>
      )}
    </Page>
  )
}

function Tabs({ column, columns, choose }: { column: ColumnName; columns: ReturnType<typeof useColumns>; choose: (name: ColumnName) => void }) {
  const t = useTexts().today
  return (
    <div className="tabs" role="group" aria-label={t.list}>
      {COLUMNS.map(name => <button key={name} type="button" aria-pressed={name === column} onClick={() => choose(name)}>{t[name]} ({columns[name].count})</button>)}
    </div>
  )
}

function Doors() {
  const t = useTexts().today
  return (
    <nav className="papers">
      <Link href="/report">{t.report}</Link>
      <Link href="/people">{t.search}</Link>
      <Link href="/leave">{t.leave}</Link>
      <Link href="/events">{t.events}</Link>
      <Link href="/papers">{t.papers}</Link>
    </nav>
  )
}
