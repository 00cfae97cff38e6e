import { Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { caseReferral, useWrite, type CaseReferralTypes } from '../api'
import { useDistricts } from '../shell/districts'
import { Page } from '../shell/Page'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date } from '../thai/dates'
import { plainIdentity } from '../thai/identity'
import { CommandButton, EmptyState, Table, WriteProblem } from '../ui'
import './cases.css'
import { CaseStateTag } from './parts'

type Sought = CaseReferralTypes['schemas']['PersonSearchSought']
type Found = CaseReferralTypes['schemas']['PersonSearchFoundCase']

/** Looks for a person; the number stands in no address, and nobody's name is shown. */
export default function PersonSearchPage() {
  const t = useTexts()
  const [by, setBy] = useState<'number' | 'name'>('number')
  const [typed, type] = useState({ number: '', firstName: '', lastName: '' })
  const search = useWrite((sought: Sought, how) => caseReferral.POST('/v1/person-searches', { body: sought, ...how }))
  const number = typed.number.trim()
  const plain = /^[\d๐-๙\s-]+$/.test(number) ? plainIdentity(number) : number
  const missing = by === 'number' ? !number : !typed.firstName.trim() || !typed.lastName.trim()
  const submit = () => {
    if (!missing) search.mutate(by === 'number' ? { identityNumber: plain } : { firstName: typed.firstName.trim(), lastName: typed.lastName.trim() })
  }
  const line = (name: 'number' | 'firstName' | 'lastName', label: string) => (
    <TextInput key={name} label={label} value={typed[name]} autoComplete="off" maxLength={100} onChange={event => type({ ...typed, [name]: event.currentTarget.value })} />
  )
  return (
    <Page title={t.search.title}>
      <Stack maw="52rem">
        <Text c="dimmed">{t.search.lead}</Text>
        <form onSubmit={event => { event.preventDefault(); submit() }}>
          <Stack gap="sm">
            <SegmentedControl value={by} onChange={value => setBy(value as 'number' | 'name')} data={[{ value: 'number', label: t.search.byNumber }, { value: 'name', label: t.search.byName }]} />
            <Group grow align="end">{by === 'number' ? line('number', t.search.byNumber) : [line('firstName', t.search.firstName), line('lastName', t.search.lastName)]}</Group>
            <Group><CommandButton type="submit" loading={search.isPending} onClick={event => { event.preventDefault(); submit() }}>{t.search.go}</CommandButton></Group>
          </Stack>
        </form>
        <WriteProblem problem={search.error} readAnew={search.reset} />
        {search.data && <Cases found={search.data.body.cases} />}
      </Stack>
    </Page>
  )
}

function Cases({ found }: { found: Found[] }) {
  const t = useTexts()
  const language = useLanguage()
  const { nameOf } = useDistricts()
  if (found.length === 0) return <EmptyState title={t.search.none} next={<Link href="/report">{t.search.newReport}</Link>} />
  return (
    <section aria-live="polite">
      <p>{t.search.found(found.length)}</p>
      <Table caption={t.search.title} rows={found} idOf={row => row.caseId} columns={[
        { key: 'number', head: t.cases.number, cell: row => <Link href={`/cases/${row.caseId}`} className="row-no nowrap">{row.caseNo}</Link> },
        { key: 'state', head: t.cases.state, cell: row => <CaseStateTag of={row.state} /> },
        { key: 'district', head: t.cases.district, cell: row => <span className="nowrap">{nameOf(row.districtCode)}</span> },
        { key: 'opened', head: t.cases.opened, cell: row => date(row.openedAt, language) },
      ]} />
    </section>
  )
}
