import { registry, type RegistryTypes, useCodes } from '../api'
import { useTexts } from '../texts/registry'
import { useLanguage } from '../texts/language'
import { bangkokDay } from '../thai/dates'
import { renewalOf } from './centreState'
import { CommitteeInput } from './CommitteeInput'
import { Command } from './form/Command'
import { useMay } from './may'
import { premisesFields } from './premises'
import { type Centre, type Committee, useCommitteePolicy, useWorkshops } from './reads'

type Types = RegistryTypes['schemas']

/** What the caller may do with a centre in the state in which it is. */
export function CentreCommands({ centre, etag, readAnew }: { centre: Centre; etag: string | undefined; readAnew: () => void }) {
  const t = useTexts()
  const may = useMay()
  const { options } = useCodes('registry')
  const language = useLanguage()
  const workshops = useWorkshops()
  const policy = useCommitteePolicy()
  const { id, state } = centre
  const params = { path: { id } }
  const common = { etag, readAnew, refresh: [['centre'], ['certificate']], start: { effectiveOn: bangkokDay() } }
  const effectiveOn = { name: 'effectiveOn', label: t.effectiveOn, as: 'day', required: true } as const
  const reasonOf = (list: string) => ({ name: 'reason', label: t.reason, as: 'one', required: true, options: options(list) }) as const
  if (state === 'DISSOLVED' || !may.inDistrict(centre.districtCode)) return null
  return (
    <div className="action-bar">
      {may.central && state === 'COMMITTEE_APPOINTED' && (
        <Command<Types['CentreEstablishment'], Types['Receipt']> {...common} label={t.centre.establish} look="filled" note={t.centre.establishNote} start={{ establishedOn: bangkokDay() }}
          send={(body, how) => registry.POST('/v1/centres/{id}/establishment', { params, body, ...how })}
          fields={[
            { name: 'establishedOn', label: t.centre.establishedOn, as: 'day', required: true },
            { name: 'workshopId', label: t.centre.workshop, as: 'one', options: (workshops.data?.body.items ?? []).map(one => ({ value: one.id, label: language === 'th' ? one.titleTh : one.titleEn })) },
          ]} />
      )}
      {may.central && state === 'SUSPENDED' && (
        <Command<Types['CentreReinstatement'], Types['Receipt']> {...common} label={t.centre.reinstate} look="filled"
          send={(body, how) => registry.POST('/v1/centres/{id}/reinstatement', { params, body, ...how })} fields={[effectiveOn]} />
      )}
      <Command<Types['CentreAppointment'], Types['Receipt']> {...common} label={centre.committee ? t.centre.appointNext : t.centre.appoint} look={state === 'PROPOSED' ? 'filled' : 'default'} start={renewalOf(centre, policy)} note={centre.committee && policy && t.centre.appointNextNote(policy.nextWithinDays)}
        send={(body, how) => registry.POST('/v1/centres/{id}/committee', { params, body: { ...body, members: body.members.filter(one => one.volunteerId) }, ...how })}
        fields={[
          { name: 'appointmentOrderNo', label: t.centre.order, as: 'line', max: 11, required: true, hint: t.centre.orderHint },
          { name: 'appointedOn', label: t.centre.appointedDay, as: 'day', required: true },
          { name: 'termStartsOn', label: t.centre.termStarts, as: 'day', required: true },
          { name: 'termEndsOn', label: t.centre.termEnds, as: 'day', required: true },
          { name: 'members', label: t.centre.members, as: 'own', required: true, input: (value, change) => <CommitteeInput district={centre.districtCode} value={value as Committee['members'] | undefined} onChange={change} /> },
        ]} />
      <Command<Types['CentreMove'], Types['Receipt']> {...common} label={t.centre.move} note={t.centre.moveNote}
        start={{ effectiveOn: bangkokDay(), ...Object.fromEntries(Object.entries(centre.premises).map(([name, value]) => [`premises.${name}`, value])) }}
        send={(body, how) => registry.POST('/v1/centres/{id}/premises', { params, body, ...how })}
        fields={[reasonOf('CorrectionReason'), ...premisesFields(t), effectiveOn]} />
      {may.central && state === 'ESTABLISHED' && (
        <Command<Types['CentreSuspension'], Types['Receipt']> {...common} label={t.centre.suspend} note={t.centre.suspendNote}
          send={(body, how) => registry.POST('/v1/centres/{id}/suspension', { params, body, ...how })} fields={[reasonOf('SuspensionReason'), effectiveOn]} />
      )}
      {may.central && (
        <Command<Types['CentreDissolution'], Types['Receipt']> {...common} label={t.centre.dissolve} note={t.centre.dissolveNote}
          send={(body, how) => registry.POST('/v1/centres/{id}/dissolution', { params, body, ...how })} fields={[reasonOf('DissolutionReason'), effectiveOn]} />
      )}
    </div>
  )
}
