import { NativeSelect } from '@mantine/core'
import { useTexts } from '../texts/shell'
import { useDistricts } from './districts'
import { useScope } from './scope'
import { useMe } from './session'

/** Which district is looked at: one of the caller's own, or any for those who see the city. */
export function Scope() {
  const t = useTexts()
  const me = useMe()
  const { all, nameOf } = useDistricts()
  const { district, choose, wide } = useScope()
  if (me.agencyId) return <span className="scope" />
  const codes = wide ? all.map(one => one.code) : me.districts
  if (codes.length < 2) return <span className="scope nowrap">{codes[0] && nameOf(codes[0])}</span>
  return (
    <NativeSelect className="scope" size="sm" aria-label={t.scope} value={district ?? ''} onChange={event => choose(event.currentTarget.value || undefined)}
      data={[{ value: '', label: t.scopeAll }, ...codes.map(code => ({ value: code, label: nameOf(code) }))]} />
  )
}
