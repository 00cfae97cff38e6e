import { Link, useLocation } from 'wouter'
import { useMe, type Role } from '../shell/session'
import { useTexts } from '../texts/registry'

const PARTS: readonly (readonly [name: keyof ReturnType<typeof useTexts>['parts'], path: string, roles?: readonly Role[]])[] = [
  ['centres', '/registry'],
  ['volunteers', '/registry/volunteers'],
  ['agencies', '/registry/agencies'],
  ['workshops', '/registry/workshops'],
  ['programmes', '/registry/programmes'],
  ['rights', '/registry/rights', ['MINISTRY', 'AUDITOR']],
]

/** The parts of the registry, side by side. */
export function Parts() {
  const t = useTexts()
  const me = useMe()
  const [at] = useLocation()
  const mine = PARTS.filter(([, , roles]) => !roles || roles.some(role => me.roles.includes(role)))
  return (
    <nav className="parts" aria-label={t.partsLabel}>
      {mine.map(([name, path]) => <Link key={name} href={path} aria-current={at === path || (path !== '/registry' && at.startsWith(`${path}/`)) ? 'page' : undefined}>{t.parts[name]}</Link>)}
    </nav>
  )
}
