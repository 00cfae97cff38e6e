import { useState } from 'react'
import { Panel, Table } from '../ui'
import { useTexts } from '../texts/city'
import { useLanguage } from '../texts/language'
import { date } from '../thai/dates'
import { grouped } from '../thai/digits'
import { FIGURES, type FigureName, SOURCES, type Told } from './figures'
import { FigurePicker } from './FigurePicker'
import { sheet, useTrend } from './useCity'

const DAYS = 30
const WIDTH = 600
const HEIGHT = 200
const LEFT = 44
const FOOT = 26
const HEAD = 12
const COUNTED = FIGURES.filter(name => SOURCES[name])

type Point = Told & { day: string }

/** Highest line of the drawing: a round number that no point is above. */
export function roundAbove(highest: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(highest, 5)))
  return [1, 2, 5, 10].map(one => one * size).find(one => one >= highest)!
}

/** One figure over the last thirty days. */
export function Trend({ day, district, start = 'open' }: { day: string; district?: string | undefined; start?: FigureName }) {
  const t = useTexts()
  const language = useLanguage()
  const [name, setName] = useState<FigureName>(start)
  const { query, points, from, by } = useTrend(name, day, DAYS, district)
  const table = query.data?.body.figures[0]
  return (
    <Panel title={t.trend(t.figures[name])} query={query} rows={4} definition={table && (language === 'th' ? table.definitionTh : table.definition)}
      csv={sheet(SOURCES[name]!.measure, { from, to: day, each: 'DAY', by })}
      actions={<FigurePicker value={name} onChange={setName} names={COUNTED} />}
      table={() => (
        <Table caption={t.trend(t.figures[name])} rows={[...points].reverse()} idOf={point => point.day} columns={[
          { key: 'day', head: t.date, cell: point => date(point.day, language) },
          { key: 'number', head: t.number, number: true, cell: point => point.shown },
        ]} />
      )}>
      {() => <Line points={points} label={t.trend(t.figures[name])} />}
    </Panel>
  )
}

function Line({ points, label }: { points: Point[]; label: string }) {
  const t = useTexts()
  const language = useLanguage()
  const top = roundAbove(Math.max(...points.map(point => point.value ?? 0)))
  const x = (index: number) => LEFT + (index / (points.length - 1)) * (WIDTH - LEFT - 8)
  const y = (value: number) => HEAD + (1 - value / top) * (HEIGHT - HEAD - FOOT)
  const hidden = points.some(point => point.value === undefined)
  const heightOf = (point: Point) => y(point.value ?? Math.min(2.5, top))
  const first = points[0]!
  const last = points.at(-1)!
  return (
    <figure style={{ margin: 0 }}>
      <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}: ${first.shown} – ${last.shown}`}>
        {[0, top / 2, top].filter(Number.isInteger).map(value => (
          <g key={value}>
            <line className="trend-rule" x1={LEFT} x2={WIDTH - 8} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 6} y={y(value) + 5} textAnchor="end">{grouped(value)}</text>
          </g>
        ))}
        <polyline className="trend-line" points={points.map((point, index) => `${x(index)},${heightOf(point)}`).join(' ')} />
        {points.map((point, index) => (
          <circle key={point.day} className={point.value === undefined ? 'trend-hidden' : 'trend-dot'} cx={x(index)} cy={heightOf(point)} r={3}>
            <title>{`${date(point.day, language)}: ${point.shown}`}</title>
          </circle>
        ))}
        <text x={LEFT} y={HEIGHT - 6}>{date(first.day, language)}</text>
        <text x={WIDTH - 8} y={HEIGHT - 6} textAnchor="end">{date(last.day, language)}</text>
      </svg>
      {hidden && <figcaption className="map-note">{t.trendHidden}</figcaption>}
    </figure>
  )
}
