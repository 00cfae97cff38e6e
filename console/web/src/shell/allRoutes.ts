import { routes as audit } from '../audit/routes'
import { routes as cases } from '../cases/routes'
import { routes as certificates } from '../certificates/routes'
import { routes as city } from '../city/routes'
import { routes as inbox } from '../inbox/routes'
import { routes as referrals } from '../referrals/routes'
import { routes as registry } from '../registry/routes'
import type { Route } from './routes'
import type { Role } from './session'
import { routes as system } from '../system/routes'
import { routes as today } from '../today/routes'

export const ALL: Route[] = [...today, ...cases, ...referrals, ...inbox, ...city, ...registry, ...certificates, ...audit, ...system]

const HOMES: readonly (readonly [Role, string])[] = [
  ['CENTRE_OFFICER', '/today'],
  ['AGENCY_OFFICER', '/queue'],
  ['MINISTRY', '/city'],
  ['DEPARTMENT', '/city'],
  ['AUDITOR', '/audit'],
  ['OPERATOR', '/system'],
  ['VOLUNTEER', '/v/'],
]

export function routesOf(roles: readonly Role[]): Route[] {
  return ALL.filter(route => route.roles.some(role => roles.includes(role)))
}

export function homeOf(roles: readonly Role[]): string {
  return HOMES.find(([role]) => roles.includes(role))?.[1] ?? '/inbox'
}
