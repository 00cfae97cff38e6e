import '../registry/registry.css'
import { Button } from '@mantine/core'
import { IconExternalLink, IconFileTypePdf } from '@tabler/icons-react'
import { Link, useParams } from 'wouter'
import { certificate, useCodes, useRead } from '../api'
import { useDistricts } from '../shell/districts'
import { Page } from '../shell/Page'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/registry'
import { date, dateTime } from '../thai/dates'
import { Definitions, Notice, Panel, StateTag } from '../ui'
import { toneOfCertificate, verificationPage } from './status'

export default function CertificatePage() {
  const t = useTexts()
  const language = useLanguage()
  const { nameOf } = useDistricts()
  const { word, list } = useCodes('registry')
  const id = useParams<{ id: string }>().id
  const one = useRead(['certificate', id], how => certificate.GET('/v1/certificates/{id}', { params: { path: { id } }, ...how }))
  const files = `/api/certificate/v1/certificates/${encodeURIComponent(id)}`
  const reason = (code: string | undefined) => {
    const name = ['SuspensionReason', 'DissolutionReason'].find(named => list(named).some(known => known.code === code))
    return code && (name ? word(name, code) : code)
  }
  return (
    <Page title={`${t.certificate.title} ${one.data?.body.number ?? ''}`} actions={<Link href="/certificates">{t.certificate.back}</Link>}>
      <div className="side-by-side">
        <div className="stack">
          <Panel query={one} rows={6} title={one.data && nameOf(one.data.body.districtCode)}
            actions={<Button component="a" href={`${files}/document`} target="_blank" rel="noopener" leftSection={<IconFileTypePdf size={20} aria-hidden />}>{t.certificate.document}</Button>}>
            {body => (
              <Definitions lines={[
                [t.state, <StateTag tone={toneOfCertificate(body.status)}>{t.certificate.states[body.status ?? ''] ?? ''}</StateTag>],
                [t.certificate.number, body.number],
                [t.certificate.centre, <Link href={`/registry/centres/${body.centreId}`}>{language === 'th' ? body.centreNameTh : body.centreNameEn}</Link>],
                [t.certificate.issuedOn, date(body.issuedOn, language)],
                [t.centre.openedOn, date(body.openedOn, language)],
                [t.centre.appointedOn, `${date(body.committeeAppointedOn, language)} (${t.certificate.order} ${body.appointmentOrderNo})`],
                [t.certificate.signatory, [body.signatory.name, language === 'th' ? body.signatory.positionTh : body.signatory.positionEn].filter(Boolean).join(', ')],
              ]} />
            )}
          </Panel>
        </div>
        <div className="stack">
          <Panel title={t.certificate.history} query={one}>
            {body => (
              <ol className="milestones">
                {body.history.map(change => (
                  <li key={change.effectiveOn + change.status} className="reached">
                    <span><strong>{t.certificate.states[change.status ?? '']}</strong>{date(change.effectiveOn, language)}{change.reason && ` · ${reason(change.reason)}`}</span>
                  </li>
                ))}
              </ol>
            )}
          </Panel>
          <Verification id={id} files={files} />
        </div>
      </div>
    </Page>
  )
}

function Verification({ id, files }: { id: string; files: string }) {
  const t = useTexts()
  const language = useLanguage()
  const answer = useRead(['certificate', id, 'verification'], how => certificate.GET('/v1/verifications/{certificateId}', { params: { path: { certificateId: id } }, ...how }))
  const credential = useRead(['certificate', id, 'credential'], how => certificate.GET('/v1/certificates/{id}/credential', { params: { path: { id } }, parseAs: 'text', ...how }))
  const page = verificationPage(String(credential.data?.body ?? ''))
  return (
    <Panel title={t.certificate.verify} query={answer} definition={t.certificate.verifyText}>
      {({ result, checkedAt }) => (
        <div className="stack">
          <Notice tone={result === 'VALID' ? 'helped' : 'action'} title={t.certificate.answers[result] ?? result}><p>{t.certificate.checked(dateTime(checkedAt, language))}</p></Notice>
          <div className="tags">
            {page && <Button component="a" variant="default" href={page} target="_blank" rel="noopener" rightSection={<IconExternalLink size={18} aria-hidden />}>{t.certificate.verify}</Button>}
            <Button component="a" variant="default" href={`${files}/credential`} download={`${id}.jwt`}>{t.certificate.credential}</Button>
          </div>
        </div>
      )}
    </Panel>
  )
}
