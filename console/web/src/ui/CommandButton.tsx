import { Button, type ButtonProps, Tooltip } from '@mantine/core'
import { type ComponentPropsWithoutRef } from 'react'
import { useOnline } from '../shell/online'
import { useTexts } from '../texts/ui'

type Props = ButtonProps & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> & {
  /** Why the command can't be given now; the button then says so. */
  refusal?: string | undefined
}

/** A button that changes something: off, with the reason, while there is no connection or a rule is in the way. */
export function CommandButton({ refusal, onClick, ...button }: Props) {
  const t = useTexts()
  const online = useOnline()
  const why = online ? refusal : t.offlineCommand
  if (!why) return <Button {...button} onClick={onClick} />
  return (
    <Tooltip label={why} multiline maw={320}>
      <Button {...button} data-disabled aria-disabled aria-description={why} onClick={event => event.preventDefault()} />
    </Tooltip>
  )
}
