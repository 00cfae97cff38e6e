import { useTexts } from '../texts/shell'
import { Page } from '../shell/Page'

export default function TodayPage() {
  const t = useTexts()
  return <Page title={t.pages.today}>{null}</Page>
}
