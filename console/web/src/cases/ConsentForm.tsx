import { Group, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useCodes, type CaseReferralTypes } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { BuddhistDate, CommandButton, FormSummary, Notice, WriteProblem } from '../ui'
import type { PartOf } from './CaseFile'
import { nameOf } from './caseCommands'
import { Window } from './command/CommandForm'
import { Checks, useFieldId } from './command/FieldInput'
import { useSend } from './command/useSend'
import { Paper, paperOf } from './CasePapers'
import { USUAL_FIELDS } from './disclosure'
import { unsuspected } from './standing'
import type { Client, SharedField } from './types'
import { useAgencies } from './who'

type Body = CaseReferralTypes['schemas']['CaseConsentRequest']

/** Which of the wordings that the console shows was read out; a change of the text is another one. */
const WORDING = 'CONSENT_2569_1'

interface Props extends PartOf { client: Client; index: number; agencyId?: string | undefined; onDone: () => void; onCancel: () => void }

/** What a person decides about their own data: written down as it was told. */
export function ConsentForm({ one, etag, readAnew, client, index, agencyId, onDone, onCancel }: Props) {
  const t = useTexts()
  const language = useLanguage()
  const { word, options } = useCodes('cases')
  const agencies = useAgencies()
  const idOf = useFieldId()
  const child = client.ageBand === 'CHILD'
  const guardians = unsuspected(one.clients).filter(other => other.id !== client.id && other.ageBand !== 'CHILD')
  const [body, setBody] = useState<Partial<Body>>({
    decision: 'GIVEN', purpose: 'REFERRAL', recipients: agencyId ? [agencyId] : [], fields: [...USUAL_FIELDS], capacity: child ? 'GUARDIAN' : 'SELF',
  })
  const [tried, setTried] = useState(false)
  const send = useSend<Body>('/v1/cases/{id}/clients/{clientId}/consents', { id: one.id, clientId: client.id }, { etag, done: onDone })
  const set = (part: { [K in keyof Body]?: Body[K] | undefined }) => setBody(now => ({ ...now, ...part }) as Partial<Body>)
  const other = body.capacity !== 'SELF'
  const missing = [
    (body.recipients ?? []).length === 0 && { id: idOf('recipients'), message: t.form.required(t.consent.recipients) },
    (body.fields ?? []).length === 0 && { id: idOf('fields'), message: t.form.required(t.consent.fields) },
    other && !body.guardianId && !body.givenBy && { id: idOf('givenBy'), message: t.form.required(t.consent.givenBy) },
  ].filter(it => it !== false)
  const serving = agencies.all.filter(it => it.state === 'OPEN' && it.districts.includes(one.districtCode))
  const submit = () => {
    setTried(true)
    if (missing.length > 0) return
    const { guardianId, givenBy, ...told } = body
    send.mutate({ ...told, wording: WORDING, ...(other && guardianId ? { guardianId } : {}), ...(other && !guardianId && givenBy ? { givenBy } : {}) } as Body)
  }
  const refused = send.error?.fields.map(problem => ({ id: idOf(problem.field), message: problem.message[language] })) ?? []
  const followable = client.consents.filter(it => it.state === 'REQUESTED' || it.state === 'GIVEN')
  return (
    <form noValidate onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack>
        {child && <Notice tone="action" title={t.consent.child} />}
        <FormSummary errors={tried ? [...missing, ...refused] : refused} />
        <Radio.Group label={t.consent.decision} value={body.decision ?? ''} onChange={value => set({ decision: value as Body['decision'] })}>
          <Group gap="md" mt={4}>{options('ConsentDecision').map(option => <Radio key={option.value} {...option} size="md" />)}</Group>
        </Radio.Group>
        <Checks id={idOf('recipients')} label={t.consent.recipients} required value={body.recipients ?? []} onChange={recipients => set({ recipients })}
          options={serving.map(it => ({ value: it.id, label: agencies.nameOf(it.id) }))} />
        <Checks id={idOf('fields')} label={t.consent.fields} required value={body.fields ?? []} onChange={fields => set({ fields: fields as SharedField[] })} options={options('SharedField')} />
        <div className="form-grid">
          <NativeSelect label={t.consent.purpose} value={body.purpose ?? ''} onChange={event => set({ purpose: event.currentTarget.value as Body['purpose'] })} data={options('Purpose')} />
          <NativeSelect label={t.consent.capacity} value={body.capacity ?? ''} onChange={event => set({ capacity: event.currentTarget.value as Body['capacity'] })} data={options('GiverCapacity')} />
          {other && guardians.length > 0 && (
            <NativeSelect id={idOf('guardianId')} label={t.consent.guardian} value={body.guardianId ?? ''} onChange={event => set({ guardianId: event.currentTarget.value || undefined })}
              data={[{ value: '', label: t.consent.someoneElse }, ...guardians.map(it => ({ value: it.id, label: nameOf(it, one.clients.indexOf(it)) }))]} />
          )}
          {other && !body.guardianId && <TextInput id={idOf('givenBy')} label={t.consent.givenBy} required value={body.givenBy ?? ''} maxLength={200} onChange={event => set({ givenBy: event.currentTarget.value })} />}
        </div>
        <details className="further">
          <summary>{t.consent.givenOn} · {t.consent.expiresOn} · {t.consent.follows}</summary>
          <Stack gap="sm">
            <BuddhistDate label={t.consent.givenOn} value={body.givenOn} onChange={givenOn => set({ givenOn })} />
            <BuddhistDate label={t.consent.expiresOn} value={body.expiresOn} onChange={expiresOn => set({ expiresOn })} />
            {followable.length > 0 && (
              <NativeSelect label={t.consent.follows} value={body.follows ?? ''} onChange={event => set({ follows: event.currentTarget.value || undefined })}
                data={[{ value: '', label: t.consent.followsNone }, ...followable.map(it => ({ value: it.id, label: `${word('ConsentState', it.state)} ${it.recipients.map(agencies.nameOf).join(', ')}` }))]} />
            )}
          </Stack>
        </details>
        <div className="preview">
          <strong>{t.consent.wording}</strong>
          <Text>{t.consent.wordingText((body.fields ?? []).map(field => word('SharedField', field)).join(', '), (body.recipients ?? []).map(agencies.nameOf).join(', '))}</Text>
          <div className="papers"><Paper href={paperOf.consent(one.id, client.id, body.recipients ?? [])}>{t.one.consentPaper}</Paper></div>
        </div>
        <div className="form-foot">
          <WriteProblem problem={send.error} readAnew={() => { send.reset(); readAnew() }} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>{t.form.cancel}</Button>
            <CommandButton type="submit" loading={send.isPending} onClick={event => { event.preventDefault(); submit() }} aria-label={`${t.commands.consent.label}: ${nameOf(client, index)}`}>{t.commands.consent.label}</CommandButton>
          </Group>
        </div>
      </Stack>
    </form>
  )
}

export function ConsentWindow(props: Props) {
  const t = useTexts()
  return <Window wide title={t.consent.title(nameOf(props.client, props.index))} onClose={props.onCancel}><ConsentForm {...props} /></Window>
}
