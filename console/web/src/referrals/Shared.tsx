import { useCodes } from '../api'
import type { Referral } from '../cases/types'
import { useTexts as useAgencyTexts } from '../texts/agency'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date } from '../thai/dates'
import { printedIdentity } from '../thai/identity'
import { printedPhone } from '../thai/phone'
import { Definitions, Notice } from '../ui'

/** The shared fields, and not a word more. */
export function Shared({ of }: { of: NonNullable<Referral['shared']> }) {
  const t = useTexts().one
  const a = useAgencyTexts().one
  const { word } = useCodes('cases')
  return (
    <section aria-label={a.shared} className="stacked">
      <h3>{a.shared}</h3>
      {of.danger && <Notice tone="action" title={`${a.danger}: ${of.danger.kinds.map(kind => word('DangerKind', kind)).join(', ')}`}>{of.danger.words && <p className="prose">{of.danger.words}</p>}</Notice>}
      {of.clients.map((person, index) => <Person key={index} person={person} index={index} />)}
      {of.description && <><h3>{t.description}</h3><p className="prose">{of.description}</p></>}
      {of.description === undefined && <p className="quiet">{a.notShared(word('SharedField', 'PROBLEM'))}</p>}
      {of.risks && of.risks.length > 0 && <p><strong>{t.risks}: </strong>{of.risks.map(risk => word('RiskCheck', risk)).join(', ')}</p>}
    </section>
  )
}

function Person({ person, index }: { person: NonNullable<Referral['shared']>['clients'][number]; index: number }) {
  const t = useTexts().one
  const a = useAgencyTexts().one
  const language = useLanguage()
  const { word } = useCodes('cases')
  const safe = person.safeContact
  const words = safe && [safe.ways.map(way => word('SafeContactWay', way)), safe.times.map(time => word('SafeContactTime', time)), [word('SafeContactBy', safe.by)]].map(some => some.join(', ')).filter(Boolean).join(' · ')
  const missing = [person.name === undefined && 'NAME', person.age === undefined && person.birthDate === undefined && 'AGE', person.phone === undefined && 'PHONE', person.address === undefined && 'ADDRESS', person.identityNumber === undefined && 'IDENTITY'].filter(it => it !== false)
  return (
    <article className="person">
      <h3>{person.name ?? a.person(index + 1)}</h3>
      {safe && <Notice tone="action" title={safe.ways.includes('NOT_AT_ALL') ? t.notAtAll : `${t.safe}: ${words}`}>{safe.note && <p className="prose">{safe.note}</p>}</Notice>}
      <Definitions lines={[
        person.birthDate !== undefined && [t.born, date(person.birthDate, language)],
        person.age !== undefined && [t.age, t.years(person.age)],
        person.phone !== undefined && [t.phone, <a key="phone" href={`tel:${person.phone}`}>{printedPhone(person.phone)}</a>],
        person.address !== undefined && [t.address, <span key="address" className="prose">{person.address}</span>],
        person.identityNumber !== undefined && [t.identity, printedIdentity(person.identityNumber)],
        person.disability === true && [t.disability, '✓'],
      ]} />
      {missing.length > 0 && <p className="quiet">{a.notShared(missing.map(field => word('SharedField', field)).join(', '))}<br />{a.notSharedText}</p>}
    </article>
  )
}
