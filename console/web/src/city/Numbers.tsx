import { Link } from 'wouter'
import { useScope } from '../shell/scope'
import { useTexts } from '../texts/city'
import type { FigureName, Told } from './figures'
import { listOf } from './lists'

const ALARMING: readonly FigureName[] = ['overdue', 'lateReferrals']

interface Props {
  names: readonly FigureName[]
  of: (name: FigureName) => Told | undefined
  /** Whose figures these are; the lists they lead to are narrowed to it. */
  district?: string
  wide?: boolean
}

/** Figures side by side, each leading to the list that it counts. */
export function Numbers({ names, of, district, wide = false }: Props) {
  const t = useTexts()
  const { choose } = useScope()
  return (
    <ul className={wide ? 'numbers numbers-wide' : 'numbers'}>
      {names.map(name => {
        const told = of(name)
        const alarm = ALARMING.includes(name) && told?.value !== 0
        return (
          <li key={name}>
            <span><Link href={listOf(name, district)} onClick={() => district && choose(district)}>{t.figures[name]}</Link></span>
            <strong className={told && alarm ? 'alarm' : undefined}>{told?.shown ?? '–'}</strong>
          </li>
        )
      })}
    </ul>
  )
}
