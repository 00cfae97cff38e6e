import type { ReactNode } from 'react'

/** Why there is nothing, and what to do next. */
export function EmptyState({ title, children, next }: { title: string; children?: ReactNode; next?: ReactNode }) {
  return (
    <div className="empty">
      <strong>{title}</strong>
      {children && <p>{children}</p>}
      {next}
    </div>
  )
}
