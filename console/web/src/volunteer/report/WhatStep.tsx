import { IconBed, IconBowlSpoon, IconCoins, IconHandStop, IconHeartBroken, IconHomeBolt, IconId, IconMoodKid, IconOld, IconSchool, IconTent } from '@tabler/icons-react'
import { useTexts } from '../../texts/volunteer'
import { DangerNumbers } from '../Danger'
import { isDanger, MATTERS, type Matter } from './answers'
import type { StepProps } from './ReportPage'

const ICONS = {
  despair: IconHeartBroken,
  violence: IconHandStop,
  ill: IconBed,
  hungry: IconBowlSpoon,
  income: IconCoins,
  homeless: IconTent,
  house: IconHomeBolt,
  alone: IconOld,
  child: IconMoodKid,
  school: IconSchool,
  papers: IconId,
} satisfies Record<Matter, unknown>

export function WhatStep({ answers, change }: StepProps) {
  const t = useTexts()
  const chosen = answers.matters ?? []
  const toggle = (matter: Matter) => change({ matters: chosen.includes(matter) ? chosen.filter(one => one !== matter) : [...chosen, matter] })
  return (
    <>
      <p className="hint">{t.what.hint}</p>
      {isDanger({ matters: chosen }) && <DangerNumbers full mind={chosen.includes('despair')} />}
      <div className="pictures">
        {(Object.keys(MATTERS) as Matter[]).map(matter => <Picture key={matter} matter={matter} on={chosen.includes(matter)} toggle={() => toggle(matter)} />)}
      </div>
    </>
  )
}

function Picture({ matter, on, toggle }: { matter: Matter; on: boolean; toggle: () => void }) {
  const t = useTexts()
  const Icon = ICONS[matter]
  return (
    <button type="button" className="picture" aria-pressed={on} onClick={toggle}>
      <Icon size={36} stroke={1.5} aria-hidden />
      <span>{t.what.matters[matter]}</span>
    </button>
  )
}
