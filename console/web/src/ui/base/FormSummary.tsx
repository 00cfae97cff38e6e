import { useEffect, useRef } from 'react'
import { useTexts } from '../../texts/ui'

/** What is still wrong in a form, each linking to its field (by the field's element id); takes the focus when it appears. */
export function FormSummary({ errors }: { errors: { id: string; message: string }[] }) {
  const t = useTexts()
  const box = useRef<HTMLDivElement>(null)
  const any = errors.length > 0
  useEffect(() => {
    if (any) box.current?.focus()
  }, [any])
  if (!any) return null
  return (
    <div ref={box} tabIndex={-1} className="notice tone-overdue" role="alert">
      <p className="notice-title">{t.summary(errors.length)}</p>
      <ul>{errors.map(({ id, message }) => <li key={id}><a href={`#${id}`} onClick={event => focusField(event, id)}>{message}</a></li>)}</ul>
    </div>
  )
}

function focusField(event: { preventDefault(): void }, id: string) {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
