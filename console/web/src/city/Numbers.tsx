import { Link } from 'wouter'
import { useTexts } from '../texts/city'
import type { FigureName, Told } from './figures'

const ALARMING: readonly FigureName[] = ['overdue', 'lateReferrals']

/** Figures side by side, each leading to the list that it counts. */
export function Numbers({ names, of, listOf, wide = false }: { names: readonly FigureName[]; of: (name: FigureName) => Told | undefined; listOf: (name: FigureName) => string | undefined; wide?: boolean }) {
  const t = useTexts()
  return (
    <ul className={wide ? 'numbers numbers-wide' : 'numbers'}>
      {names.map(name => {
        const told = of(name)
        const list = listOf(name)
        const alarm = ALARMING.includes(name) && told?.value !== 0
        return (
          <li key={name}>
            <span>{list ? <Link href={list}>{t.figures[name]}</Link> : t.figures[name]}</span>
            <strong className={told && alarm ? 'alarm' : undefined}>{told?.shown ?? '–'}</strong>
          </li>
        )
      })}
    </ul>
  )
}
