import { useKeys } from '../shell/keys'
import { useTexts } from '../texts/officer'

/** j and k walk through a list, Enter opens, Esc goes back. */
export function useDesk(ids: readonly string[], selected: string | undefined, open: (id: string | undefined) => void) {
  const t = useTexts().today
  const at = selected === undefined ? -1 : ids.indexOf(selected)
  const go = (index: number) => ids[index] !== undefined && open(ids[index])
  useKeys([
    { code: 'KeyJ', print: 'j', label: t.keysNext, run: () => go(Math.min(at + 1, ids.length - 1)) },
    { code: 'KeyK', print: 'k', label: t.keysNext, run: () => go(Math.max(at - 1, 0)) },
    { code: 'Escape', print: 'Esc', label: t.keysOpen, run: () => open(undefined) },
  ])
}
