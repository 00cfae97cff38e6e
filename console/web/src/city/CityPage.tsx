import './city.css'
import { useState } from 'react'
import { Link } from 'wouter'
import { Panel, Table } from '../ui'
import { Page } from '../shell/Page'
import { useDistricts } from '../shell/districts'
import { oneOf, text, useFilters } from '../shell/filters'
import { useTexts } from '../texts/city'
import { useLanguage } from '../texts/language'
import { useTexts as useShellTexts } from '../texts/shell'
import { bangkokDay } from '../thai/dates'
import { DaySlider } from './DaySlider'
import { FIGURES, type FigureName, mostFirst, SOURCES, together } from './figures'
import { FigurePicker } from './FigurePicker'
import { Flow } from './Flow'
import { Matrix } from './Matrix'
import { Numbers } from './Numbers'
import { TileMap } from './TileMap'
import { Trend } from './Trend'
import { sheet, useCityTotals, useDistrictFigures } from './useCity'
import { LongestWaiting } from './Waiting'

const FILTERS = { figure: oneOf(FIGURES), district: text }
const TOLD = FIGURES.filter(name => SOURCES[name] || name === 'termEnding')

export default function CityPage() {
  const t = useShellTexts()
  const [day, setDay] = useState(bangkokDay)
  return (
    <Page title={t.pages.city}>
      <div className="panels">
        <Totals day={day} />
        <Map day={day} onDay={setDay} />
        <div className="two-panels" style={{ marginTop: 0 }}>
          <div className="panels">
            <Matrix day={day} />
            <LongestWaiting />
          </div>
          <div className="panels">
            <Flow day={day} />
            <Trend day={day} />
          </div>
        </div>
      </div>
    </Page>
  )
}

function Totals({ day }: { day: string }) {
  const t = useTexts()
  const { all } = useDistricts()
  const { query, of } = useCityTotals(day)
  const terms = useDistrictFigures(day).figure('termEnding')
  const ending = all.flatMap(({ code }) => terms.of(code) ?? [])
  const told = (name: FigureName) => (name !== 'termEnding' ? of(name) : ending.length > 0 ? together(ending) : undefined)
  return <div className="totals"><Panel title={t.wholeCity} query={query} rows={2} definition={t.howTold}>{() => <Numbers wide names={TOLD} of={told} />}</Panel></div>
}

function Map({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  const t = useTexts()
  const language = useLanguage()
  const { all, nameOf } = useDistricts()
  const { filters, change } = useFilters(FILTERS)
  const name: FigureName = filters.figure ?? 'open'
  const { figure, queryOf } = useDistrictFigures(day)
  const { of, definition } = figure(name)
  const source = SOURCES[name]
  const own = name in t.definitions ? t.definitions[name as keyof typeof t.definitions] : undefined
  return (
    <Panel title={t.figures[name]} query={queryOf(name)} rows={8}
      definition={<>{own ?? definition?.[language]} {t.howTold}</>}
      {...(source ? { csv: sheet(source.measure, { to: day, by: source.counts ? ['DISTRICT', 'STATE'] : ['DISTRICT'] }) } : {})}
      actions={<FigurePicker value={name} onChange={figure => change({ figure })} />}
      table={() => (
        <Table caption={t.figures[name]} rows={mostFirst(all, of)} idOf={row => row.code} columns={[
          { key: 'district', head: t.district, cell: row => <Link className="nowrap" href={`/city/${row.code}`}>{nameOf(row.code)}</Link> },
          { key: 'number', head: t.figures[name], number: true, cell: row => of(row.code)?.shown ?? t.noData },
        ]} />
      )}>
      {() => (
        <>
          <p className="map-note">{t.mapNote}</p>
          <DaySlider day={day} onChange={onDay} />
          {name === 'termEnding' && day !== bangkokDay() && <p className="map-note">{t.todayOnly}</p>}
          <TileMap label={t.figures[name]} of={of} selected={filters.district} onSelect={district => change({ district })}
            card={filters.district && (
              <section aria-live="polite" aria-label={t.districtTitle(nameOf(filters.district))}>
                <h3><Link className="nowrap" href={`/city/${filters.district}`}>{t.districtTitle(nameOf(filters.district))}</Link></h3>
                <Numbers names={FIGURES} of={one => figure(one).of(filters.district!)} district={filters.district} />
              </section>
            )} />
        </>
      )}
    </Panel>
  )
}
