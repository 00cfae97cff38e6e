import { describe, expect, it } from 'vitest'
import { bodyOf, type Field, lacking } from './fields'

const fields: Field[] = [
  { name: 'nameTh', label: '', as: 'line', required: true },
  { name: 'premises.descriptionTh', label: '', as: 'line', required: true },
  { name: 'premises.soiTh', label: '', as: 'line' },
  { name: 'reason', label: '', as: 'one', options: [], required: true, when: values => values['none'] === true },
]

describe('What a form sends', () => {
  it('puts parts where they belong and leaves out what was not answered', () =>
    expect(bodyOf(fields, { nameTh: ' ศูนย์ ', 'premises.descriptionTh': 'วัด', 'premises.soiTh': '' })).toEqual({ nameTh: 'ศูนย์', premises: { descriptionTh: 'วัด' } }))

  it('leaves out what is not asked, even if it was answered before', () => expect(bodyOf(fields, { nameTh: 'ศูนย์', reason: 'LOST' })).toEqual({ nameTh: 'ศูนย์' }))

  it('is not sent while something that is asked and required is missing', () => {
    expect(lacking(fields, { nameTh: 'ศูนย์' }).map(field => field.name)).toEqual(['premises.descriptionTh'])
    expect(lacking(fields, { nameTh: 'ศูนย์', none: true }).map(field => field.name)).toEqual(['premises.descriptionTh', 'reason'])
  })
})
