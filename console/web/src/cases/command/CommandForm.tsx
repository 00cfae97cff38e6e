import { Group, Modal, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { Button } from '@mantine/core'
import { useKeys } from '../../shell/keys'
import { useMe } from '../../shell/session'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/officer'
import { CommandButton, FormSummary, WriteProblem } from '../../ui'
import { asked, bodyOf, isRequired, lacking, type Command, type Values } from './command'
import { FieldInput, useFieldId } from './FieldInput'
import { useSend, type Ids } from './useSend'

export type CommandName = keyof ReturnType<typeof useTexts>['commands']

interface Props<T> {
  one: Command<T>
  target: T
  ids: Ids
  etag: string | undefined
  readAnew: () => void
  /** What was answered is a receipt of the record, or what the command alone tells. */
  onDone: (id: string, answer: object) => void
  onCancel: () => void
}

/** Asks what a command needs and sends it. Whatever it is refused with, what was typed stays. */
export function CommandForm<T>({ one, target, ids, etag, readAnew, onDone, onCancel }: Props<T>) {
  const t = useTexts()
  const language = useLanguage()
  const { districts } = useMe()
  const [values, setValues] = useState<Values>(() => beginning(one, districts))
  const [tried, setTried] = useState(false)
  const idOf = useFieldId()
  const send = useSend<object | undefined>(one.path, ids, { etag, done: receipt => onDone(receipt.id, receipt) })
  const label = (name: string) => t.fields[(one.fields.find(field => field.name === name)?.label ?? name) as keyof typeof t.fields] ?? name
  const missing = lacking(one, values)
  const refused = send.error?.fields ?? []
  const errorOf = (name: string) =>
    refused.find(problem => problem.field === name)?.message[language] ?? (tried && missing.includes(name) ? t.form.required(label(name)) : undefined)
  const submit = () => {
    setTried(true)
    if (missing.length === 0 && !send.isPending) send.mutate(bodyOf(one, values))
  }
  useKeys([{ code: 'Ctrl+Enter', print: 'Ctrl+Enter', label: t.form.submit, inFields: true, run: submit }])
  const wrong = asked(one, values).map(field => ({ id: idOf(field.name), message: errorOf(field.name) })).filter(error => error.message !== undefined) as { id: string; message: string }[]
  const words = t.commands[one.name as CommandName]
  return (
    <form noValidate onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack gap="md">
        {words.note && <Text c="dimmed">{words.note}</Text>}
        <FormSummary errors={tried ? wrong : []} />
        {asked(one, values).map(field => (
          <FieldInput key={field.name} field={field} label={label(field.name)} required={isRequired(field, values)} id={idOf(field.name)} values={values} target={target}
            error={errorOf(field.name)} onChange={value => setValues(now => ({ ...now, [field.name]: value }))} />
        ))}
        <div className="form-foot">
          <WriteProblem problem={send.error} readAnew={() => { send.reset(); readAnew() }} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onCancel}>{t.form.cancel}</Button>
            <CommandButton type="submit" loading={send.isPending} title={t.form.ctrlEnter} className={one.tone === 'danger' ? 'grave' : ''} onClick={event => { event.preventDefault(); submit() }}>{words.label}</CommandButton>
          </Group>
        </div>
      </Stack>
    </form>
  )
}

/** Whoever has one district is not asked which. */
function beginning<T>(one: Command<T>, districts: readonly string[]): Values {
  const own = one.fields.filter(field => districts.length === 1 && (field.name === 'districtCode' || field.as === 'districts'))
  return Object.fromEntries(own.map(field => [field.name, field.as === 'districts' ? [...districts] : districts[0]]))
}

/** A command's form in a window of its own; the whole screen on a phone. */
export function CommandWindow<T>(props: Props<T>) {
  const t = useTexts()
  return (
    <Window title={t.commands[props.one.name as CommandName].label} onClose={props.onCancel}>
      <CommandForm {...props} />
    </Window>
  )
}

export function Window({ title, onClose, children, wide = false }: { title: string; onClose: () => void; children: React.ReactNode; wide?: boolean }) {
  const t = useTexts()
  const phone = useMediaQuery('(max-width: 47.99em)') ?? false
  return (
    <Modal opened onClose={onClose} title={title} size={wide ? 'xl' : 'lg'} fullScreen={phone} closeOnClickOutside={false} returnFocus closeButtonProps={{ 'aria-label': t.form.close }} transitionProps={{ duration: 0 }}>
      {children}
    </Modal>
  )
}
