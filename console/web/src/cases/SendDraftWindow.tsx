import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useCodes, type CaseReferralTypes } from '../api'
import { useTexts } from '../texts/officer'
import { CommandButton, WriteProblem } from '../ui'
import type { PartOf } from './CaseFile'
import { Window } from './command/CommandForm'
import { useSend } from './command/useSend'
import { ConsentStep, NotReady, useNotReady, type OverrideBody, type PartOverride } from './ConsentStep'
import type { Hop, Need } from './types'
import { useAgencies } from './who'

type Body = CaseReferralTypes['schemas']['CaseSendingRequest']

/** Sends what was prepared, once somebody has agreed. */
export function SendDraftWindow({ need, hop, onClose, ...part }: PartOf & { need: Need; hop: Hop; onClose: () => void }) {
  const { one, etag, readAnew } = part
  const t = useTexts()
  const { word } = useCodes('cases')
  const { nameOf, all } = useAgencies()
  const [override, setOverride] = useState<PartOverride>()
  const [confirmFull, setConfirmFull] = useState(false)
  const full = all.find(agency => agency.id === hop.agencyId)?.capacity === 'FULL'
  const notReady = useNotReady(one, hop.agencyId, override)
  const send = useSend<Body>('/v1/cases/{id}/referrals/{referralId}/sending', { id: one.id, referralId: hop.referralId }, { etag, done: onClose })
  return (
    <Window wide title={`${t.commands.send.label}: ${nameOf(hop.agencyId)}`} onClose={onClose}>
      <Stack>
        <Text c="dimmed">{word('Dimension', need.dimension)} · {word('AidService', hop.service)} · {t.refer.draftText}</Text>
        <ConsentStep {...part} agencyId={hop.agencyId} override={override} setOverride={setOverride} />
        {full && <Checkbox size="md" label={`${t.refer.full}. ${t.refer.confirmFull}`} checked={confirmFull} onChange={event => setConfirmFull(event.currentTarget.checked)} />}
        <NotReady why={notReady} />
        <div className="form-foot">
          <WriteProblem problem={send.error} readAnew={() => { send.reset(); readAnew() }} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{t.form.cancel}</Button>
            <CommandButton loading={send.isPending} refusal={notReady ?? (full && !confirmFull ? t.refer.full : undefined)}
              onClick={() => send.mutate({ ...(override ? { override: override as OverrideBody } : {}), ...(full ? { confirmFull } : {}) })}>{t.refer.send}</CommandButton>
          </Group>
        </div>
      </Stack>
    </Window>
  )
}
