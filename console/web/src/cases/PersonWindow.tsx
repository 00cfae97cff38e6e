import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useCodes, type CaseReferralTypes } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { CommandButton, FormSummary, WriteProblem } from '../ui'
import type { PartOf } from './CaseFile'
import { Window } from './command/CommandForm'
import { Checks, useFieldId } from './command/FieldInput'
import { useSend } from './command/useSend'
import { draftOf, NOBODY, personOf, wrongIn, type PersonDraft } from './personDraft'
import { PersonFields } from './PersonFields'
import type { Client, Person } from './types'

type Correction = CaseReferralTypes['schemas']['Correction']

/** Somebody more, or somebody known better. */
export function PersonWindow({ one, etag, readAnew, client, onClose }: PartOf & { client?: Client; onClose: () => void }) {
  const t = useTexts()
  const language = useLanguage()
  const { options } = useCodes('cases')
  const idOf = useFieldId()
  const [draft, setDraft] = useState<PersonDraft>(client ? draftOf(client) : NOBODY)
  const [reason, setReason] = useState<Correction['reason']>('TOLD_ANEW')
  const [cleared, setCleared] = useState<string[]>([])
  const [tried, setTried] = useState(false)
  const add = useSend<Person>('/v1/cases/{id}/clients', { id: one.id }, { etag, done: onClose })
  const correct = useSend<Correction>('/v1/cases/{id}/clients/{clientId}/correction', { id: one.id, clientId: client?.id ?? '' }, { etag, done: onClose })
  const send = client ? correct : add
  const wrong = wrongIn(draft)
  const errorOf = useErrors(wrong, tried, send.error?.fields.map(problem => ({ field: problem.field.replace(/^person\./, ''), message: problem.message[language] })) ?? [])
  const submit = () => {
    setTried(true)
    if (wrong.length > 0) return
    if (client) correct.mutate({ reason, person: personOf(draft), ...(cleared.length ? { cleared: cleared as NonNullable<Correction['cleared']> } : {}) })
    else add.mutate(personOf(draft))
  }
  const name = client ? t.commands.correctPerson : t.commands.addPerson
  return (
    <Window wide title={name.label} onClose={onClose}>
      <Stack>
        <FormSummary errors={tried ? wrong.map(part => ({ id: idOf(part === 'identityWrong' ? 'identityNumber' : part), message: errorOf.summary(part) })) : []} />
        {client && <NativeSelect label={t.report.reason} required value={reason} onChange={event => setReason(event.currentTarget.value as Correction['reason'])} data={options('CorrectionReason')} />}
        <PersonFields draft={draft} set={part => setDraft(now => ({ ...now, ...part }))} idOf={idOf} errorOf={errorOf.of} />
        {client && <Checks label={t.report.cleared} value={cleared} onChange={setCleared} options={Object.entries(t.report.clearedParts).map(([value, label]) => ({ value, label }))} />}
        <div className="form-foot">
          <WriteProblem problem={send.error} readAnew={() => { send.reset(); readAnew() }} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{t.form.cancel}</Button>
            <CommandButton loading={send.isPending} onClick={submit}>{name.label}</CommandButton>
          </Group>
        </div>
      </Stack>
    </Window>
  )
}

/** What is wrong with a person's fields, in words: found here, or by the service. */
export function useErrors(wrong: readonly string[], tried: boolean, refused: readonly { field: string; message: string }[]) {
  const t = useTexts()
  const summary = (part: string) => {
    if (part === 'identityWrong') return t.report.identityWrong
    const label = t.report[part as keyof typeof t.report]
    return t.form.required(typeof label === 'string' ? label : part)
  }
  const of = (name: string) => {
    const here = wrong.find(part => part === name || (name === 'identityNumber' && part === 'identityWrong'))
    return refused.find(problem => problem.field === name)?.message ?? (tried && here ? summary(here) : undefined)
  }
  return { of, summary }
}
