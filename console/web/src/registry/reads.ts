import { everyPage, registry, type RegistryTypes, useRead } from '../api'

export type Centre = RegistryTypes['schemas']['CentreView']
export type Committee = RegistryTypes['schemas']['Committee']
export type Volunteer = RegistryTypes['schemas']['VolunteerView']
export type Agency = RegistryTypes['schemas']['AgencyView']
export type Workshop = RegistryTypes['schemas']['WorkshopView']
export type Programme = RegistryTypes['schemas']['ProgrammeView']
export type Role = RegistryTypes['schemas']['CommitteeRole']

export const ALL = 200

export const useCentres = (district?: string) =>
  useRead(['centre', 'list', 'all', district], how => registry.GET('/v1/centres', { params: { query: { limit: ALL, ...(district ? { district } : {}) } }, ...how }))

export const useCentre = (id: string) => useRead(['centre', id], how => registry.GET('/v1/centres/{id}', { params: { path: { id } }, ...how }))

export const useCommitteePolicy = () => useRead(['codes', 'committee-policy'], how => registry.GET('/v1/committee-policy', how)).data?.body

export const useVolunteers = (district: string | undefined, cursor?: string, state?: 'ACTIVE' | 'ENDED') =>
  useRead(['volunteers', district, cursor, state], how =>
    registry.GET('/v1/volunteers', { params: { query: { limit: ALL, ...(district ? { district } : {}), ...(cursor ? { cursor } : {}), ...(state ? { state } : {}) } }, ...how }), { enabled: district !== undefined })

/** All of a district, to pick from and to name. */
export const useEveryVolunteer = (district: string, state?: 'ACTIVE') =>
  useRead(['volunteers', district, 'every', state], ({ signal }) => everyPage(cursor => registry.GET('/v1/volunteers', { params: { query: { limit: ALL, district, ...(state ? { state } : {}), ...cursor } }, signal })))

export const useAgencies = (query: { district?: string | undefined; service?: Agency['services'][number] | undefined; kind?: Agency['kind'] | undefined } = {}) =>
  useRead(['agencies', 'all', query], ({ signal }) => everyPage(cursor => registry.GET('/v1/agencies', { params: { query: { limit: ALL, ...given(query), ...cursor } }, signal })))

export const useWorkshops = () => useRead(['workshops', 'all'], how => registry.GET('/v1/workshops', { params: { query: { limit: ALL } }, ...how }))

export const useProgrammes = () => useRead(['programmes', 'all'], how => registry.GET('/v1/programmes', { params: { query: { limit: ALL } }, ...how }))

/** Those parts of a question that were answered. */
export function given<T extends object>(query: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined && value !== '')) as { [K in keyof T]?: NonNullable<T[K]> }
}

export const fullName = ({ title, firstName, lastName }: NonNullable<Volunteer['name']>) => `${title}${firstName} ${lastName ?? ''}`.trim()

export const nameOf = (volunteer: Volunteer | undefined): string | undefined => volunteer?.name && fullName(volunteer.name)
