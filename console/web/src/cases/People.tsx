import { Button, Group, Stack } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useCodes } from '../api'
import { useDistricts } from '../shell/districts'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date } from '../thai/dates'
import { printedIdentity } from '../thai/identity'
import { printedPhone } from '../thai/phone'
import { Definitions, Notice, StateTag, type Tone } from '../ui'
import type { PartOf } from './CaseFile'
import { nameOf } from './caseCommands'
import { Actions, type Special } from './command/Actions'
import { ConsentWindow } from './ConsentForm'
import { Paper, paperOf } from './CasePapers'
import { consentCommands, personCommands } from './partCommands'
import { PersonWindow } from './PersonWindow'
import { worksOn } from './standing'
import type { Client, Consent } from './types'
import { useAgencies, useStanding, useWho } from './who'

/** The people of a case; those who only watch over the work see how many there are. */
export function People(part: PartOf) {
  const t = useTexts()
  const who = useStanding()
  const [adding, add] = useState(false)
  return (
    <section aria-label={t.one.people}>
      <Group justify="space-between">
        <h3>{t.one.people}</h3>
        {worksOn(part.one, who) && <Button variant="subtle" leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => add(true)}>{t.commands.addPerson.label}</Button>}
      </Group>
      <Stack gap="sm">{part.one.clients.map((client, index) => <PersonCard key={client.id} {...part} client={client} index={index} />)}</Stack>
      {adding && <PersonWindow {...part} onClose={() => add(false)} />}
    </section>
  )
}

function PersonCard({ client, index, ...part }: PartOf & { client: Client; index: number }) {
  const { one, etag, readAnew } = part
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('cases')
  const who = useStanding()
  const [consenting, consent] = useState(false)
  const [correcting, correct] = useState(false)
  const works = worksOn(one, who)
  const specials: Special[] = works ? [{ name: 'consent', run: () => consent(true) }, { name: 'correctPerson', run: () => correct(true) }] : []
  return (
    <article className="person">
      <h3>
        {client.identityKind === undefined && !client.person ? t.one.nameHidden : nameOf(client, index)}{!client.person?.firstName && client.noNameReason && client.noNameReason !== 'NOT_KNOWN' && ` (${word('NoNameReason', client.noNameReason)})`}
        {client.role && client.role !== 'PERSON_IN_HARDSHIP' && <span className="tag plain">{word('ClientRole', client.role)}</span>}
        {client.ageBand !== 'UNKNOWN' && client.role !== client.ageBand && <span className="tag plain">{word('AgeBand', client.ageBand)}</span>}
      </h3>
      <SafeContact client={client} />
      <PersonFacts client={client} />
      {works && <Consents part={part} client={client} />}
      {works && client.notice && !client.notice.settled && <Notice tone="action" title={t.one.notice(date(client.notice.due, language))} />}
      {client.notice?.settled && <span className="quiet">{client.notice.waiver ? word('NoticeWaiver', client.notice.waiver) : `${t.one.noticeDone} · ${word('NoticeWay', client.notice.way ?? '')}`}</span>}
      <Actions commands={personCommands} target={{ one, client }} ids={{ id: one.id, clientId: client.id }} etag={etag} readAnew={readAnew} specials={specials} small />
      {works && <div className="papers"><Paper href={paperOf.consent(one.id, client.id, [])}>{t.one.consentPaper}</Paper></div>}
      {client.history.length > 0 && <Earlier client={client} />}
      {consenting && <ConsentWindow {...part} client={client} index={index} onDone={() => consent(false)} onCancel={() => consent(false)} />}
      {correcting && <PersonWindow {...part} client={client} onClose={() => correct(false)} />}
    </article>
  )
}

function SafeContact({ client: { safeContact } }: { client: Client }) {
  const t = useTexts().one
  const { word } = useCodes('cases')
  if (!safeContact) return null
  const never = safeContact.ways.includes('NOT_AT_ALL')
  const words = [safeContact.ways.map(way => word('SafeContactWay', way)), safeContact.times.map(time => word('SafeContactTime', time)), [word('SafeContactBy', safeContact.by)]].map(some => some.join(', ')).filter(Boolean).join(' · ')
  return <Notice tone="action" title={never ? t.notAtAll : `${t.safe}: ${words}`}>{safeContact.note && <p className="prose">{safeContact.note}</p>}</Notice>
}

