import type { ReactNode } from 'react'

export type Line = readonly [name: string, value: ReactNode] | false | null | undefined

/** Names and values of a record, one under another; what is left out is not shown. */
export function Definitions({ lines }: { lines: Line[] }) {
  return <dl className="definitions">{lines.map(line => line && <div key={line[0]}><dt>{line[0]}</dt><dd>{line[1]}</dd></div>)}</dl>
}
