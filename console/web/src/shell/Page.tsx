import { Group, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'

/** A page's title, its actions and its panels; names the browser's tab and takes the focus when one arrives. */
export function Page({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ประสาน`
  }, [title])
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <>
      <Group justify="space-between" align="center" className="page-head">
        <Title order={1} ref={heading} tabIndex={-1}>{title}</Title>
        {actions}
      </Group>
      {children}
    </>
  )
}
