import { Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { registry, useCodes, useWrite, type RegistryTypes } from '../api'
import '../cases/cases.css'
import { Checks } from '../cases/command/FieldInput'
import { useDistricts } from '../shell/districts'
import { Page } from '../shell/Page'
import { useTexts } from '../texts/agency'
import { useLanguage } from '../texts/language'
import { dateTime } from '../thai/dates'
import { CommandButton, Notice, Panel, WriteProblem } from '../ui'
import { CapacitySwitch, useOwnAgency, useTellCapacity } from './CapacitySwitch'

type Agency = RegistryTypes['schemas']['AgencyView']
type Services = RegistryTypes['schemas']['AgencyServices']

const STALE = 7 * 86_400_000

/** What the agency offers, where, and how much of it now. */
export default function ServicesPage() {
  const t = useTexts().services
  const language = useLanguage()
  const query = useOwnAgency()
  return (
    <Page title={t.title}>
      <Panel query={query}>
        {(own, answer) => (
          <Stack maw="60rem">
            <h2 style={{ margin: 0 }}>{language === 'th' ? own.nameTh : own.nameEn}</h2>
            {own.state === 'CLOSED' ? <Notice tone="closed" title={t.closed} /> : <Capacity own={own} />}
            <Offer key={own.version} own={own} etag={answer.etag} readAnew={() => void query.refetch()} />
          </Stack>
        )}
      </Panel>
    </Page>
  )
}

function Capacity({ own }: { own: Agency }) {
  const t = useTexts().services
  const language = useLanguage()
  const tell = useTellCapacity()
  const old = Date.now() - Date.parse(own.capacitySince) > STALE
  return (
    <section className="form-section">
      <h3>{t.capacity}</h3>
      <Text c="dimmed">{t.capacityLead}</Text>
      <CapacitySwitch />
      <span className="quiet">{t.since(dateTime(own.capacitySince, language))}</span>
      {old && <Notice tone="action" title={t.old}><div><CommandButton size="sm" loading={tell.isPending} onClick={() => tell.mutate(own.capacity)}>{t.confirm}</CommandButton></div></Notice>}
    </section>
  )
}

function Offer({ own, etag, readAnew }: { own: Agency; etag: string | undefined; readAnew: () => void }) {
  const t = useTexts().services
  const { options } = useCodes('cases')
  const { all, nameOf } = useDistricts()
  const [services, setServices] = useState<string[]>(own.services)
  const [districts, setDistricts] = useState<string[]>(own.districts)
  const save = useWrite((body: Services, how) => registry.PUT('/v1/agencies/{id}/services', { params: { path: { id: own.id } }, body, ...how }), { etag, refresh: [['agencies']] })
  const changed = String(services.toSorted()) !== String(own.services.toSorted()) || String(districts.toSorted()) !== String(own.districts.toSorted())
  return (
    <section className="form-section">
      <Checks label={t.services} value={services} onChange={setServices} options={options('AidService')} />
      <Checks label={t.districts} value={districts} onChange={setDistricts} options={all.map(one => ({ value: one.code, label: nameOf(one.code) }))} />
      <WriteProblem problem={save.error} readAnew={() => { save.reset(); readAnew() }} />
      {changed && <Group><CommandButton loading={save.isPending} refusal={services.length === 0 || districts.length === 0 ? t.services : undefined} onClick={() => save.mutate({ services: services as Services['services'], districts })}>{t.save}</CommandButton></Group>}
    </section>
  )
}
