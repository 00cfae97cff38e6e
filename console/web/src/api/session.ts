import { unattended } from './attended'
import { unreachable } from './problem'

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
  const response = await fetch('/session', { headers: unattended() }).catch(() => undefined)
  const session: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined
  if (typeof session !== 'object' || session === null || !('signedIn' in session)) throw unreachable()
  return session as Session
}

/** Where to sign in, and back to the page of the moment. */
export function loginAddress(to = location.pathname + location.search): string {
  return `/login?to=${encodeURIComponent(to)}`
}

const SIGNED_OUT = 'prasan-signed-out'

/** Ends the session here and in every other tab of the browser. */
export async function signOut() {
  const response = await fetch('/logout', { method: 'POST', headers: { 'X-Prasan-Console': '1' } })
  const { location: next } = (await response.json()) as { location?: string }
  const channel = new BroadcastChannel(SIGNED_OUT)
  channel.postMessage(true)
  channel.close()
  location.assign(next ?? '/')
}

/** Leaves the page when somebody signs out in another tab. */
export function followSignOut(to: string) {
  new BroadcastChannel(SIGNED_OUT).onmessage = () => location.assign(to)
}
