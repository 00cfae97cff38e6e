import { queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { askSession, type Me, type Role } from '../api/session'

export { loginAddress, type Me, type Role, type Session, signOut } from '../api/session'

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: askSession, staleTime: Infinity, refetchOnWindowFocus: 'always', retry: 2 })

export const useSession = () => useQuery(sessionQuery)

export const MeContext = createContext<Me | undefined>(undefined)

/** Who is signed in; for what is shown to signed-in people alone. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('Nobody is signed in here.')
  return me
}

export function useHasRole(...roles: Role[]): boolean {
  const me = useMe()
  return roles.some(role => me.roles.includes(role))
}
