import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { registry, useCodes, useRead, useWrite, type RegistryTypes } from '../api'
import { useMe } from '../shell/session'
import { useTexts } from '../texts/agency'
import { WriteProblem } from '../ui'

type Capacity = RegistryTypes['schemas']['Capacity']

/** The agency itself, as the register has it. */
export function useOwnAgency() {
  const { agencyId } = useMe()
  return useRead(['agencies', agencyId], how => registry.GET('/v1/agencies/{id}', { params: { path: { id: agencyId ?? '' } }, ...how }), { enabled: agencyId !== null })
}

export function useTellCapacity() {
  const { agencyId } = useMe()
  const own = useOwnAgency()
  return useWrite((capacity: Capacity, how) => registry.PUT('/v1/agencies/{id}/capacity', { params: { path: { id: agencyId ?? '' } }, body: { capacity }, ...how }), {
    etag: own.data?.etag,
    refresh: [['agencies']],
  })
}

/** How much the agency can take now; always in sight, because centres look at it before they refer. */
export function CapacitySwitch() {
  const t = useTexts().services
  const { options } = useCodes('cases')
  const own = useOwnAgency()
  const tell = useTellCapacity()
  const narrow = useMediaQuery('(max-width: 61.99em)') ?? false
  const now = own.data?.body
  if (!now || now.state === 'CLOSED') return null
  const value = tell.isPending ? tell.variables : now.capacity
  return (
    <div className="capacity">
      <span className="quiet" aria-hidden>{t.capacityShort}</span>
      {narrow
        ? <NativeSelect aria-label={t.capacity} value={value} disabled={tell.isPending} onChange={event => tell.mutate(event.currentTarget.value as Capacity)} data={options('Capacity')} />
        : <SegmentedControl aria-label={t.capacity} value={value} disabled={tell.isPending} onChange={chosen => tell.mutate(chosen as Capacity)} data={options('Capacity')} />}
      <WriteProblem problem={tell.error} readAnew={() => { tell.reset(); void own.refetch() }} />
    </div>
  )
}
