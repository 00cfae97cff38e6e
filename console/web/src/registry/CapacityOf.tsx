import { useCodes } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { span } from '../thai/dates'
import { StateTag, type Tone } from '../ui'
import type { Agency } from './reads'

const TONES: Record<Agency['capacity'], Tone> = { OPEN: 'helped', LIMITED: 'action', WAITLIST: 'sent', FULL: 'unmet' }
const OLD = 14 * 86_400_000

/** Whether an agency takes referrals, and how long ago it said so: what was said two weeks ago may not hold any more. */
export function CapacityOf({ agency }: { agency: Agency }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('registry')
  const age = Date.now() - Date.parse(agency.capacitySince)
  return (
    <span>
      <StateTag tone={TONES[agency.capacity]}>{word('Capacity', agency.capacity)}</StateTag>
      <span className="quiet" style={{ display: 'block' }}>{t.agency.capacitySince(span(age, language))}{age > OLD && ` · ${t.agency.old}`}</span>
    </span>
  )
}
