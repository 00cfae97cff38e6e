import './registry.css'
import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { caseReferral, notification, registry, type RegistryTypes, useWrite } from '../api'
import { Page } from '../shell/Page'
import { useHasRole } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { dateTime } from '../thai/dates'
import { arabic } from '../thai/digits'
import { CommandButton, Definitions, EmptyState, WriteProblem } from '../ui'
import { Erasures, SERVICES, type Service } from './Erasures'
import { Parts } from './Parts'

type Types = RegistryTypes['schemas']
type Person = Types['RightsPersonRequest']
type How = { headers: Record<string, string> }

/** Which of these a service knows people by; it is asked with no other. */
const KNOWN_BY: Record<Service, readonly (keyof Person)[]> = {
  registry: ['nationalId', 'passportNo', 'volunteerId'],
  'case-referral': ['nationalId', 'passportNo', 'phone', 'clientId', 'volunteerId'],
  notification: ['email', 'volunteerId', 'subject'],
}
const ASKED = ['nationalId', 'passportNo', 'phone', 'email', 'clientId', 'volunteerId', 'subject'] as const

const copyOf = {
  registry: (body: Types['RightsCopyRequest'], how: How) => registry.POST('/v1/person-copies', { body, ...how }),
  'case-referral': (body: Types['RightsCopyRequest'], how: How) => caseReferral.POST('/v1/person-copies', { body, ...how }),
  notification: (body: Types['RightsCopyRequest'], how: How) => notification.POST('/v1/person-copies', { body, ...how }),
}
const eraseIn = {
  registry: (body: Types['RightsErasureRequest'], how: How) => registry.POST('/v1/erasures', { body, ...how }),
  'case-referral': (body: Types['RightsErasureRequest'], how: How) => caseReferral.POST('/v1/erasures', { body, ...how }),
  notification: (body: Types['RightsErasureRequest'], how: How) => notification.POST('/v1/erasures', { body, ...how }),
}

/** Lets the ministry answer a person: what is held of them, or that it was erased; an auditor sees the receipts. */
export default function RightsPage() {
  const t = useTexts()
  const ministry = useHasRole('MINISTRY')
  return (
    <Page title={t.rights.title}>
      <Parts />
      <div className="stack">
        {ministry && <Ask />}
        <Erasures />
      </div>
    </Page>
  )
}

function Ask() {
  const t = useTexts()
  const [person, setPerson] = useState<Person>({})
  const [asked, setAsked] = useState<Person>()
  const labels: Record<(typeof ASKED)[number], string> = {
    nationalId: t.volunteer.nationalId, passportNo: t.volunteer.passportNo, phone: t.rights.phone, email: t.rights.email,
    clientId: t.rights.clientId, volunteerId: t.rights.volunteerId, subject: t.rights.subject,
  }
  const named = Object.values(person).some(Boolean)
  return (
    <section className="panel" aria-label={t.rights.person}>
      <Stack gap="md">
        <p className="form-note">{t.rights.lead} {t.rights.need}</p>
        <div className="filters">
          {ASKED.map(name => (
            <TextInput key={name} label={labels[name]} autoComplete="off" value={person[name] ?? ''} onChange={event => {
              const typed = event.currentTarget.value
              setPerson(last => ({ ...last, [name]: name === 'nationalId' || name === 'phone' ? arabic(typed) : typed }))
              setAsked(undefined)
            }} />
          ))}
        </div>
        <div><CommandButton refusal={named ? undefined : t.rights.need} onClick={() => setAsked(person)}>{t.rights.ask}</CommandButton></div>
        {asked && SERVICES.filter(service => KNOWN_BY[service].some(name => asked[name])).map(service => <OfService key={service} service={service} person={part(asked, KNOWN_BY[service])} />)}
      </Stack>
    </section>
  )
}

const part = (person: Person, names: readonly (keyof Person)[]): Person => Object.fromEntries(names.filter(name => person[name]).map(name => [name, person[name]!.trim()]))

function OfService({ service, person }: { service: Service; person: Person }) {
  const t = useTexts()
  const language = useLanguage()
  const [ground, setGround] = useState('')
  const [sure, setSure] = useState(false)
  const copy = useWrite<Person, Types['PersonCopyView']>((one, how) => copyOf[service]({ person: one }, how))
  const erase = useWrite<Types['RightsErasureRequest'], { id: string }>((body, how) => eraseIn[service](body, how))
  return (
    <section className="panel stack" aria-label={t.rights.services[service]}>
      <h3 style={{ margin: 0 }}>{t.rights.services[service]}</h3>
      <WriteProblem problem={copy.error ?? erase.error} readAnew={() => copy.mutate(person)} />
      <div className="filters">
        <div><CommandButton variant="default" loading={copy.isPending} onClick={() => copy.mutate(person)}>{t.rights.copy}</CommandButton></div>
        <NativeSelect label={t.rights.ground} value={ground} onChange={event => setGround(event.currentTarget.value)}
          data={[{ value: '', label: t.choose }, ...Object.entries(t.rights.grounds).map(([value, label]) => ({ value, label }))]} />
        <Checkbox label={t.rights.agree} description={t.rights.eraseNote} checked={sure} onChange={event => setSure(event.currentTarget.checked)} />
        <div>
          <CommandButton loading={erase.isPending} refusal={ground && sure ? undefined : t.rights.agree}
            onClick={() => erase.mutate({ person, ground: ground as Types['LegalGround'] })}>{t.rights.erase}</CommandButton>
        </div>
      </div>
      {erase.data && <p className="form-note">{t.rights.receiptNo}: <strong>{erase.data.body.id}</strong></p>}
      {copy.data && (copy.data.body.held.length === 0 ? <EmptyState title={t.rights.heldNone} /> : copy.data.body.held.map(held => (
        <div key={held.recordId} className="panel">
          <p className="quiet">{held.kind} · {held.recordId} · {t.rights.seenBy(held.seenBy.length)} · {dateTime(copy.data!.body.at, language)}</p>
          <Definitions lines={held.lines.map(line => [language === 'th' ? line.labelTh : line.labelEn, line.value])} />
        </div>
      )))}
    </section>
  )
}
