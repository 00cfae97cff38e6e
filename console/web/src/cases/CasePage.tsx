import { Link, useParams } from 'wouter'
import { Page } from '../shell/Page'
import { useTexts } from '../texts/officer'
import { CaseFile } from './CaseFile'

export default function CasePage() {
  const t = useTexts()
  const { id } = useParams<{ id: string }>()
  return (
    <Page title={t.cases.title} actions={<Link href="/cases">{t.form.back}</Link>}>
      <CaseFile key={id} id={id} />
    </Page>
  )
}
