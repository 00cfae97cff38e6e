import { Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useMe } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { bangkokDay, monthOfYear } from '../thai/dates'
import { BuddhistDate, Notice } from '../ui'
import './cases.css'
import { Paper, paperOf } from './CasePapers'
import { DistrictSelect } from './command/FieldInput'

const MONTHS = 13

/** The last months, the present one first: 2026-11, 2026-10, … */
function lastMonths(): string[] {
  const [year, month] = bangkokDay().split('-').map(Number) as [number, number]
  return Array.from({ length: MONTHS }, (_, ago) => new Date(Date.UTC(year, month - 1 - ago, 1)).toISOString().slice(0, 7))
}

/** What leaves the system on paper or as a file: the month's report, the family logbook, the hotline's list. */
export default function PapersPage() {
  const t = useTexts().papers
  const language = useLanguage()
  const months = lastMonths()
  const [month, setMonth] = useState(months[0]!)
  return (
    <Page title={t.title}>
      <Stack maw="52rem">
        <section className="form-section">
          <h2>{t.month}</h2>
          <Group align="end" gap="md">
            <NativeSelect label={t.whichMonth} value={month} onChange={event => setMonth(event.currentTarget.value)} data={months.map(it => ({ value: it, label: monthOfYear(it, language) }))} />
            <div className="papers"><Paper href={paperOf.month(month)}>{t.open}</Paper></div>
          </Group>
        </section>
        <Exports />
      </Stack>
    </Page>
  )
}

function Exports() {
  const t = useTexts().papers
  const me = useMe()
  const scope = useScope()
  const today = bangkokDay()
  const [district, setDistrict] = useState(scope.district ?? me.districts[0] ?? '')
  const [from, setFrom] = useState<string | undefined>(`${today.slice(0, 8)}01`)
  const [to, setTo] = useState<string | undefined>(today)
  const wrong = !district || !from || !to || to < from
  return (
    <section className="form-section">
      <h2>{t.files}</h2>
      <Text c="dimmed">{t.filesLead}</Text>
      <div className="form-grid">
        <DistrictSelect label={t.district} required own value={district} onChange={code => setDistrict(code ?? '')} />
        <BuddhistDate label={t.from} value={from} onChange={setFrom} />
        <BuddhistDate label={t.to} value={to} onChange={setTo} />
      </div>
      {wrong ? <Notice tone="action" title={t.wrong} /> : (
        <div className="papers">
          <a href={paperOf.file1300(district, from, to)} download>{t.hotline}</a>
          <a href={paperOf.logbook(district, from, to)} download>{t.logbook}</a>
        </div>
      )}
    </section>
  )
}
