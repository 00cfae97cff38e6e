import { useTexts } from '../texts/shell'
import { Page } from '../shell/Page'

export default function CentresPage() {
  const t = useTexts()
  return <Page title={t.pages.registry}>{null}</Page>
}
