import { useTexts } from '../texts/shell'
import { Page } from '../shell/Page'

export default function CityPage() {
  const t = useTexts()
  return <Page title={t.pages.city}>{null}</Page>
}
