import { Button, type ButtonProps } from '@mantine/core'
import { type ComponentPropsWithoutRef, useState } from 'react'
import { useOnline } from '../api/online'
import { useTexts } from '../texts/ui'

type Props = ButtonProps & Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> & {
  /** Why the command can't be given now; the button then says so. */
  refusal?: string | undefined
}

/** A button that changes something: off while there is no connection or a rule is in the way, and whoever points at or presses it reads why. */
export function CommandButton({ refusal, onClick, ...button }: Props) {
  const t = useTexts()
  const online = useOnline()
  const [asked, setAsked] = useState(false)
  const why = online ? refusal : t.offlineCommand
  if (!why) return <Button {...button} onClick={onClick} />
  return (
    <span className="refused-command">
      <Button {...button} data-disabled aria-disabled aria-description={why} title={why} onClick={event => { event.preventDefault(); setAsked(true) }} />
      {asked && <small role="status">{why}</small>}
    </span>
  )
}
