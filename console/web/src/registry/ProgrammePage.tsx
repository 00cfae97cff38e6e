import './registry.css'
import { Link, useParams } from 'wouter'
import { registry, type RegistryTypes, useCodes, useRead } from '../api'
import { Page } from '../shell/Page'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { bangkokDay, date } from '../thai/dates'
import { Definitions, Panel, Table } from '../ui'
import { Command } from './form/Command'
import { useMay } from './may'
import { editionOn, Standing, useRateFields, useRateWords } from './ProgrammesPage'

type Types = RegistryTypes['schemas']

export default function ProgrammePage() {
  const t = useTexts()
  const language = useLanguage()
  const may = useMay()
  const rate = useRateWords()
  const fields = useRateFields()
  const { word } = useCodes('registry')
  const code = useParams<{ code: string }>().code
  const programme = useRead(['programmes', code], how => registry.GET('/v1/programmes/{code}', { params: { path: { code } }, ...how }))
  const body = programme.data?.body
  const now = body && editionOn(body, bangkokDay())
  const common = { etag: programme.data?.etag, refresh: [['programmes']], readAnew: () => void programme.refetch() }
  return (
    <Page title={body ? (language === 'th' ? body.nameTh : body.nameEn) : t.programme.title} actions={<Link href="/registry/programmes">{t.parts.programmes}</Link>}>
      <div className="stack">
        <Panel query={programme} rows={4}>
          {one => (
            <Definitions lines={[
              [t.state, <Standing programme={one} />],
              [t.programme.code, one.code],
              [t.programme.limit, rate(now)],
              [t.programme.audience, now?.audience?.map(group => word('TargetGroup', group)).join(', ') || t.programme.everyone],
              [t.programme.validTo, one.validTo ? date(one.validTo, language) : t.programme.noEnd],
            ]} />
          )}
        </Panel>
        <Panel title={t.programme.editions} query={programme}>
          {one => (
            <Table caption={t.programme.editions} rows={[...one.editions].sort((a, b) => b.validFrom.localeCompare(a.validFrom))} idOf={row => row.validFrom} columns={[
              { key: 'from', head: t.programme.validFrom, cell: row => <span className="nowrap">{date(row.validFrom, language)}</span> },
              { key: 'name', head: t.name, cell: row => (language === 'th' ? row.nameTh : row.nameEn) },
              { key: 'rate', head: t.programme.limit, cell: rate },
            ]} />
          )}
        </Panel>
        {body && may.central && (
          <div className="action-bar">
            <Command<Types['ProgrammeProgrammeRevision'], Types['Receipt']> {...common} label={t.programme.revise} look="filled" start={{ ...now, validFrom: bangkokDay() }}
              send={(command, how) => registry.POST('/v1/programmes/{code}/revision', { params: { path: { code } }, body: command, ...how })} fields={fields} />
            <Command<Types['ProgrammeProgrammeEnd'], Types['Receipt']> {...common} label={t.programme.end} start={{ validTo: bangkokDay() }}
              send={(command, how) => registry.POST('/v1/programmes/{code}/ending', { params: { path: { code } }, body: command, ...how })}
              fields={[{ name: 'validTo', label: t.programme.validTo, as: 'day', required: true }]} />
          </div>
        )}
      </div>
    </Page>
  )
}
