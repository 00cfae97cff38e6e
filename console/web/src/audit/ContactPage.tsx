import '../registry/registry.css'
import { Checkbox, MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useParams } from 'wouter'
import { notification, type NotificationTypes, useRead, useWrite } from '../api'
import { useDistricts } from '../shell/districts'
import { Page } from '../shell/Page'
import { useHasRole, useMe } from '../shell/session'
import { useTexts } from '../texts/audit'
import { useTexts as useShellTexts } from '../texts/shell'
import { CommandButton, Panel, WriteProblem } from '../ui'
import { useNames } from '../shell/names'

type Types = NotificationTypes['schemas']
type Contact = Types['ContactView']

const ROLES = ['MINISTRY', 'DEPARTMENT', 'CENTRE_OFFICER', 'VOLUNTEER', 'AGENCY_OFFICER', 'AUDITOR'] as const

/** How somebody hears of things: everybody's own page, and anybody's for department and ministry. */
export default function ContactPage() {
  const t = useTexts()
  const me = useMe()
  const { subject = me.subject } = useParams<{ subject?: string }>()
  const own = subject === me.subject
  const names = useNames()
  const nameOf = (subject: string) => names(subject) ?? subject
  const contact = useRead(['contacts', subject], how => notification.GET('/v1/contacts/{subject}', { params: { path: { subject } }, ...how }))
  const central = useHasRole('MINISTRY', 'DEPARTMENT')
  return (
    <Page title={own ? t.own : `${t.contact}: ${nameOf(subject)}`}>
      {!own && <p className="form-note">{t.showAddress}</p>}
      <Panel query={contact} rows={5}>
        {(body, { etag }) => <ContactForm key={body.version} contact={body} etag={etag} own={own} mayWrite={own || central} readAnew={() => void contact.refetch()} />}
      </Panel>
    </Page>
  )
}

function ContactForm({ contact, etag, own, mayWrite, readAnew }: { contact: Contact; etag: string | undefined; own: boolean; mayWrite: boolean; readAnew: () => void }) {
  const t = useTexts()
  const shell = useShellTexts()
  const { all, nameOf } = useDistricts()
  const [values, setValues] = useState(contact)
  const change = (part: Partial<Contact>) => setValues(last => ({ ...last, ...part }))
  const params = { path: { subject: contact.subject } }
  const refresh = [['contacts']]
  const save = useWrite((body: Types['ContactRequest'], how) => notification.PUT('/v1/contacts/{subject}', { params, body, ...how }), { etag, refresh })
  const forget = useWrite((_: null, how) => notification.DELETE('/v1/contacts/{subject}/email', { params, ...how }), { etag, refresh })
  const duties = own ? {} : {
    roles: values.roles,
    districts: values.districts,
    ...(values.agency ? { agency: values.agency } : {}),
    ...(values.volunteerId ? { volunteerId: values.volunteerId } : {}),
    ...(values.position ? { position: values.position } : {}),
  }
  const typedEmail = values.email?.trim()
  return (
    <Stack gap="md" maw="40rem">
      <NativeSelect label={t.language} value={values.language} disabled={!mayWrite} onChange={event => change({ language: event.currentTarget.value as Contact['language'] })}
        data={(['th', 'en'] as const).map(value => ({ value, label: t.languages[value] }))} />
      <TextInput label={t.email} description={t.emailHint} type="email" autoComplete={own ? 'email' : 'off'} value={values.email ?? ''} disabled={!mayWrite} onChange={event => change({ email: event.currentTarget.value })} />
      <Checkbox label={t.wantsEmail} checked={values.channels.email} disabled={!mayWrite} onChange={event => change({ channels: { ...values.channels, email: event.currentTarget.checked } })} />
      <Checkbox label={t.wantsInbox} checked={values.channels.inApp} disabled={!mayWrite} onChange={event => change({ channels: { ...values.channels, inApp: event.currentTarget.checked } })} />
      {!own && (
        <fieldset className="own-field" disabled={!mayWrite}>
          <legend className="field-label">{t.duties}</legend>
          <p className="form-note">{t.dutiesText}</p>
          <MultiSelect label={t.rolesLabel} value={values.roles} onChange={roles => change({ roles: roles as Contact['roles'] })} data={ROLES.map(value => ({ value, label: shell.roles[value] }))} />
          <MultiSelect label={t.district} searchable value={values.districts} onChange={districts => change({ districts })} data={all.map(({ code }) => ({ value: code, label: nameOf(code) }))} />
          <TextInput label={t.agency} value={values.agency ?? ''} onChange={event => change({ agency: event.currentTarget.value.trim() })} />
          <TextInput label={t.volunteer} value={values.volunteerId ?? ''} onChange={event => change({ volunteerId: event.currentTarget.value.trim() })} />
          <NativeSelect label={t.position} value={values.position ?? ''} onChange={event => {
            const { position: _, ...rest } = values
            const chosen = event.currentTarget.value
            setValues(chosen ? { ...rest, position: chosen as Types['Position'] } : rest)
          }} data={[{ value: '', label: t.noPosition }, ...Object.entries(t.positions).map(([value, label]) => ({ value, label }))]} />
        </fieldset>
      )}
      <WriteProblem problem={save.error ?? forget.error} readAnew={readAnew} />
      {mayWrite && (
        <div className="action-bar">
          <CommandButton loading={save.isPending} onClick={() => save.mutate({ language: values.language, channels: values.channels, ...(typedEmail ? { email: typedEmail } : {}), ...duties })}>{t.save}</CommandButton>
          {contact.hasEmail && <CommandButton variant="default" loading={forget.isPending} onClick={() => forget.mutate(null)}>{t.forget}</CommandButton>}
          {save.isSuccess && <span role="status">{t.saved}</span>}
        </div>
      )}
    </Stack>
  )
}
