import './registry.css'
import { Link, useLocation } from 'wouter'
import { registry, type RegistryTypes, useCodes } from '../api'
import { Page } from '../shell/Page'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { bangkokDay, date } from '../thai/dates'
import { grouped } from '../thai/digits'
import { inThaiOrder } from '../thai/order'
import { Panel, StateTag, Table } from '../ui'
import { Command } from './form/Command'
import type { Field } from './form/fields'
import { useMay } from './may'
import { Parts } from './Parts'
import { type Programme, useProgrammes } from './reads'

type Edition = Programme['editions'][number]

/** The rate that holds on a day; the first one before all of them. */
export const editionOn = (programme: Programme, day: string): Edition | undefined =>
  [...programme.editions].sort((a, b) => b.validFrom.localeCompare(a.validFrom)).find(one => one.validFrom <= day) ?? programme.editions[0]

export function Standing({ programme }: { programme: Programme }) {
  const t = useTexts()
  const today = bangkokDay()
  if (programme.validTo && programme.validTo < today) return <StateTag tone="closed">{t.programme.ended}</StateTag>
  return programme.editions.some(one => one.validFrom <= today) ? <StateTag tone="helped">{t.programme.now}</StateTag> : <StateTag tone="sent">{t.programme.coming}</StateTag>
}

export function useRateWords() {
  const t = useTexts()
  const { word } = useCodes('registry')
  return (one: Edition | undefined) =>
    one ? [one.amount === undefined ? word('AidUnit', one.unit) : `${grouped(one.amount)} ${word('AidUnit', one.unit)}`,
      one.timesPerYear !== undefined && t.programme.times(one.timesPerYear),
      one.amountPerYear !== undefined && t.programme.perYear(grouped(one.amountPerYear))].filter(Boolean).join(' · ') : '–'
}

/** What a rate says; shared by the first one and those that follow it. */
export function useRateFields(): Field<'nameTh' | 'nameEn' | 'unit' | 'amount' | 'timesPerYear' | 'amountPerYear' | 'audience' | 'validFrom'>[] {
  const t = useTexts()
  const { options } = useCodes('registry')
  return [
    { name: 'nameTh', label: t.nameTh, as: 'line', max: 300, required: true },
    { name: 'nameEn', label: t.nameEn, as: 'line', max: 300, required: true },
    { name: 'unit', label: t.programme.unit, as: 'one', required: true, options: options('AidUnit') },
    { name: 'amount', label: t.programme.amount, as: 'number', required: true, when: values => values['unit'] !== undefined && values['unit'] !== 'IN_KIND' },
    { name: 'timesPerYear', label: t.programme.timesPerYear, as: 'number', max: 366 },
    { name: 'amountPerYear', label: t.programme.amountPerYear, as: 'number', when: values => values['unit'] !== 'IN_KIND' },
    { name: 'audience', label: t.programme.audience, as: 'many', options: options('TargetGroup'), hint: t.programme.everyone },
    { name: 'validFrom', label: t.programme.validFrom, as: 'day', required: true },
  ]
}

export default function ProgrammesPage() {
  const t = useTexts()
  const language = useLanguage()
  const [, go] = useLocation()
  const may = useMay()
  const programmes = useProgrammes()
  const rate = useRateWords()
  const today = bangkokDay()
  const label = (one: Programme) => (language === 'th' ? one.nameTh : one.nameEn)
  return (
    <Page title={t.programme.title} actions={may.central ? <Register /> : undefined}>
      <Parts />
      <Panel query={programmes} rows={6} empty={page => page.items.length === 0} none={{ title: t.programme.none }}>
        {page => (
          <Table caption={t.programme.title} rows={[...page.items].sort((a, b) => inThaiOrder(label(a), label(b)))} idOf={row => row.code} onOpen={row => go(`/registry/programmes/${row.code}`)} columns={[
            { key: 'name', head: t.name, cell: row => <Link href={`/registry/programmes/${row.code}`} onClick={event => event.stopPropagation()}>{label(row)}</Link> },
            { key: 'rate', head: t.programme.limit, cell: row => rate(editionOn(row, today)) },
            { key: 'state', head: t.state, cell: row => <Standing programme={row} /> },
            { key: 'until', head: t.programme.validTo, cell: row => (row.validTo ? <span className="nowrap">{date(row.validTo, language)}</span> : t.programme.noEnd) },
          ]} />
        )}
      </Panel>
    </Page>
  )
}

function Register() {
  const t = useTexts()
  const rate = useRateFields()
  return (
    <Command<RegistryTypes['schemas']['ProgrammeNewProgramme'], RegistryTypes['schemas']['Receipt']> label={t.programme.register} look="filled" refresh={[['programmes']]}
      send={(body, how) => registry.POST('/v1/programmes', { body, ...how })} start={{ validFrom: bangkokDay() }}
      fields={[
        { name: 'code', label: t.programme.code, as: 'line', max: 40, required: true, hint: t.programme.codeHint },
        ...rate,
        { name: 'validTo', label: t.programme.validTo, as: 'day' },
      ]} />
  )
}
