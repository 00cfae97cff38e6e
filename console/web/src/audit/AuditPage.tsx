import { useTexts } from '../texts/shell'
import { Page } from '../shell/Page'

export default function AuditPage() {
  const t = useTexts()
  return <Page title={t.pages.audit}>{null}</Page>
}
