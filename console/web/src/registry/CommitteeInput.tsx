import { Button, NativeSelect } from '@mantine/core'
import { useCodes } from '../api'
import { useTexts } from '../texts/registry'
import { inThaiOrder } from '../thai/order'
import { type Committee, nameOf, type Role, useEveryVolunteer } from './reads'

type Member = Committee['members'][number]

const START: Role[] = ['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'TREASURER', 'MEMBER']

/** Who sits on a committee, seat by seat, chosen among the district's active volunteers. */
export function CommitteeInput({ district, value, onChange }: { district: string; value: Member[] | undefined; onChange: (members: Member[]) => void }) {
  const t = useTexts()
  const { options, word } = useCodes('registry')
  const volunteers = useEveryVolunteer(district, 'ACTIVE')
  const members = value ?? START.map(role => ({ role, volunteerId: '' }))
  const people = (volunteers.data?.body.items ?? [])
    .map(one => ({ value: one.id, label: nameOf(one) ?? one.registrationNo }))
    .sort((a, b) => inThaiOrder(a.label, b.label))
  const change = (index: number, part: Partial<Member>) => onChange(members.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <>
      {volunteers.data && people.length > 0 && !volunteers.data.body.items.some(nameOf) && <p className="form-note">{t.centre.byNumber}</p>}
      {members.map((member, index) => (
        <div className="seat-line" key={index}>
          <NativeSelect aria-label={`${t.centre.role} ${index + 1}`} value={member.role} data={options('CommitteeRole')} onChange={event => change(index, { role: event.currentTarget.value as Role })} />
          <NativeSelect aria-label={`${word('CommitteeRole', member.role)}: ${t.centre.volunteer}`} value={member.volunteerId}
            data={[{ value: '', label: t.choose }, ...people.filter(one => one.value === member.volunteerId || !members.some(other => other.volunteerId === one.value))]}
            onChange={event => change(index, { volunteerId: event.currentTarget.value })} />
          <Button variant="subtle" onClick={() => onChange(members.filter((_, at) => at !== index))}>{t.remove}</Button>
        </div>
      ))}
      <div><Button variant="default" onClick={() => onChange([...members, { role: 'MEMBER', volunteerId: '' }])}>{t.add}</Button></div>
    </>
  )
}
