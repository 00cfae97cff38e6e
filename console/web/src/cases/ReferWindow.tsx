import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { caseReferral, useCodes, useRead, type CaseReferralTypes } from '../api'
import { useKeys } from '../shell/keys'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { span } from '../thai/dates'
import { CommandButton, EmptyState, Panel, StateTag, WriteProblem, type Tone } from '../ui'
import type { PartOf } from './CaseFile'
import { Window } from './command/CommandForm'
import { useSend } from './command/useSend'
import { ConsentStep, NotReady, useNotReady, type OverrideBody, type PartOverride } from './ConsentStep'
import { isAwaited } from './standing'
import type { AgencyChoice, Dimension, Need } from './types'
import { useAgencies } from './who'

type Body = CaseReferralTypes['schemas']['CaseReferralRequest']
type Draft = CaseReferralTypes['schemas']['CaseDraftRequest']
type Service = Body['service']

const USUAL: Record<Dimension, readonly Service[]> = {
  INCOME: ['CASH_AID', 'EMERGENCY_RELIEF', 'JOB_PLACEMENT', 'VOCATIONAL_TRAINING'],
  HOUSING: ['SHELTER', 'HOUSE_REPAIR', 'PROTECTION'],
  HEALTH: ['TREATMENT', 'HOME_CARE', 'ASSISTIVE_DEVICE', 'COUNSELLING'],
  EDUCATION: ['SCHOOL_AID', 'ENROLMENT'],
  ACCESS: ['REGISTRATION_DOCUMENTS', 'RIGHTS_ADVICE', 'LEGAL_HELP', 'PROTECTION'],
}

/** From a need to an agency that can help: service, agency, consent, what it will see, and off. */
export function ReferWindow({ need, onClose, ...part }: PartOf & { need: Need; onClose: () => void }) {
  const { one, etag, readAnew } = part
  const t = useTexts()
  const { word } = useCodes('cases')
  const [step, setStep] = useState(0)
  const top = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (step > 0) top.current?.focus()
  }, [step])
  const [service, setService] = useState<Service>()
  const [agency, setAgency] = useState<AgencyChoice>()
  const [confirmFull, setConfirmFull] = useState(false)
  const [override, setOverride] = useState<PartOverride>()
  const notReady = useNotReady(one, agency?.id, override)
  const send = useSend<Body>('/v1/cases/{id}/referrals', { id: one.id }, { etag, done: onClose })
  const draft = useSend<Draft>('/v1/cases/{id}/referrals/drafts', { id: one.id }, { etag, done: onClose })
  const ready = service !== undefined && agency !== undefined
  const full = agency?.capacity === 'FULL'
  const submit = () => {
    if (!ready || notReady || (full && !confirmFull)) return
    send.mutate({ needId: need.needId, agencyId: agency.id, service, ...(override ? { override: override as OverrideBody } : {}), ...(full ? { confirmFull } : {}) })
  }
  useKeys([{ code: 'Ctrl+Enter', print: 'Ctrl+Enter', label: t.refer.send, inFields: true, run: submit }])
  return (
    <Window wide title={`${t.refer.title}: ${word('Dimension', need.dimension)}`} onClose={onClose}>
      <Stack>
        <ol className="stepline" ref={top} tabIndex={-1}>{t.refer.steps.slice(0, 3).map((name, index) => <li key={name} aria-current={index === step ? 'step' : undefined}>{name}</li>)}</ol>
        {step === 0 && <Services district={one.districtCode} dimension={need.dimension} value={service} choose={chosen => { setService(chosen); setAgency(undefined); setStep(1) }} />}
        {step === 1 && service && <Agencies part={part} need={need} service={service} value={agency} choose={chosen => { setAgency(chosen); setStep(2) }} />}
        {step === 2 && agency && (
          <>
            <ConsentStep {...part} agencyId={agency.id} override={override} setOverride={setOverride} />
            {full && <Checkbox size="md" label={`${t.refer.full}. ${t.refer.confirmFull}`} checked={confirmFull} onChange={event => setConfirmFull(event.currentTarget.checked)} />}
            <NotReady why={notReady} />
          </>
        )}
        <div className="form-foot">
          <WriteProblem problem={send.error ?? draft.error} readAnew={() => { send.reset(); draft.reset(); readAnew() }} />
          <Group justify="space-between">
            <Button variant="default" onClick={() => (step === 0 ? onClose() : setStep(step - 1))}>{step === 0 ? t.form.cancel : t.form.back}</Button>
            {step === 2 && ready && (
              <Group gap="sm">
                <CommandButton variant="default" title={t.refer.draftText} loading={draft.isPending} onClick={() => draft.mutate({ needId: need.needId, agencyId: agency.id, service })}>{t.refer.draft}</CommandButton>
                <CommandButton loading={send.isPending} refusal={notReady ?? (full && !confirmFull ? t.refer.full : undefined)} onClick={submit}>{t.refer.send}</CommandButton>
              </Group>
            )}
          </Group>
        </div>
      </Stack>
    </Window>
  )
}

