import type { ReactNode } from 'react'

export interface Column<Row> { key: string; head: string; cell: (row: Row) => ReactNode; number?: boolean }

interface Props<Row> {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  idOf: (row: Row) => string
  selected?: string | undefined
  onOpen?: (row: Row) => void
}

/** A table that becomes a list of cards on a phone: each cell then tells its column by itself. */
export function Table<Row>({ caption, columns, rows, idOf, selected, onOpen }: Props<Row>) {
  return (
    <table className="table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>{columns.map(column => <th key={column.key} scope="col" className={column.number ? 'number' : undefined}>{column.head}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={idOf(row)} aria-current={selected === idOf(row) || undefined} className={onOpen && 'opens'} onClick={onOpen && (() => onOpen(row))}>
            {columns.map(column => <td key={column.key} data-head={column.head} className={column.number ? 'number' : undefined}>{column.cell(row)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
