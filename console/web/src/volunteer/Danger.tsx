import { IconPhoneCall } from '@tabler/icons-react'
import { useTexts } from '../texts/volunteer'

/** The three numbers that help at once. */
export function DangerNumbers({ full = false }: { full?: boolean }) {
  const t = useTexts()
  const numbers = [['1300', t.danger.social], ['1669', t.danger.medical], ['191', t.danger.police]] as const
  return (
    <section className={full ? 'danger full' : 'danger'} aria-label={full ? t.danger.title : t.danger.short}>
      <p><strong>{full ? t.danger.title : t.danger.short}</strong></p>
      <div className="numbers">
        {numbers.map(([number, who]) => (
          <a key={number} href={`tel:${number}`}>
            <IconPhoneCall size={20} aria-hidden />
            <span className="unseen">{t.danger.call}</span>
            <strong>{number}</strong>
            <span>{who}</span>
          </a>
        ))}
      </div>
      {full && <p>{t.danger.then}</p>}
    </section>
  )
}
