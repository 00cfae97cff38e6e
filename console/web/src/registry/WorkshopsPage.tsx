import './registry.css'
import { Link, useLocation } from 'wouter'
import { registry, type RegistryTypes } from '../api'
import { Page } from '../shell/Page'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { date } from '../thai/dates'
import { grouped } from '../thai/digits'
import { Panel, Table } from '../ui'
import { announcementFields } from './announcement'
import { Command } from './form/Command'
import { useMay } from './may'
import { Parts } from './Parts'
import { useWorkshops } from './reads'

export default function WorkshopsPage() {
  const t = useTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const may = useMay()
  const workshops = useWorkshops()
  return (
    <Page title={t.workshop.title} actions={may.central ? <Announce /> : undefined}>
      <Parts />
      <Panel query={workshops} empty={page => page.items.length === 0} none={{ title: t.workshop.none }}>
        {page => (
          <Table caption={t.workshop.title} rows={[...page.items].sort((a, b) => b.heldOn.localeCompare(a.heldOn))} idOf={row => row.id} onOpen={row => go(`/registry/workshops/${row.id}`)} columns={[
            { key: 'day', head: t.workshop.heldOn, cell: row => <span className="nowrap">{date(row.heldOn, language)}</span> },
            { key: 'name', head: t.name, cell: row => <Link href={`/registry/workshops/${row.id}`} onClick={event => event.stopPropagation()}>{language === 'th' ? row.titleTh : row.titleEn}</Link> },
            { key: 'venue', head: t.workshop.venue, cell: row => row.venueTh },
            { key: 'attendees', head: t.workshop.attendees, number: true, cell: row => grouped(row.attendees) },
          ]} />
        )}
      </Panel>
    </Page>
  )
}

function Announce() {
  const t = useTexts()
  return (
    <Command<RegistryTypes['schemas']['WorkshopAnnouncement'], RegistryTypes['schemas']['Receipt']> label={t.workshop.announce} look="filled" refresh={[['workshops']]}
      send={(body, how) => registry.POST('/v1/workshops', { body, ...how })}
      fields={announcementFields(t)} />
  )
}
