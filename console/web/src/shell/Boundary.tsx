import { Component, type ReactNode } from 'react'
import { EmptyState } from '../ui/base'
import { useTexts } from '../texts/shell'

/** Keeps the failure of one page from taking the frame with it. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Crashed /> : this.props.children
  }
}

/** A script that could not be loaded is asked for again only by a new page. */
function Crashed() {
  const t = useTexts()
  return <EmptyState title={t.crashedTitle} next={<button type="button" className="plain-button" onClick={() => location.reload()}>{t.again}</button>}>{t.crashedText}</EmptyState>
}
