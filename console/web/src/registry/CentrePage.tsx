import './registry.css'
import { Link, useParams } from 'wouter'
import { certificate, useCodes, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { Page } from '../shell/Page'
import { useScope } from '../shell/scope'
import { useHasRole } from '../shell/session'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { date } from '../thai/dates'
import { Definitions, Notice, Panel, StateTag } from '../ui'
import { CentreCommands } from './CentreCommands'
import { toneOfCentre } from './centreState'
import { CommitteeHistory, CommitteePanel } from './CommitteePanel'
import { Corrections } from './Corrections'
import { addressOf } from './premises'
import { type Centre, useCentre, useWorkshops } from './reads'

export default function CentrePage() {
  const t = useTexts()
  const language = useLanguage()
  const { nameOf } = useDistricts()
  const id = useParams<{ id: string }>().id
  const centre = useCentre(id)
  const body = centre.data?.body
  const title = body ? (language === 'th' ? body.nameTh : body.nameEn) : t.centre.title
  return (
    <Page title={title} actions={<Link href="/registry">{t.centre.back}</Link>}>
      <div className="stack">
        <div className="side-by-side">
          <div className="stack">
            <Panel title={body && nameOf(body.districtCode)} query={centre}>{one => <Facts centre={one} />}</Panel>
            {body && <Certificates id={id} />}
          </div>
          <div className="stack">
            {body && <CommitteePanel query={centre} centre={body} />}
            {body && <CommitteeHistory id={id} />}
            {body && <Corrections rows={body.formerPremises} before={row => `${addressOf(row.premises, t)} (${t.centre.until(date(row.until, language))})`} />}
          </div>
        </div>
        {body && <CentreCommands centre={body} etag={centre.data?.etag} readAnew={() => void centre.refetch()} />}
      </div>
    </Page>
  )
}

function Facts({ centre }: { centre: Centre }) {
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('registry')
  const { choose } = useScope()
  const works = useHasRole('DEPARTMENT', 'CENTRE_OFFICER')
  const workshop = useWorkshops().data?.body.items.find(one => one.id === centre.workshopId)
  const dates = [
    [t.centre.openedOn, centre.openedOn],
    [t.centre.appointedOn, centre.committee?.appointedOn],
    [t.centre.establishedOn, centre.establishedOn],
  ] as const
  return (
    <div className="stack">
      <div><StateTag tone={toneOfCentre(centre.state)}>{word('CentreStatus', centre.state ?? '')}</StateTag></div>
      {centre.state === 'SUSPENDED' && (
        <Notice tone="action" title={t.centre.suspendedSince(date(centre.stateSince, language))}>
          <p>{t.centre.suspendNote}</p>
          {works && <Link href="/today?whose=all" onClick={() => choose(centre.districtCode)}>{t.centre.itsQueue}</Link>}
        </Notice>
      )}
      <ol className="milestones" aria-label={t.centre.dates}>
        {dates.map(([name, day]) => <li key={name} className={day ? 'reached' : undefined}><span><strong>{name}</strong>{day ? date(day, language) : <span className="quiet">{t.centre.notYet}</span>}</span></li>)}
      </ol>
      <Definitions lines={[
        [t.centre.stateSince, date(centre.stateSince, language)],
        [t.centre.premises, addressOf(centre.premises, t)],
        workshop && [t.centre.workshop, language === 'th' ? workshop.titleTh : workshop.titleEn],
        [t.centre.generation, centre.generation],
      ]} />
    </div>
  )
}

function Certificates({ id }: { id: string }) {
  const t = useTexts()
  const language = useLanguage()
  const certificates = useRead(['certificate', 'list', 'centre', id], how => certificate.GET('/v1/certificates', { params: { query: { centre: id } }, ...how }))
  return (
    <Panel title={t.centre.certificates} query={certificates} rows={1} empty={page => page.items.length === 0} none={{ title: t.certificate.none }}>
      {page => (
        <Definitions lines={page.items.map(one => [one.number, (
          <span className="tags" key={one.id}>
            <Link href={`/certificates/${one.id}`}>{date(one.issuedOn, language)}</Link>
            <StateTag tone={one.status === 'VALID' ? 'helped' : one.status === 'SUSPENDED' ? 'returned' : 'closed'}>{t.certificate.states[one.status ?? ''] ?? ''}</StateTag>
          </span>
        )] as const)} />
      )}
    </Panel>
  )
}
