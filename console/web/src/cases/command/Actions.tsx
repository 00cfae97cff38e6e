import { Button, Menu, Stack } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useKeys } from '../../shell/keys'
import { useTexts } from '../../texts/officer'
import { CommandButton, WriteProblem } from '../../ui'
import { useStanding } from '../who'
import { isDirect, type Command } from './command'
import { CommandWindow, type CommandName } from './CommandForm'
import { useSendAny, type Ids } from './useSend'

/** Something beside the commands that has a form of its own. */
export interface Special { name: CommandName; key?: string; first?: boolean; run: () => void }

interface Props<T> {
  commands: readonly Command<T>[]
  target: T
  ids: Ids
  etag: string | undefined
  readAnew: () => void
  specials?: Special[]
  /** Whether keys work here: of several lists on one page only one has them. */
  keys?: boolean
  /** In a line with small buttons, for parts of a page. */
  small?: boolean
  onDone?: (id: string, answer: object) => void
}

/** What may be done now, and nothing else: the likely things as buttons, the rest behind "more". */
export function Actions<T>({ commands, target, ids, etag, readAnew, specials = [], keys = false, small = false, onDone }: Props<T>) {
  const t = useTexts()
  const who = useStanding()
  const [opened, open] = useState<Command<T>>()
  const offered = commands.filter(one => one.offered(target, who))
  const direct = useDirect(ids, etag, onDone)
  const run = (one: Command<T>) => (isDirect(one) ? direct.run(one) : open(one))
  const shortcuts = [
    ...specials.filter(one => one.key).map(one => ({ code: one.key!, label: t.commands[one.name].label, run: one.run })),
    ...offered.filter(one => one.key).map(one => ({ code: one.key!, label: t.commands[one.name as CommandName].label, run: () => run(one) })),
  ]
  useKeys(keys && !opened ? shortcuts.map(one => ({ ...one, print: one.code.replace('Key', '').toLowerCase() })) : [])
  const all = small || offered.length + specials.length <= 2
  const inSight = offered.filter(one => all || one.tone === 'first')
  const rest = all ? [] : offered.filter(one => one.tone !== 'first')
  const size = small ? 'xs' : 'md'
  if (offered.length === 0 && specials.length === 0 && !opened) return null
  return (
    <Stack gap="xs">
      <div className={small ? 'actions small' : 'actions'}>
        {specials.filter(one => one.first || all).map(one => <CommandButton key={one.name} size={size} variant={one.first ? 'filled' : 'default'} onClick={one.run}>{t.commands[one.name].label}</CommandButton>)}
        {inSight.map((one, index) => (
          <CommandButton key={one.name} size={size} loading={direct.running === one.name} className={one.tone === 'danger' ? 'grave-quiet' : ''}
            variant={one.tone === 'first' && index === 0 && !specials.some(it => it.first) ? 'filled' : 'default'} onClick={() => run(one)}>
            {t.commands[one.name as CommandName].label}
          </CommandButton>
        ))}
        {(rest.length > 0 || (!all && specials.some(one => !one.first))) && (
          <Menu position="bottom-start" withInitialFocusPlaceholder={false} transitionProps={{ duration: 0 }}>
            <Menu.Target><Button size={size} variant="default" leftSection={<IconDots size={18} aria-hidden />}>{t.form.more}</Button></Menu.Target>
            <Menu.Dropdown className="menu-long">
              {specials.filter(one => !one.first).map(one => <Menu.Item key={one.name} onClick={one.run}>{t.commands[one.name].label}</Menu.Item>)}
              {rest.map(one => <Menu.Item key={one.name} className={one.tone === 'danger' ? 'grave-quiet' : ''} onClick={() => run(one)}>{t.commands[one.name as CommandName].label}</Menu.Item>)}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <WriteProblem problem={direct.error} readAnew={() => { direct.reset(); readAnew() }} />
      {opened && <CommandWindow one={opened} target={target} ids={ids} etag={etag} readAnew={readAnew} onCancel={() => open(undefined)} onDone={(id, answer) => { open(undefined); onDone?.(id, answer) }} />}
    </Stack>
  )
}

/** Sends commands that ask nothing. */
function useDirect(ids: Ids, etag: string | undefined, onDone?: (id: string, answer: object) => void) {
  const [name, setName] = useState<string>()
  const send = useSendAny(ids, { etag, done: receipt => onDone?.(receipt.id, receipt) })
  return {
    run: (one: Pick<Command<never>, 'name' | 'path' | 'fixed'>) => {
      setName(one.name)
      send.mutate({ path: one.path, body: one.fixed })
    },
    running: send.isPending ? name : undefined,
    error: send.error,
    reset: send.reset,
  }
}
