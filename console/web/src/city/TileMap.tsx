import type { CSSProperties, ReactNode } from 'react'
import { useDistricts } from '../shell/districts'
import { useTexts } from '../texts/city'
import type { Told } from './figures'
import { type Scale, scaleOf } from './scale'
import { TILES } from './tiles'

interface Props {
  label: string
  of: (district: string) => Told | undefined
  selected: string | undefined
  onSelect: (district: string) => void
  /** What is told of the selected district; it stands where the map has room. */
  card?: ReactNode
}

/** The districts as equal tiles, laid out as they lie; in the document they stand in the order of a Thai dictionary. */
export function TileMap({ label, of, selected, onSelect, card }: Props) {
  const t = useTexts()
  const { all, nameOf } = useDistricts()
  const scale = scaleOf([...TILES.keys()].flatMap(code => of(code) ?? []).map(told => told.value))
  return (
    <>
      <ul className="tiles" aria-label={t.map}>
        {all.map(({ code }) => {
          const tile = TILES.get(code)
          if (!tile) return null
          const told = of(code)
          return (
            <li key={code} className="tile-place" style={{ '--column': tile.column, '--row': tile.row } as CSSProperties}>
              <button type="button" className={told ? `tile level-${scale.level(told.value)}` : 'tile hatched'} aria-pressed={selected === code}
                title={nameOf(code)} onClick={() => onSelect(code)}>
                <span className="tile-name">{nameOf(code)} <span className="unseen">{label}</span></span>
                <span className="tile-number">{told?.shown ?? <><span aria-hidden>–</span><span className="unseen">{t.noData}</span></>}</span>
              </button>
            </li>
          )
        })}
        {card && <li className="district-card">{card}</li>}
      </ul>
      <Legend scale={scale} />
    </>
  )
}

function Legend({ scale }: { scale: Scale }) {
  const t = useTexts()
  return (
    <ul className="legend" aria-label={t.legend}>
      {scale.legend.map(({ level, words }) => <li key={words}><span className={`swatch level-${level}`} />{words}</li>)}
      <li><span className="swatch hatched" />{t.noData}</li>
    </ul>
  )
}
