import { IconPhoneCall } from '@tabler/icons-react'
import { useTexts } from '../texts/volunteer'

/** The numbers that help at once; who thinks of dying is helped by another one first. */
export function DangerNumbers({ full = false, mind = false }: { full?: boolean; mind?: boolean }) {
  const t = useTexts()
  const numbers = [...(mind ? [['1323', t.danger.mind] as const] : []), ['1300', t.danger.social], ['1669', t.danger.medical], ['191', t.danger.police]] as const
  return (
    <section className={full ? 'danger full' : 'danger'} aria-label={full ? t.danger.title : t.danger.short}>
      <p><strong>{full ? t.danger.title : t.danger.short}</strong></p>
      <div className={mind ? 'numbers four' : 'numbers'}>
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
