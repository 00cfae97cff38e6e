import { IconBuildingBank, IconCash, IconHome, IconSchool, IconStethoscope } from '@tabler/icons-react'
import { useCodes } from '../api'
import { StateTag, toneOf, toneOfUrgency } from '../ui'
import type { CaseState, Dimension, ReferralState, Urgency } from './types'

const ICONS = { INCOME: IconCash, HOUSING: IconHome, HEALTH: IconStethoscope, EDUCATION: IconSchool, ACCESS: IconBuildingBank } satisfies Record<Dimension, unknown>

/** The dimensions of a case as pictures with their words. */
export function Dimensions({ of, words = false }: { of: readonly Dimension[]; words?: boolean }) {
  const { word } = useCodes('cases')
  return (
    <span className="dims">
      {of.map(dimension => {
        const Icon = ICONS[dimension]
        const name = word('Dimension', dimension)
        return words ? <span key={dimension} className="tags"><Icon size={20} stroke={1.75} aria-hidden />{name}</span> : <span key={dimension} role="img" aria-label={name} title={name}><Icon size={20} stroke={1.75} aria-hidden /></span>
      })}
    </span>
  )
}

export function UrgencyTag({ of }: { of: Urgency }) {
  const { word } = useCodes('cases')
  return of === 'NORMAL' ? null : <StateTag tone={toneOfUrgency(of)}>{word('Urgency', of)}</StateTag>
}

export function CaseStateTag({ of }: { of: CaseState }) {
  const { word } = useCodes('cases')
  return <StateTag tone={toneOf(of)}>{word('CaseState', of)}</StateTag>
}

export function ReferralStateTag({ of }: { of: ReferralState }) {
  const { word } = useCodes('cases')
  return <StateTag tone={toneOf(of)}>{word('ReferralState', of)}</StateTag>
}
