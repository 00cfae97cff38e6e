import { Button, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { certificate, useWrite } from '../api'
import { useTexts } from '../texts/registry'
import { useTexts as useShellTexts } from '../texts/shell'
import { CommandButton, Notice, WriteProblem } from '../ui'

/** Tells whether a digital credential that somebody brought is genuine and in force. */
export function Present() {
  const t = useTexts()
  const { close } = useShellTexts()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const check = useWrite((credential: string, how) => certificate.POST('/v1/verifications', { body: { credential }, ...how }))
  const found = check.data?.body
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>{t.certificate.present}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t.certificate.present} size="lg" closeButtonProps={{ 'aria-label': close }}>
        <Stack gap="md">
          <p className="form-note">{t.certificate.presentNote}</p>
          <Textarea label={t.certificate.text} maxRows={8} value={typed} onChange={event => { setTyped(event.currentTarget.value); check.reset() }} />
          <WriteProblem problem={check.error} readAnew={() => check.mutate(typed.trim())} />
          {found && (
            <Notice tone={found.result === 'VALID' ? 'helped' : 'action'} title={t.certificate.answers[found.result] ?? found.result} urgent>
              {found.certificate && <p>{found.certificate.number} · {found.certificate.centreNameTh}</p>}
            </Notice>
          )}
          <div><CommandButton loading={check.isPending} refusal={typed.trim() ? undefined : t.certificate.presentNote} onClick={() => check.mutate(typed.trim())}>{t.certificate.check}</CommandButton></div>
        </Stack>
      </Modal>
    </>
  )
}