function PersonFacts({ client }: { client: Pick<Client, 'person' | 'identityKind' | 'noIdentityReason' | 'addressHidden' | 'home' | 'relation'> }) {
  const t = useTexts().one
  const language = useLanguage()
  const { word } = useCodes('cases')
  const { nameOf: district } = useDistricts()
  const person = client.person
  const about = (text: string) => (person?.approximate ? t.about(text) : text)
  const era = language === 'th' ? 543 : 0
  return (
    <Definitions lines={[
      person?.birthDate !== undefined && [t.born, date(person.birthDate, language)],
      person?.birthYear !== undefined && [t.bornYear, about(String(person.birthYear + era))],
      person?.age !== undefined && [t.age, about(t.years(person.age))],
      client.relation !== undefined && [t.relation, word('Relation', client.relation)],
      person?.phone !== undefined && [t.phone, <a key="phone" href={`tel:${person.phone}`}>{printedPhone(person.phone)}</a>],
      (person?.address !== undefined || client.addressHidden === true) && [t.address, client.addressHidden && person?.address === undefined ? t.hiddenAddress : <span key="address" className="prose">{person?.address}{client.addressHidden && ` (${t.hiddenAddress})`}</span>],
      client.identityKind !== undefined && [t.identity, client.identityKind === 'NONE' ? word('NoIdentityReason', client.noIdentityReason ?? '') : <IdentityNumber key="identity" kind={word('IdentityKind', client.identityKind)} number={person?.identityNumber} />],
      person?.disability === true && [t.disability, '✓'],
      person?.appearance !== undefined && [t.appearance, <span key="looks" className="prose">{person.appearance}</span>],
      client.home?.household !== undefined && [t.household, client.home.household],
      client.home?.registered !== undefined && [t.registered, [word('RegisteredPlace', client.home.registered), client.home.rightsDistrict && district(client.home.rightsDistrict), person?.registeredAddress].filter(Boolean).join(' · ')],
    ]} />
  )
}

/** A number that nobody needs to read at a glance, on a screen that others see: its end alone, until it is asked for. */
function IdentityNumber({ kind, number }: { kind: string; number: string | undefined }) {
  const t = useTexts().one
  const [shown, show] = useState(false)
  if (!number) return kind
  return <>{kind} {shown ? printedIdentity(number) : <>…{number.slice(-4)} <button type="button" className="linklike plain" onClick={() => show(true)}>{t.showNumber}</button></>}</>
}

const TONES: Partial<Record<Consent['state'], Tone>> = { GIVEN: 'helped', REQUESTED: 'action', REFUSED: 'returned', WITHDRAWN: 'returned', EXPIRED: 'closed' }

function Consents({ part: { one, etag, readAnew }, client }: { part: PartOf; client: Client }) {
  const t = useTexts().one
  const language = useLanguage()
  const { word } = useCodes('cases')
  const agencies = useAgencies()
  if (client.consents.length === 0) return <p className="quiet" style={{ margin: 0 }}>{t.noConsents}</p>
  return (
    <div>
      <strong>{t.consents}</strong>
      <ul className="plain-list">
        {client.consents.map(consent => (
          <li key={consent.id}>
            <span className="hop-head"><StateTag tone={TONES[consent.state] ?? 'closed'}>{word('ConsentState', consent.state)}</StateTag>{consent.recipients.map(agencies.nameOf).join(', ')}</span>
            <span className="quiet">{word('Purpose', consent.purpose)} · {consent.fields.map(field => word('SharedField', field)).join(', ')} · {t.until(date(consent.expiresOn, language))} · {word('GiverCapacity', consent.capacity)}{consent.givenBy && ` ${consent.givenBy}`}</span>
            <Actions commands={consentCommands} target={{ one, client, consent }} ids={{ id: one.id, clientId: client.id, consentId: consent.id }} etag={etag} readAnew={readAnew} small />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Earlier({ client }: { client: Client }) {
  const t = useTexts().one
  const language = useLanguage()
  const { word } = useCodes('cases')
  const who = useWho()
  return (
    <details className="further">
      <summary>{t.earlier(client.history.length)}</summary>
      <ul className="plain-list">
        {client.history.map(earlier => (
          <li key={earlier.corrected.at}>
            <span className="quiet">{word('CorrectionReason', earlier.reason)} · {date(earlier.corrected.at, language)} · {who(earlier.corrected.by)}</span>
            <PersonFacts client={earlier} />
          </li>
        ))}
      </ul>
    </details>
  )
}

