import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { caseReferral, useCodes, useRead } from '../api'
import { Panel, Table } from '../ui'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/city'
import { bangkokDay } from '../thai/dates'
import { type Row, together } from './figures'
import { scaleOf } from './scale'
import { sheet } from './useCity'

const STATES = ['OPEN', 'REFERRED', 'OUTCOME', 'UNMET']
const BY = ['DIMENSION', 'AGE_BAND', 'STATE'] as const

/** Where help does not reach: needs by dimension and age, in one state, with those that nobody could help beside. */
export function Matrix({ day, district }: { day: string; district?: string | undefined }) {
  const t = useTexts()
  const language = useLanguage()
  const { word, list } = useCodes('cases')
  const [state, setState] = useState('OPEN')
  const by = district ? (['DISTRICT', ...BY] as const) : BY
  const query = useRead([day === bangkokDay() ? 'case' : 'case-then', 'list', 'figures', day, 'matrix', district ? 'each' : 'all'], how =>
    caseReferral.GET('/v1/figures', { params: { query: { to: day, measure: ['NEEDS'], by: [...by] } }, ...how }))
  const dimensions = list('Dimension').map(one => one.code)
  const ages = list('AgeBand').map(one => one.code)
  const table = query.data?.body.figures[0]
  const rows = ((table?.by ?? []) as Row[]).filter(row => !district || row.district === district)
  const cell = (dimension: string, age: string, of: string) => together(rows.filter(row => row.dimension === dimension && row.ageBand === age && row.state === of))
  const scale = scaleOf(dimensions.flatMap(dimension => ages.map(age => cell(dimension, age, state).value)))
  const flat = dimensions.flatMap(dimension => ages.map(age => ({ id: `${dimension} ${age}`, dimension, age })))
  return (
    <Panel title={t.matrix} query={query} rows={5} definition={table && (language === 'th' ? table.definitionTh : table.definition)}
      csv={sheet('needs', { to: day, by })}
      actions={<NativeSelect size="sm" aria-label={t.matrixState} value={state} onChange={event => setState(event.currentTarget.value)}
        data={STATES.map(code => ({ value: code, label: word('NeedState', code) }))} />}
      table={() => (
        <Table caption={t.matrix} rows={flat} idOf={row => row.id} columns={[
          { key: 'dimension', head: t.dimension, cell: row => word('Dimension', row.dimension) },
          { key: 'age', head: t.ageBand, cell: row => word('AgeBand', row.age) },
          ...STATES.map(code => ({ key: code, head: word('NeedState', code), number: true, cell: (row: (typeof flat)[number]) => cell(row.dimension, row.age, code).shown })),
        ]} />
      )}>
      {() => (
        <div className="matrix-scroll" tabIndex={0} role="group" aria-label={t.matrix}>
          <table className="matrix">
            <caption className="unseen">{t.matrix}: {word('NeedState', state)}</caption>
            <thead><tr><td aria-hidden style={{ border: 0, height: 0 }} />{ages.map(age => <th key={age} scope="col">{word('AgeBand', age)}</th>)}</tr></thead>
            <tbody>
              {dimensions.map(dimension => (
                <tr key={dimension}>
                  <th scope="row">{word('Dimension', dimension)}</th>
                  {ages.map(age => {
                    const told = cell(dimension, age, state)
                    const unmet = cell(dimension, age, 'UNMET')
                    return (
                      <td key={age} className={`level-${scale.level(told.value)}`}>
                        {told.shown}
                        {state !== 'UNMET' && unmet.value !== 0 && <small>{t.matrixUnmet(unmet.shown)}</small>}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}
