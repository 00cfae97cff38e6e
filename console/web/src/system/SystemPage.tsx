import '../registry/registry.css'
import './system.css'
import { useQueries, useQuery } from '@tanstack/react-query'
import { answer, Problem, reading } from '../api'
import { Page } from '../shell/Page'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/system'
import { span } from '../thai/dates'
import { grouped } from '../thai/digits'
import { Panel, StateTag } from '../ui'
import { ask, SERVICES, type Service, type Waiting } from './actuator'
import { DeadLetters } from './DeadLetters'
import { metersOf, type Reading, readingsOf } from './meters'
import { Projections } from './Projections'

const EVERY = 15_000

export default function SystemPage() {
  const t = useTexts()
  const letters = useQueries({
    queries: SERVICES.map(service => ({ queryKey: ['system', service, 'deadletters'], queryFn: () => answer(ask<Waiting>(service, 'deadletters')), refetchInterval: EVERY })),
  })
  return (
    <Page title={t.title}>
      <div className="stack">
        <p className="form-note">{t.statesText}</p>
        <div className="services">{SERVICES.map(service => <OfService key={service} service={service} />)}</div>
        <DeadLetters found={SERVICES.map((service, index) => ({ service, waiting: letters[index]!.data?.body, problem: letters[index]!.error instanceof Problem ? letters[index]!.error : undefined }))}
          readAnew={() => letters.forEach(one => void one.refetch())} />
        {SERVICES.map(service => <Projections key={service} service={service} />)}
      </div>
    </Page>
  )
}

function OfService({ service }: { service: Service }) {
  const t = useTexts()
  const meters = useQuery({ ...reading(['system', service, 'meters'], how => ask<string>(service, 'prometheus', how)), refetchInterval: EVERY })
  const readings = meters.data ? readingsOf(metersOf(String(meters.data.body))) : []
  const worry = readings.some(one => one.worry)
  return (
    <Panel title={t.services[service]} query={meters} rows={4} actions={<State {...{ worry }} lost={meters.isError} told={meters.data !== undefined} />}>
      {() => <Readings readings={readings} />}
    </Panel>
  )
}

/** What was read last says nothing of a service that does not answer now. */
function State({ worry, lost, told }: { worry: boolean; lost: boolean; told: boolean }) {
  const t = useTexts()
  if (lost) return <StateTag tone="overdue">{t.unknown}</StateTag>
  return told && <StateTag tone={worry ? 'action' : 'helped'}>{worry ? t.watch : t.healthy}</StateTag>
}

function Readings({ readings }: { readings: Reading[] }) {
  const t = useTexts()
  const language = useLanguage()
  const words = ({ kind, value }: Reading) => {
    if (kind === 'seconds') return value < 60 ? t.seconds(grouped(Math.round(value))) : span(value * 1000, language)
    if (kind === 'days') return t.days(grouped(value))
    return kind === 'switch' ? (value > 0 ? t.down : t.reachable) : grouped(value)
  }
  return (
    <dl className="meters">
      {readings.map(one => <div key={one.name} className={one.worry ? 'worry' : undefined}><dt>{t.meters[one.name]}</dt><dd>{words(one)}{one.worry && <span className="unseen"> {t.watch}</span>}</dd></div>)}
    </dl>
  )
}
