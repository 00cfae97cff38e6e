import { createContext, useContext } from 'react'
import { useMe } from './session'

export const ScopeContext = createContext<{ chosen: string | undefined; choose: (district: string | undefined) => void }>({ chosen: undefined, choose: () => undefined })

/** The district that lists and figures are narrowed to; undefined for all that the caller may see. */
export function useScope() {
  const me = useMe()
  const { chosen, choose } = useContext(ScopeContext)
  const wide = me.roles.some(role => role === 'MINISTRY' || role === 'DEPARTMENT' || role === 'AUDITOR')
  const allowed = chosen !== undefined && (wide || me.districts.includes(chosen))
  return { district: allowed ? chosen : undefined, choose, wide }
}
