import { Modal, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { QueryKey } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { type Answer, useWrite } from '../../api'
import { useKeys } from '../../shell/keys'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/registry'
import { useTexts as useShellTexts } from '../../texts/shell'
import { CommandButton, FormSummary, WriteProblem } from '../../ui'
import { asked, bodyOf, type Field, lacking, type Values } from './fields'
import { FieldInput } from './FieldInput'

interface Sent<Done> { data?: Done; error?: unknown; response: Response }

interface Props<Body, Done> {
  /** What the button says, and the dialog's title. */
  label: string
  /** What follows from it, told before it is given. */
  note?: ReactNode
  fields?: readonly Field<Extract<keyof Body, string> | `${string}.${string}`>[]
  start?: Values
  send: (body: Body, how: { headers: Record<string, string> }) => Promise<Sent<Done>>
  etag?: string | undefined
  refresh: QueryKey[]
  readAnew?: () => void
  refusal?: string | undefined
  look?: 'filled' | 'default'
  done?: (answer: Answer<Done>) => void
}

/** A command with what it asks, in a dialog; what was typed stays until it was taken. */
export function Command<Body, Done>({ label, refusal, look = 'default', ...rest }: Props<Body, Done>) {
  const [open, setOpen] = useState(false)
  const phone = useMediaQuery('(max-width: 47.99em)')
  const { close } = useShellTexts()
  return (
    <>
      <CommandButton variant={look} refusal={refusal} onClick={() => setOpen(true)}>{label}</CommandButton>
      <Modal opened={open} onClose={() => setOpen(false)} title={label} fullScreen={phone ?? false} size="lg" closeOnClickOutside={false} keepMounted={false} closeButtonProps={{ 'aria-label': close }}>
        <Form label={label} close={() => setOpen(false)} {...rest} />
      </Modal>
    </>
  )
}

function Form<Body, Done>({ label, note, fields = [], start = {}, send, etag, refresh, readAnew, close, done }: Omit<Props<Body, Done>, 'refusal' | 'look'> & { close: () => void }) {
  const t = useTexts()
  const language = useLanguage()
  const id = useId()
  const [values, setValues] = useState<Values>(start)
  const [tried, setTried] = useState(false)
  const all = fields as readonly Field[]
  const write = useWrite(send, { etag, refresh, done: answer => { close(); done?.(answer) } })
  const missing = lacking(all, values)
  const idOf = (name: string) => `${id}-${name.replaceAll('.', '-')}`
  const refused = (name: string) => write.error?.fields.find(one => one.field === name)?.message[language]
  const errorOf = (field: Field) => (tried && missing.includes(field) ? t.missing : refused(field.name))
  const errors = asked(all, values).flatMap(field => (errorOf(field) ? [{ id: idOf(field.name), message: `${field.label}: ${errorOf(field)}` }] : []))

  const unplaced = !write.error?.fields.some(one => all.some(field => field.name === one.field))

  function submit() {
    setTried(true)
    if (missing.length === 0) write.mutate(bodyOf(all, values) as Body)
  }
  useKeys([{ code: 'Ctrl+Enter', print: 'Ctrl+Enter', label, inFields: true, run: submit }])

  return (
    <form noValidate onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack gap="md">
        {note && <p className="form-note">{note}</p>}
        {tried && <FormSummary errors={errors} />}
        {write.error && unplaced && <WriteProblem problem={write.error} readAnew={() => readAnew?.()} />}
        {asked(all, values).map(field => (
          <FieldInput key={field.name} field={field} id={idOf(field.name)} value={values[field.name]} error={errorOf(field)}
            onChange={value => setValues(last => ({ ...last, [field.name]: value }))} />
        ))}
        <div className="action-bar">
          <CommandButton type="submit" loading={write.isPending}>{label}</CommandButton>
          <CommandButton variant="default" onClick={close}>{t.cancel}</CommandButton>
        </div>
      </Stack>
    </form>
  )
}
