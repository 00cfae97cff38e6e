import { type ComponentPropsWithoutRef, useId } from 'react'

// What is written of a person is to stay out of the browser's own files, where it keeps fields for the day it crashes.
type Props = { label: string; hint?: string; error?: string | undefined }

export function Field({ label, hint, error, ...input }: Props & ComponentPropsWithoutRef<'input'>) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>{label}</label>
      <input autoComplete="off" {...input} id={id} className="entry" aria-invalid={!!error} aria-describedby={error || hint ? `${id}-more` : undefined} />
      <More id={id} hint={hint} error={error} />
    </div>
  )
}

export function TextField({ label, hint, error, ...input }: Props & ComponentPropsWithoutRef<'textarea'>) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>{label}</label>
      <textarea rows={3} autoComplete="off" {...input} id={id} className="entry" aria-invalid={!!error} aria-describedby={error || hint ? `${id}-more` : undefined} />
      <More id={id} hint={hint} error={error} />
    </div>
  )
}

function More({ id, hint, error }: { id: string; hint: string | undefined; error: string | undefined }) {
  if (error) return <p className="field-error" id={`${id}-more`}>{error}</p>
  return hint ? <p className="field-hint" id={`${id}-more`}>{hint}</p> : null
}
