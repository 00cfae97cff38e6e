import { Link, useParams } from 'wouter'
import { address } from '../shell/filters'
import { Page } from '../shell/Page'
import { useHasRole } from '../shell/session'
import { useTexts } from '../texts/officer'
import { CaseFile } from './CaseFile'

export default function CasePage() {
  const t = useTexts()
  const audits = useHasRole('AUDITOR')
  const { id } = useParams<{ id: string }>()
  return (
    <Page title={t.cases.title} actions={<nav className="papers">{audits && <Link href={address('/audit', { by: 'record', record: id })}>{t.one.whoLooked}</Link>}<Link href="/cases">{t.form.back}</Link></nav>}>
      <CaseFile key={id} id={id} />
    </Page>
  )
}
