import type { RegistryTypes } from '../api'
import type { useTexts } from '../texts/registry'
import type { Field } from './form/fields'

type Texts = ReturnType<typeof useTexts>
type Premises = RegistryTypes['schemas']['Premises']

export const premisesFields = (t: Texts): Field<`${string}.${string}`>[] => [
  { name: 'premises.descriptionTh', label: t.centre.description, as: 'line', max: 300, required: true },
  { name: 'premises.communityTh', label: t.centre.community, as: 'line', max: 100 },
  { name: 'premises.houseNo', label: t.centre.houseNo, as: 'line', max: 30 },
  { name: 'premises.moo', label: t.centre.moo, as: 'line', max: 10 },
  { name: 'premises.alleyTh', label: t.centre.alley, as: 'line', max: 100 },
  { name: 'premises.soiTh', label: t.centre.soi, as: 'line', max: 100 },
  { name: 'premises.roadTh', label: t.centre.road, as: 'line', max: 100 },
  { name: 'premises.subdistrictTh', label: t.centre.subdistrict, as: 'line', max: 100 },
  { name: 'premises.postcode', label: t.centre.postcode, as: 'line', max: 5 },
]

/** An address as it is written here. */
export function addressOf(at: Premises, t: Texts): string {
  const named = (label: string, value: string | undefined) => value && `${label} ${value}`
  return [
    at.descriptionTh,
    at.communityTh,
    at.houseNo,
    named(t.centre.moo, at.moo),
    named(t.centre.alley, at.alleyTh),
    named(t.centre.soi, at.soiTh),
    named(t.centre.road, at.roadTh),
    named(t.centre.subdistrict, at.subdistrictTh),
    at.postcode,
  ].filter(Boolean).join(' ')
}
