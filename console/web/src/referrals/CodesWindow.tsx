import { Button, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { caseReferral, useCodes, useRead, type CaseReferralTypes } from '../api'
import { Window } from '../cases/command/CommandForm'
import { useSend } from '../cases/command/useSend'
import { nameOf } from '../cases/caseCommands'
import { unsuspected } from '../cases/standing'
import type { Client, Referral } from '../cases/types'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { dateTime } from '../thai/dates'
import { CommandButton, Notice, WriteProblem } from '../ui'
import { answersAwaited } from './referralCommands'

type NewCode = CaseReferralTypes['schemas']['AnswerCodeNewAnswerCode']
type Wish = CaseReferralTypes['schemas']['AnswerCodeAnswerCodeRequest']

/** Makes a code for whoever has no account, shows it once, and prints it on a slip. */
export function CodesWindow({ one, clients, onClose }: { one: Referral; clients: readonly Client[]; onClose: () => void }) {
  const t = useTexts()
  const { word } = useCodes('cases')
  const awaited = answersAwaited(one)
  const people = unsuspected(clients)
  const [action, setAction] = useState(awaited[0]?.action)
  const [clientId, setClientId] = useState(people.length === 1 ? people[0]!.id : '')
  const [made, setMade] = useState<NewCode>()
  const send = useSend<Wish, NewCode>('/v1/referrals/{id}/answer-codes', { id: one.id }, { done: setMade })
  const byPerson = awaited.find(it => it.action === action)?.byPerson ?? false
  if (made) return <Window title={t.code.title} onClose={onClose}><Slip made={made} one={one} /></Window>
  return (
    <Window title={t.code.title} onClose={onClose}>
      <Stack>
        <Text c="dimmed">{t.code.lead}</Text>
        {awaited.length === 0 ? <Notice tone="closed" title={t.code.none} /> : (
          <>
            <Radio.Group label={t.code.action} value={action ?? ''} onChange={value => setAction(value as Wish['action'])}>
              <Stack gap={4}>{awaited.map(it => <Radio key={it.action} value={it.action} label={word('AnswerAction', it.action)} size="md" />)}</Stack>
            </Radio.Group>
            {byPerson && (
              <NativeSelect label={t.code.holder} value={clientId} onChange={event => setClientId(event.currentTarget.value)}
                data={[{ value: '', label: t.form.pick }, ...people.map((client, index) => ({ value: client.id, label: nameOf(client, index) }))]} />
            )}
            <WriteProblem problem={send.error} readAnew={send.reset} />
            <Group justify="flex-end">
              <CommandButton loading={send.isPending} refusal={byPerson && !clientId ? t.form.required(t.code.holder) : undefined}
                onClick={() => action && send.mutate({ action, ...(byPerson ? { clientId } : {}) })}>{t.code.issue}</CommandButton>
            </Group>
          </>
        )}
        <Earlier one={one} clients={clients} />
      </Stack>
    </Window>
  )
}

function Slip({ made, one }: { made: NewCode; one: Referral }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('cases')
  return (
    <Stack>
      <Notice tone="action" title={t.code.once} />
      <div className="slip preview">
        <strong>{t.code.slip} · {one.caseNo}</strong>
        <p>{word('AnswerAction', made.action)}</p>
        <p className="code-shown">{made.code}</p>
        <p>{t.code.where}: <span className="prose">{made.page}</span></p>
        <p>{t.code.expires(dateTime(made.expiresAt, language))}</p>
      </div>
      <Group justify="flex-end" className="no-print"><Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => printSlip()}>{t.form.print}</Button></Group>
    </Stack>
  )
}

function printSlip() {
  document.body.classList.add('printing-slip')
  window.print()
  document.body.classList.remove('printing-slip')
}

function Earlier({ one, clients }: { one: Referral; clients: readonly Client[] }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('cases')
  const codes = useRead(['referral', one.id, 'codes'], how => caseReferral.GET('/v1/referrals/{id}/answer-codes', { params: { path: { id: one.id } }, ...how }))
  const rows = codes.data?.body ?? []
  const holder = (id: string) => {
    const index = clients.findIndex(client => client.id === id)
    return index < 0 ? t.code.theAgency : nameOf(clients[index]!, index)
  }
  if (rows.length === 0) return null
  return (
    <details className="further">
      <summary>{t.code.earlier} ({rows.length})</summary>
      <ul className="plain-list">
        {rows.map(row => (
          <li key={row.id}>
            <span>{word('AnswerAction', row.action)} · {holder(row.holder)}</span>
            {row.usable && <Revoke referralId={one.id} codeId={row.id} />}
            <span className="quiet">{dateTime(row.issued.at, language)} · {row.usable ? t.code.usable : (t.code.states[row.state] ?? row.state)} · {t.code.expires(dateTime(row.expiresAt, language))}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Ends a code that was lost or went to the wrong hands. */
function Revoke({ referralId, codeId }: { referralId: string; codeId: string }) {
  const t = useTexts()
  const send = useSend<undefined>('/v1/referrals/{id}/answer-codes/{codeId}/revocation', { id: referralId, codeId })
  return (
    <>
      <CommandButton loading={send.isPending} onClick={() => send.mutate(undefined)}>{t.code.revoke}</CommandButton>
      <WriteProblem problem={send.error} readAnew={send.reset} />
    </>
  )
}
