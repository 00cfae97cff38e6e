import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/ui'

/**
 * A list and what is opened from it: side by side, or on a phone the opened one alone with a way back. Only the style differs, so that a turned
 * phone or a smaller window takes nothing away that was typed.
 */
export function Split({ list, back, children }: { list: ReactNode; back: () => void; children: ReactNode }) {
  const t = useTexts()
  return (
    <div className="split">
      <div className="split-list wide-only">{list}</div>
      <div className="split-file">
        <Button className="phone-only" variant="subtle" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={back}>{t.back}</Button>
        {children}
      </div>
    </div>
  )
}
