import { useTexts } from '../texts/shell'
import { Page } from '../shell/Page'

export default function CasesPage() {
  const t = useTexts()
  return <Page title={t.pages.cases}>{null}</Page>
}
