import { useCodes } from '../api'
import { useTexts } from '../texts/officer'
import { bangkokDay } from '../thai/dates'
import { useLanguage } from '../texts/language'
import { date } from '../thai/dates'
import { nameOf } from './caseCommands'
import { disclosedFields, disclosesOfCase, ofPerson, type Override } from './disclosure'
import type { CaseView, Client, SharedField } from './types'
import { useAgencies } from './who'

/** Exactly what the agency will see, before anything is sent. */
export function Preview({ one, agencyId, override }: { one: CaseView; agencyId: string; override?: Override | undefined }) {
  const t = useTexts()
  const { word } = useCodes('cases')
  const agencies = useAgencies()
  const today = bangkokDay()
  const people = one.clients.map((client, index) => ({ client, index, fields: disclosedFields(client, agencyId, today, override).filter(ofPerson) })).filter(it => it.fields.length > 0)
  const problem = disclosesOfCase(one, 'PROBLEM', agencyId, today, override)
  const risks = disclosesOfCase(one, 'RISKS', agencyId, today, override)
  return (
    <section className="preview" aria-live="polite">
      <strong>{t.refer.preview(agencies.nameOf(agencyId))}</strong>
      {people.length === 0 && <p>{t.refer.previewNone}</p>}
      {people.map(({ client, index, fields }) => <Seen key={client.id} client={client} index={index} fields={fields} />)}
      {problem && one.description && <p><span className="quiet">{t.one.description}: </span><span className="prose">{one.description}</span></p>}
      {risks && one.risks && <p><span className="quiet">{t.one.risks}: </span>{one.risks.map(risk => word('RiskCheck', risk)).join(', ')}</p>}
      {people.length > 0 && one.danger && people.some(it => it.fields.includes('ADDRESS')) && <p><span className="quiet">{t.one.danger}: </span>{one.danger.kinds.map(kind => word('DangerKind', kind)).join(', ')}</p>}
      {people.length > 0 && !problem && one.clients.length > 1 && <p className="quiet">{t.refer.previewNotAll}</p>}
    </section>
  )
}

function Seen({ client, index, fields }: { client: Client; index: number; fields: SharedField[] }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('cases')
  const person = client.person
  const shown: Partial<Record<SharedField, string | undefined>> = {
    NAME: nameOf(client, index),
    AGE: person?.birthDate ? date(person.birthDate, language) : person?.age !== undefined ? t.one.years(person.age) : word('AgeBand', client.ageBand),
    PHONE: person?.phone,
    ADDRESS: person?.address,
    IDENTITY: person?.identityNumber,
    DISABILITY: person?.disability ? t.one.disability : undefined,
  }
  return (
    <dl className="definitions">
      {fields.map(field => <div key={field}><dt>{word('SharedField', field)}</dt><dd>{shown[field] ?? '–'}</dd></div>)}
    </dl>
  )
}
