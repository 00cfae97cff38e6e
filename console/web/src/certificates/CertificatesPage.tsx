import { useTexts } from '../texts/shell'
import { Page } from '../shell/Page'

export default function CertificatesPage() {
  const t = useTexts()
  return <Page title={t.pages.certificates}>{null}</Page>
}
