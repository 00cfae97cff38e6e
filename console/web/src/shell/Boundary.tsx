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
    return this.state.failed ? <Crashed again={() => this.setState({ failed: false })} /> : this.props.children
  }
}

function Crashed({ again }: { again: () => void }) {
  const t = useTexts()
  return <EmptyState title={t.crashedTitle} next={<button type="button" className="plain-button" onClick={again}>{t.again}</button>}>{t.crashedText}</EmptyState>
}
