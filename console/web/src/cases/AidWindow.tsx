import { Button, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { caseReferral, useCodes, useRead, type CaseReferralTypes } from '../api'
import { useKeys } from '../shell/keys'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { CommandButton, Notice, Panel, WriteProblem } from '../ui'
import type { PartOf } from './CaseFile'
import { nameOf } from './caseCommands'
import { Window } from './command/CommandForm'
import { bahtOf } from './command/typed'
import { useSend } from './command/useSend'
import { unsuspected } from './standing'
import type { Allowance, Need } from './types'

type Body = CaseReferralTypes['schemas']['CaseAidRequest']
type Room = Allowance['programmes'][number]

const grouped = (amount: number) => amount.toLocaleString('en-US')

/** Aid under a programme, with what is left for the person shown before it is given. */
export function AidWindow({ need, onClose, one, etag, readAnew }: PartOf & { need: Need; onClose: () => void }) {
  const t = useTexts()
  const people = unsuspected(one.clients)
  const [clientId, setClient] = useState(people.length === 1 ? people[0]!.id : '')
  const [room, setRoom] = useState<Room>()
  const [typed, type] = useState('')
  const [outcome, setOutcome] = useState<Body['outcome']>('HELPED_PART')
  const { word } = useCodes('cases')
  const send = useSend<Body>('/v1/cases/{id}/needs/{needId}/aid', { id: one.id, needId: need.needId }, { etag, done: onClose })
  const amount = bahtOf(typed)
  const inKind = room?.unit === 'IN_KIND'
  const missing = !clientId ? t.form.required(t.aid.person) : !room ? t.form.required(t.aid.programme) : !inKind && amount === undefined ? t.form.required(t.aid.amount) : undefined
  const submit = () => {
    if (missing || !room) return
    send.mutate({ clientId, programme: room.programme, outcome, ...(inKind ? {} : { amount: amount! }) })
  }
  useKeys([{ code: 'Ctrl+Enter', print: 'Ctrl+Enter', label: t.commands.aid.label, inFields: true, run: submit }])
  return (
    <Window wide title={`${t.aid.title}: ${word('Dimension', need.dimension)}`} onClose={onClose}>
      <Stack>
        <NativeSelect label={t.aid.person} required value={clientId} onChange={event => { setClient(event.currentTarget.value); setRoom(undefined) }}
          data={[{ value: '', label: t.form.pick }, ...people.map(client => ({ value: client.id, label: nameOf(client, one.clients.indexOf(client)) }))]} />
        {clientId && <Rooms caseId={one.id} clientId={clientId} value={room} choose={setRoom} />}
        {room && (inKind ? <Notice tone="closed" title={t.aid.inKind} /> : (
          <TextInput label={t.aid.amount} required inputMode="decimal" autoComplete="off" value={typed} onChange={event => type(event.currentTarget.value)} description={room.most !== undefined ? t.aid.most(grouped(room.most)) : undefined} />
        ))}
        {room && isTooMuch(room, amount) && <Notice tone="action" title={t.aid.tooMuch} />}
        <Radio.Group label={t.aid.outcome} value={outcome} onChange={value => setOutcome(value as Body['outcome'])}>
          <Group gap="md" mt={4}>{(['HELPED_FULL', 'HELPED_PART'] as const).map(code => <Radio key={code} value={code} label={word('Outcome', code)} size="md" />)}</Group>
        </Radio.Group>
        <div className="form-foot">
          <WriteProblem problem={send.error} readAnew={() => { send.reset(); readAnew() }} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{t.form.cancel}</Button>
            <CommandButton loading={send.isPending} refusal={missing} onClick={submit}>{t.commands.aid.label}</CommandButton>
          </Group>
        </div>
      </Stack>
    </Window>
  )
}

/** Whether the service would refuse it for lack of room. */
export function isTooMuch(room: Room, amount: number | undefined): boolean {
  if (room.timesLeft !== undefined && room.timesLeft <= 0) return true
  if (amount === undefined) return false
  return (room.most !== undefined && amount > room.most) || (room.amountLeft !== undefined && amount > room.amountLeft)
}

function Rooms({ caseId, clientId, value, choose }: { caseId: string; clientId: string; value: Room | undefined; choose: (room: Room | undefined) => void }) {
  const t = useTexts().aid
  const language = useLanguage()
  const { word } = useCodes('cases')
  const query = useRead(['case', caseId, 'allowances', clientId], how => caseReferral.GET('/v1/cases/{id}/clients/{clientId}/allowances', { params: { path: { id: caseId, clientId } }, ...how }))
  const left = (room: Room) =>
    [
      room.timesLeft === undefined && room.amountLeft === undefined ? t.unlimited : undefined,
      room.timesLeft !== undefined ? (room.timesLeft > 0 ? t.timesLeft(room.timesLeft) : t.usedUp) : undefined,
      room.amountLeft !== undefined ? t.amountLeft(grouped(room.amountLeft)) : undefined,
      room.times > 0 ? t.got(room.times, grouped(room.amount)) : undefined,
    ].filter(Boolean).join(' · ')
  return (
    <Panel query={query} title={query.data && t.room(language === 'th' ? query.data.body.fiscalYear : query.data.body.fiscalYear - 543)} empty={body => body.programmes.length === 0}>
      {body => (
        <>
          <p className="quiet">{word('CountedBy', body.countedBy)}</p>
          <Radio.Group aria-label={t.programme} value={value?.programme ?? ''} onChange={code => choose(body.programmes.find(room => room.programme === code)!)}>
            <Stack gap={4} className="choices">
              {body.programmes.filter(room => !value || room.programme === value.programme).map(room => <Radio key={room.programme} value={room.programme} size="md" label={language === 'th' ? room.nameTh : room.nameEn} description={`${word('AidUnit', room.unit)} · ${left(room)}`} />)}
            </Stack>
          </Radio.Group>
          {value && <button type="button" className="linklike plain" onClick={() => choose(undefined)}>{t.other}</button>}
        </>
      )}
    </Panel>
  )
}
