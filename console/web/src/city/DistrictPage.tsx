import './city.css'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { Panel } from '../ui'
import { Page } from '../shell/Page'
import { useDistricts } from '../shell/districts'
import { useScope } from '../shell/scope'
import { useMe } from '../shell/session'
import { useTexts } from '../texts/city'
import { bangkokDay } from '../thai/dates'
import { DaySlider } from './DaySlider'
import { FIGURES } from './figures'
import { Flow } from './Flow'
import { Matrix } from './Matrix'
import { Numbers } from './Numbers'
import { Trend } from './Trend'
import { useDistrictFigures } from './useCity'
import { LongestWaiting } from './Waiting'

/** The same as of the whole city, of one district: any for who sees the city, the own ones for an officer. */
export default function DistrictPage() {
  const t = useTexts()
  const me = useMe()
  const { code } = useParams<{ code?: string }>()
  const { wide, district: chosen } = useScope()
  const { nameOf } = useDistricts()
  const [day, setDay] = useState(bangkokDay)
  const district = code ?? chosen ?? me.districts[0]
  if (!district) return null
  return (
    <Page title={t.districtTitle(nameOf(district))} actions={wide ? <Others district={district} /> : undefined}>
      <div className="panels">
        <DaySlider day={day} onChange={setDay} />
        <Own district={district} day={day} />
        <div className="two-panels" style={{ marginTop: 0 }}>
          <div className="panels">
            <Matrix day={day} district={district} />
            <LongestWaiting district={district} />
          </div>
          <div className="panels">
            <Flow day={day} district={district} />
            <Trend day={day} district={district} />
          </div>
        </div>
      </div>
    </Page>
  )
}

function Others({ district }: { district: string }) {
  const t = useTexts()
  const [, go] = useLocation()
  const { all, nameOf } = useDistricts()
  return (
    <>
      <Link href="/city">{t.toCity}</Link>
      <NativeSelect size="sm" aria-label={t.otherDistrict} value={district} onChange={event => go(`/city/${event.currentTarget.value}`)}
        data={all.map(({ code }) => ({ value: code, label: nameOf(code) }))} />
    </>
  )
}

function Own({ district, day }: { district: string; day: string }) {
  const t = useTexts()
  const { wide } = useScope()
  const { figure, queryOf } = useDistrictFigures(day)
  return (
    <Panel title={t.numbers} query={queryOf('open')} rows={2} definition={wide ? t.howTold : undefined}>
      {() => <Numbers wide names={FIGURES} of={name => figure(name).of(district)} district={district} />}
    </Panel>
  )
}
