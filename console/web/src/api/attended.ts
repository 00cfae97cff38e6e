/** So long after the last touch or key somebody is taken to be still at the page. */
const STAYS = 60_000
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focus']

let seen = Date.now()

// Tests of what has no page import this too.
SIGNS.forEach(sign => globalThis.addEventListener?.(sign, () => { seen = Date.now() }, { capture: true, passive: true }))

/** Marks a call that the page makes by itself while nobody is there: it does not keep the session open. */
export function unattended(): Record<string, string> {
  return Date.now() - seen > STAYS ? { 'X-Prasan-Unattended': '1' } : {}
}
