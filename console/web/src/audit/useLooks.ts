import { caseReferral, notification, registry, useRead } from '../api'
import type { Service } from './Looks'

const clients = { registry, 'case-referral': caseReferral, notification } as unknown as Record<Service, typeof registry>
const PAGE = 100

export interface Wish { service: Service; subject?: string | undefined; from?: string | undefined; to?: string | undefined; cursor?: string | undefined }

/** What a person, or anybody, looked at in these days. */
export const useLooksBySubject = ({ service, subject, from, to, cursor }: Wish) =>
  useRead(['accesses', service, subject, from, to, cursor], how =>
    clients[service].GET('/v1/accesses', {
      params: { query: { limit: PAGE, ...(subject ? { subject } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}), ...(cursor ? { cursor } : {}) } },
      ...how,
    }))

/** Who looked at one record, and whether the chain of these entries is whole. */
export const useTrail = (service: Service, record: string, cursor?: string) =>
  useRead(['accesses', service, 'of', record, cursor], how =>
    clients[service].GET('/v1/accesses/{recordId}', { params: { path: { recordId: record }, query: { limit: PAGE, ...(cursor ? { cursor } : {}) } }, ...how }))

/** The id of the case with this number. */
export const useCaseOf = (number: string | undefined) =>
  useRead(['case', 'list', { number }], how => caseReferral.GET('/v1/cases', { params: { query: { limit: 1, ...(number ? { number } : {}) } }, ...how }), { enabled: number !== undefined })
