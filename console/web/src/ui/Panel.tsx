import { Anchor, Button, Group, Skeleton, Stack, Title, UnstyledButton } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { Answer } from '../api'
import type { Problem } from '../api'
import { useLive } from '../shell/live'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/ui'
import { time } from '../thai/dates'
import { Drop, EmptyState, ProblemNotice } from './base'

interface Props<T> {
  title?: ReactNode
  query: UseQueryResult<Answer<T>, Problem>
  children: (body: T, answer: Answer<T>) => ReactNode
  /** Whether there is nothing to show, and what a visitor can do then. */
  empty?: (body: T) => boolean
  none?: { title?: string; text?: ReactNode; next?: ReactNode }
  /** Set while filters are on: "nothing" then offers to clear them. */
  clearFilters?: (() => void) | undefined
  /** How what is shown here is counted. */
  definition?: ReactNode
  /** Address of the same figures as a file. */
  csv?: string
  /** The same as a table, for whoever can't read the picture. */
  table?: (body: T) => ReactNode
  actions?: ReactNode
  /** Rows of the skeleton. */
  rows?: number
}

/** A part of a page with a life of its own: it loads, fails, is empty or grows stale without the others. */
export function Panel<T>({ title, query, actions, definition, ...rest }: Props<T>) {
  const id = useId()
  return (
    <section className="panel" aria-labelledby={title ? id : undefined}>
      {(title || actions) && (
        <Group justify="space-between" align="center" gap="xs" className="panel-head">
          <Group gap={4} align="center">
            {title && <Title order={2} size="h3" id={id}>{title}</Title>}
            {definition && <Definition>{definition}</Definition>}
          </Group>
          {actions}
        </Group>
      )}
      <PanelBody query={query} {...rest} />
    </section>
  )
}

function PanelBody<T>({ query, children, empty, none, clearFilters, csv, table, rows = 3 }: Omit<Props<T>, 'title' | 'actions' | 'definition'>) {
  const t = useTexts()
  const { stale } = useLive()
  const [asTable, setAsTable] = useState(false)
  if (query.data === undefined) return query.error ? <Refused problem={query.error} retry={() => void query.refetch()} /> : <Waiting rows={rows} />
  const { body } = query.data
  if (empty?.(body)) return clearFilters ? <Filtered clear={clearFilters} /> : <EmptyState title={none?.title ?? t.noneTitle} next={none?.next}>{none?.text}</EmptyState>
  return (
    <div className={stale || query.isError ? 'hatched' : undefined}>
      {query.isError && <ProblemNotice problem={query.error} retry={() => void query.refetch()} />}
      {asTable && table ? table(body) : children(body, query.data)}
      {(csv || table || stale || query.isError) && (
        <Group gap="md" className="panel-foot">
          <AsOf at={query.dataUpdatedAt} />
          {table && <UnstyledButton className="linklike" onClick={() => setAsTable(!asTable)}>{asTable ? t.asPicture : t.asTable}</UnstyledButton>}
          {csv && <Anchor href={csv} download size="sm">{t.csv}</Anchor>}
        </Group>
      )}
    </div>
  )
}

export function AsOf({ at }: { at: number }) {
  const t = useTexts()
  const language = useLanguage()
  return <span className="as-of">{t.asOf(time(at, language))}</span>
}

function Waiting({ rows }: { rows: number }) {
  const t = useTexts()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Stack gap="xs" aria-busy className="panel-waiting">
      <span className="unseen" role="status">{late && t.loading}</span>
      {Array.from({ length: rows }, (_, row) => <Skeleton key={row} height={44} visible={late} animate={late} />)}
    </Stack>
  )
}

function Refused({ problem, retry }: { problem: Problem; retry: () => void }) {
  const t = useTexts()
  if (problem.status === 403) return <EmptyState title={t.noAccessTitle}>{t.noAccessText}</EmptyState>
  return <ProblemNotice problem={problem} retry={retry} />
}

function Filtered({ clear }: { clear: () => void }) {
  const t = useTexts()
  return <EmptyState title={t.filteredTitle} next={<Button variant="default" onClick={clear}>{t.clearFilters}</Button>} />
}

function Definition({ children }: { children: ReactNode }) {
  const t = useTexts()
  return <Drop className="info-button" label={t.definition} face={<IconInfoCircle size={20} aria-hidden />} place="middle">{children}</Drop>
}
