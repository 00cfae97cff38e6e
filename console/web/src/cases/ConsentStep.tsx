import { Button, Checkbox, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useCodes, type CaseReferralTypes } from '../api'
import { useTexts } from '../texts/officer'
import { bangkokDay } from '../thai/dates'
import { Notice, StateTag } from '../ui'
import type { PartOf } from './CaseFile'
import { nameOf } from './caseCommands'
import { Checks } from './command/FieldInput'
import { ConsentForm } from './ConsentForm'
import { basisCovers, disclosedFields, isAgreed, USUAL_FIELDS, type Override } from './disclosure'
import { Preview } from './Preview'
import type { SharedField } from './types'

export type OverrideBody = CaseReferralTypes['schemas']['CaseOverrideRequest']
export type PartOverride = Partial<OverrideBody>

/** Who agreed that this agency helps, who may still be asked, and what the law allows without. */
export function ConsentStep({ agencyId, override, setOverride, ...part }: PartOf & { agencyId: string; override: PartOverride | undefined; setOverride: (override: PartOverride | undefined) => void }) {
  const { one } = part
  const t = useTexts()
  const [asking, ask] = useState<string>()
  const people = useRef<HTMLUListElement>(null)
  const leave = () => {
    ask(undefined)
    people.current?.focus()
  }
  const today = bangkokDay()
  return (
    <Stack>
      <ul className="plain-list" ref={people} tabIndex={-1}>
        {one.clients.map((client, index) => (
          <li key={client.id} className="person">
            <div className="hop-head">
              <strong>{nameOf(client, index)}</strong>
              {isAgreed(client, agencyId, today) ? <StateTag tone="helped">{t.refer.covered}</StateTag> : <StateTag tone="action">{t.refer.notCovered}</StateTag>}
            </div>
            {asking === client.id ? <ConsentForm {...part} client={client} index={index} agencyId={agencyId} onDone={() => { leave(); part.readAnew() }} onCancel={leave} />
              : !isAgreed(client, agencyId, today) && <div><Button variant="default" onClick={() => ask(client.id)}>{t.refer.record}</Button></div>}
          </li>
        ))}
      </ul>
      <Checkbox size="md" label={t.refer.override} checked={override !== undefined} onChange={event => setOverride(event.currentTarget.checked ? { clients: [], fields: [...USUAL_FIELDS] } : undefined)} />
      {override && <OverrideFields part={part} override={override} set={setOverride} />}
      <Preview one={one} agencyId={agencyId} override={override as Override | undefined} />
    </Stack>
  )
}

function OverrideFields({ part: { one }, override, set }: { part: PartOf; override: PartOverride; set: (override: PartOverride) => void }) {
  const t = useTexts()
  const { options } = useCodes('cases')
  const bases = options('LegalBasis').filter(option => basisCovers(option.value, (override.fields ?? []) as SharedField[]))
  return (
    <div className="form-section">
      <Text c="dimmed">{t.refer.overrideText}</Text>
      <Checks label={t.one.people} required value={override.clients ?? []} onChange={clients => set({ ...override, clients })} options={one.clients.map((client, index) => ({ value: client.id, label: nameOf(client, index) }))} />
      <Checks label={t.consent.fields} required value={override.fields ?? []} onChange={fields => set({ ...override, fields: fields as SharedField[] })} options={options('SharedField')} />
      <NativeSelect label={t.refer.basis} required value={override.basis ?? ''} onChange={event => { const basis = event.currentTarget.value as OverrideBody['basis']; set({ ...override, ...(basis ? { basis } : {}) }) }} data={[{ value: '', label: t.form.pick }, ...bases]} />
      <Textarea label={t.refer.overrideReason} required maxLength={500} value={override.reason ?? ''} onChange={event => set({ ...override, reason: event.currentTarget.value })} />
    </div>
  )
}

/** Why it can't be sent yet; undefined when somebody is shown to the agency and the override is whole. */
export function useNotReady(one: PartOf['one'], agencyId: string | undefined, override: PartOverride | undefined): string | undefined {
  const t = useTexts()
  if (!agencyId) return t.form.required(t.referral.agency)
  if (override) {
    if (!override.clients?.length) return t.form.required(t.one.people)
    if (!override.fields?.length) return t.form.required(t.consent.fields)
    if (!override.basis) return t.form.required(t.refer.basis)
    return override.reason?.trim() ? undefined : t.form.required(t.refer.overrideReason)
  }
  return one.clients.some(client => disclosedFields(client, agencyId, bangkokDay()).length > 0) ? undefined : t.refer.needsSomebody
}

export function NotReady({ why }: { why: string | undefined }) {
  return why ? <Notice tone="action" title={why} /> : null
}
