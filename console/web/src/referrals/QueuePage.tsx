import { useTexts } from '../texts/shell'
import { Page } from '../shell/Page'

export default function QueuePage() {
  const t = useTexts()
  return <Page title={t.pages.queue}>{null}</Page>
}
