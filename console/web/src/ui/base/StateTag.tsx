import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconCircleCheck, IconClockExclamation, IconLock, IconSend, IconTargetOff } from '@tabler/icons-react'

/** What a state means to whoever looks at it; each has its own icon and its own pair of colours. */
export type Tone = 'action' | 'sent' | 'accepted' | 'helped' | 'overdue' | 'returned' | 'unmet' | 'closed'

const ICONS = {
  action: IconAlertTriangle,
  sent: IconSend,
  accepted: IconCheck,
  helped: IconCircleCheck,
  overdue: IconClockExclamation,
  returned: IconArrowBackUp,
  unmet: IconTargetOff,
  closed: IconLock,
} satisfies Record<Tone, unknown>

/** A state as word, icon and colour, so that none of the three carries it alone. */
export function StateTag({ tone, children }: { tone: Tone; children: string }) {
  const Icon = ICONS[tone]
  return (
    <span className={`tag tone-${tone}`}>
      <Icon size={16} stroke={2} aria-hidden />
      {children}
    </span>
  )
}
