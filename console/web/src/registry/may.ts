import { type Me, useMe } from '../shell/session'

const CENTRAL = ['MINISTRY', 'DEPARTMENT'] as const

/** What the registry lets a caller do; it judges anew with each command. */
export function useMay() {
  return mayOf(useMe())
}

export function mayOf(me: Pick<Me, 'roles' | 'districts' | 'agencyId'>) {
  const central = CENTRAL.some(role => me.roles.includes(role))
  const officer = (district: string) => me.roles.includes('CENTRE_OFFICER') && me.districts.includes(district)
  return {
    central,
    ministry: me.roles.includes('MINISTRY'),
    /** Register volunteers, propose a centre, appoint its committee. */
    inDistrict: (district: string) => central || officer(district),
    anyDistrict: central || me.roles.includes('CENTRE_OFFICER'),
    ofAgency: (agency: string) => central || (me.roles.includes('AGENCY_OFFICER') && me.agencyId === agency),
  }
}
