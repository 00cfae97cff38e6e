import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { notification, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/audit'
import { useTexts as useShellTexts } from '../texts/shell'
import { date } from '../thai/dates'
import { Panel, Table } from '../ui'
import { useNames } from '../shell/names'

const PAGE = 100

/** Who hears of what happens, and whose duties nobody confirmed: they hear nothing. */
export function Contacts() {
  const t = useTexts()
  const shell = useShellTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const { nameOf: districtName } = useDistricts()
  const [unconfirmed, setUnconfirmed] = useState(false)
  const [cursor, setCursor] = useState<string>()
  const contacts = useRead(['contacts', 'all', unconfirmed, cursor], how =>
    notification.GET('/v1/contacts', { params: { query: { limit: PAGE, ...(unconfirmed ? { unconfirmed } : {}), ...(cursor ? { cursor } : {}) } }, ...how }))
  const names = useNames()
  const nameOf = (subject: string) => names(subject) ?? subject
  const next = contacts.data?.body.nextCursor
  return (
    <Panel title={t.contacts} query={contacts} rows={5} empty={page => page.items.length === 0} none={{ title: t.contactsNone }} clearFilters={unconfirmed ? () => setUnconfirmed(false) : undefined}
      actions={<Checkbox label={t.unconfirmed} checked={unconfirmed} onChange={event => { setUnconfirmed(event.currentTarget.checked); setCursor(undefined) }} />}>
      {page => (
        <>
          <Table caption={t.contacts} rows={page.items} idOf={row => row.subject} onOpen={row => go(`/messages/contacts/${encodeURIComponent(row.subject)}`)} columns={[
            { key: 'who', head: t.recipient, cell: row => <a href={`/messages/contacts/${encodeURIComponent(row.subject)}`} onClick={event => event.preventDefault()}>{nameOf(row.subject)}</a> },
            { key: 'roles', head: t.rolesLabel, cell: row => row.roles.map(role => shell.roles[role as keyof typeof shell.roles] ?? role).join(', ') },
            { key: 'district', head: t.district, cell: row => row.districts.map(districtName).join(', ') },
            { key: 'language', head: t.language, cell: row => t.languages[row.language] },
            { key: 'email', head: t.hasEmail, cell: row => (row.hasEmail ? t.yes : t.no) },
            { key: 'confirmed', head: t.confirmedAt, cell: row => (row.confirmedAt ? <span className="nowrap">{date(row.confirmedAt, language)}</span> : t.never) },
          ]} />
          {next && <Button mt="sm" variant="default" onClick={() => setCursor(next)}>{t.more}</Button>}
        </>
      )}
    </Panel>
  )
}
