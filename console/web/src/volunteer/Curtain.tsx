import { type ReactNode, useEffect, useState } from 'react'
import { useTexts } from '../texts/volunteer'
import { HIDDEN_AFTER } from './outbox/item'

const SIGNS = ['pointerdown', 'keydown', 'scroll'] as const

/** Hides what is told of others once nobody has touched the phone for a while. */
export function Curtain({ children }: { children: ReactNode }) {
  const t = useTexts()
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    let last = Date.now()
    const touched = () => {
      if (Date.now() - last < HIDDEN_AFTER) last = Date.now()
    }
    const look = () => {
      if (Date.now() - last < HIDDEN_AFTER) return
      setDrawn(true)
    }
    const clock = setInterval(look, 5_000)
    document.addEventListener('visibilitychange', look)
    SIGNS.forEach(sign => addEventListener(sign, touched, { passive: true }))
    return () => {
      clearInterval(clock)
      document.removeEventListener('visibilitychange', look)
      SIGNS.forEach(sign => removeEventListener(sign, touched))
    }
  }, [drawn])
  if (!drawn) return children
  return (
    <main className="curtain">
      <h1>{t.curtain.title}</h1>
      <p>{t.curtain.text}</p>
      <button type="button" className="plain-button filled" onClick={() => setDrawn(false)}>{t.curtain.show}</button>
    </main>
  )
}
