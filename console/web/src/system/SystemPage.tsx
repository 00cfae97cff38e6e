import { useTexts } from '../texts/shell'
import { Page } from '../shell/Page'

export default function SystemPage() {
  const t = useTexts()
  return <Page title={t.pages.system}>{null}</Page>
}