function Services({ district, dimension, value, choose }: { district: string; dimension: Dimension; value: Service | undefined; choose: (service: Service) => void }) {
  const t = useTexts().refer
  const { options } = useCodes('cases')
  const agencies = useAgencies()
  const serving = (service: string) => agencies.all.filter(it => it.state === 'OPEN' && it.districts.includes(district) && (it.services as string[]).includes(service)).length
  const known = agencies.all.length > 0
  const all = options('AidService').filter(option => !known || serving(option.value) > 0)
  const unserved = options('AidService').filter(option => !all.includes(option))
  const usual = all.filter(option => USUAL[dimension].includes(option.value as Service))
  const others = all.filter(option => !USUAL[dimension].includes(option.value as Service))
  const group = (label: string, some: typeof all) => (
    <div role="group" aria-label={label}>
      <span className="quiet">{label}</span>
      <div className="checks">
        {some.map(option => <button key={option.value} type="button" className="agency-choice" aria-pressed={value === option.value} onClick={() => choose(option.value as Service)}>{option.label}{known && <span className="quiet" aria-hidden>{t.serving(serving(option.value))}</span>}</button>)}
      </div>
    </div>
  )
  return <Stack><Text fw={600}>{t.service}</Text>{usual.length > 0 && group(t.suggested, usual)}{others.length > 0 && group(t.others, others)}{unserved.length > 0 && <p className="quiet">{t.unserved}: {unserved.map(option => option.label).join(', ')}</p>}</Stack>
}

const ORDER = ['OPEN', 'LIMITED', 'WAITLIST', 'FULL']
const TONES: Record<string, Tone> = { OPEN: 'helped', LIMITED: 'sent', WAITLIST: 'action', FULL: 'unmet' }

/** Those with room first; of equal ones, whose word is the freshest. */
export function byCapacity(a: AgencyChoice, b: AgencyChoice): number {
  const room = ORDER.indexOf(a.capacity) - ORDER.indexOf(b.capacity)
  return room !== 0 ? room : (b.capacitySince ?? '').localeCompare(a.capacitySince ?? '')
}

function Agencies({ part: { one }, need, service, value, choose }: { part: PartOf; need: Need; service: Service; value: AgencyChoice | undefined; choose: (agency: AgencyChoice) => void }) {
  const t = useTexts().refer
  const language = useLanguage()
  const { word } = useCodes('cases')
  const query = useRead(['centre', 'list', 'agencies', one.districtCode, service], how =>
    caseReferral.GET('/v1/agencies', { params: { query: { district: one.districtCode, service, limit: 200 } }, ...how }))
  return (
    <Panel title={t.agency} query={query}>
      {({ items }) => items.length === 0 ? <EmptyState title={t.noAgency}>{t.noAgencyNext}</EmptyState> : (
        <ul className="rows">
          {items.toSorted(byCapacity).map(agency => {
            const asked = need.referrals.filter(hop => hop.agencyId === agency.id)
            const open = asked.some(hop => isAwaited(hop.state))
            return (
              <li key={agency.id}>
                <button type="button" className="agency-choice" aria-pressed={value?.id === agency.id} disabled={open} onClick={() => choose(agency)}>
                  <span className="row-top">
                    <strong>{language === 'th' ? agency.nameTh : agency.nameEn}</strong>
                    <StateTag tone={TONES[agency.capacity] ?? 'closed'}>{word('Capacity', agency.capacity)}</StateTag>
                  </span>
                  <span className="quiet">
                    {agency.capacitySince ? t.capacityAge(span(Date.now() - Date.parse(agency.capacitySince), language)) : t.capacityUnknown}
                    {open ? ` · ${t.openAlready}` : asked.length > 0 && ` · ${t.asked}`}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </Panel>
  )
}
