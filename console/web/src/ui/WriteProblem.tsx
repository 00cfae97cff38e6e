import type { Problem } from '../api'
import { useTexts } from '../texts/ui'
import { Notice, ProblemNotice } from './base'

/** What a write was refused with. When somebody else was faster, it offers to read anew and keeps what was typed. */
export function WriteProblem({ problem, readAnew }: { problem: Problem | null; readAnew: () => void }) {
  const t = useTexts()
  if (!problem) return null
  if (!problem.stale) return <ProblemNotice problem={problem} />
  return (
    <Notice tone="action" title={t.changedTitle} urgent>
      <p>{t.changedText}</p>
      <div><button type="button" className="plain-button" onClick={readAnew}>{t.readAnew}</button></div>
    </Notice>
  )
}
