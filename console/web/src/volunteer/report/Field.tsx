import { type ComponentPropsWithoutRef, useId } from 'react'

type Props = { label: string; hint?: string; error?: string | undefined }

export function Field({ label, hint, error, ...input }: Props & ComponentPropsWithoutRef<'input'>) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>{label}</label>
      <input {...input} id={id} className="entry" aria-invalid={!!error} aria-describedby={error || hint ? `${id}-more` : undefined} />
      <More id={id} hint={hint} error={error} />
    </div>
  )
}

export function TextField({ label, hint, error, ...input }: Props & ComponentPropsWithoutRef<'textarea'>) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>{label}</label>
      <textarea rows={3} {...input} id={id} className="entry" aria-invalid={!!error} aria-describedby={error || hint ? `${id}-more` : undefined} />
      <More id={id} hint={hint} error={error} />
    </div>
  )
}

function More({ id, hint, error }: { id: string; hint: string | undefined; error: string | undefined }) {
  if (error) return <p className="field-error" id={`${id}-more`}>{error}</p>
  return hint ? <p className="field-hint" id={`${id}-more`}>{hint}</p> : null
}
