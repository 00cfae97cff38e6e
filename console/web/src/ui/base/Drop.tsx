import { type ReactNode, useId } from 'react'

interface Props {
  className: string
  label?: string
  /** What the button shows. */
  face: ReactNode
  /** Where it opens: beside the top bar, above the bottom bar, or in the middle. */
  place: 'top' | 'bottom' | 'middle'
  children: ReactNode
}

/** A button that opens something small; the browser closes it again at a click elsewhere or at Escape. */
export function Drop({ className, label, face, place, children }: Props) {
  const id = useId()
  return (
    <>
      <button type="button" className={className} aria-label={label} popoverTarget={id}>{face}</button>
      <div id={id} popover="auto" className={`drop drop-${place}`} onClick={event => (event.target as HTMLElement).closest('.drop-item') && event.currentTarget.hidePopover()}>{children}</div>
    </>
  )
}
