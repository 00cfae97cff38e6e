import { useTexts } from '../texts/shell'
import { Page } from '../shell/Page'

export default function InboxPage() {
  const t = useTexts()
  return <Page title={t.pages.inbox}>{null}</Page>
}
