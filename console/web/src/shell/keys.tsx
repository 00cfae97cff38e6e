import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'

/** What a key does on the page of the moment. Codes name places on the keyboard, so they work on a Thai layout: "KeyC", "Slash", "Ctrl+Enter". */
export interface Shortcut { code: string; print: string; label: string; run: () => void; inFields?: boolean }

interface Keys {
  on: boolean
  turn: (on: boolean) => void
  shortcuts: () => Shortcut[]
  add: (shortcuts: () => Shortcut[]) => () => void
}

const STORED = 'prasan-keys-off'
/** Before a window is closed by the same key. */
const FIRST = { capture: true }
const KeysContext = createContext<Keys | undefined>(undefined)

export function KeysProvider({ children }: { children: ReactNode }) {
  const [on, setOn] = useState(() => localStorage.getItem(STORED) === null)
  const sets = useRef(new Set<() => Shortcut[]>())
  const keys = useMemo<Keys>(() => {
    const shortcuts = () => [...sets.current].flatMap(set => set())
    return {
      on,
      turn: wanted => {
        if (wanted) localStorage.removeItem(STORED)
        else localStorage.setItem(STORED, '1')
        setOn(wanted)
      },
      shortcuts,
      add: set => {
        sets.current.add(set)
        return () => sets.current.delete(set)
      },
    }
  }, [on])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const pressed = codeOf(event)
      const shortcut = keys.shortcuts().findLast(one => one.code === pressed)
      if (!shortcut || event.defaultPrevented || event.isComposing) return
      if (!shortcut.inFields && (!on || typesText(event.target) || isCovered())) return
      event.preventDefault()
      shortcut.run()
    }
    addEventListener('keydown', press, FIRST)
    return () => removeEventListener('keydown', press, FIRST)
  }, [keys, on])

  return <KeysContext value={keys}>{children}</KeysContext>
}

export function useKeySettings(): Keys {
  const keys = useContext(KeysContext)
  if (!keys) throw new Error('Outside of KeysProvider.')
  return keys
}

/** The shortcuts of a component while it is shown; of two with the same key the one mounted last wins. */
export function useKeys(shortcuts: Shortcut[]) {
  const { add } = useKeySettings()
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => add(() => latest.current), [add])
}

export function codeOf(event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): string {
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : ''
  return `${control}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.code}`
}

/** Something lies over the page: keys, Escape above all, are for that. */
function isCovered(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"], [role="listbox"], [popover]:popover-open') !== null
}

function typesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
