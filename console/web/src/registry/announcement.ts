import type { useTexts } from '../texts/registry'
import type { Field } from './form/fields'

/** What a workshop is, as it is announced and as that is corrected. */
export const announcementFields = (t: ReturnType<typeof useTexts>): Field<'titleTh' | 'titleEn' | 'venueTh' | 'heldOn'>[] => [
  { name: 'titleTh', label: t.workshop.topicTh, as: 'line', max: 300, required: true },
  { name: 'titleEn', label: t.workshop.topicEn, as: 'line', max: 300, required: true },
  { name: 'venueTh', label: t.workshop.venue, as: 'line', max: 300, required: true },
  { name: 'heldOn', label: t.workshop.heldOn, as: 'day', required: true },
]
