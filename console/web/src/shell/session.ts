import { queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { unreachable } from '../api/problem'

export type Role = 'MINISTRY' | 'DEPARTMENT' | 'CENTRE_OFFICER' | 'VOLUNTEER' | 'AGENCY_OFFICER' | 'AUDITOR' | 'OPERATOR'

/** Who is signed in, as the gateway reads it from the token. */
export interface Me {
  subject: string
  name: string
  roles: Role[]
  districts: string[]
  agencyId: string | null
  volunteerId: string | null
  position: 'CHAIR' | 'SUPERVISOR' | 'HEAD' | null
}

export type Session = { signedIn: false } | ({ signedIn: true } & Me)

export async function askSession(): Promise<Session> {
  const response = await fetch('/session').catch(() => undefined)
  if (!response?.ok) throw unreachable()
  return response.json()
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: askSession, staleTime: Infinity, retry: 2 })

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

/** Where to sign in, and back to the page of the moment. */
export function loginAddress(to = location.pathname + location.search): string {
  return `/login?to=${encodeURIComponent(to)}`
}

export async function signOut() {
  const response = await fetch('/logout', { method: 'POST', headers: { 'X-Prasan-Console': '1' } })
  const { location: next } = (await response.json()) as { location?: string }
  location.assign(next ?? '/')
}
