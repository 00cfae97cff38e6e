import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Answers } from '../report/answers'
import { type Item, isWaiting, type Report } from './item'
import { after, type Happening, newPhoto, newReport } from './machine'
import { CHANGED, LOCK, run, tell } from './runner'
import { type Unreadable, Vault } from './vault'

export interface Outbox {
  entries: (Item | Unreadable)[]
  items: Item[]
  waiting: number
  start(answers: Answers): Promise<Report>
  apply(item: Report, happening: Happening): Promise<Report>
  addPhoto(reportId: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Lets a report that waits be written on; false when it went out meanwhile. */
  recall(id: string): Promise<boolean>
  remove(id: string): Promise<void>
  /** Tries everything now. */
  send(): void
}

const OutboxContext = createContext<Outbox | undefined>(undefined)

export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext)
  if (!outbox) throw new Error('Outside of OutboxProvider.')
  return outbox
}

/** Opens the outbox, shows it as it is, and sends by itself: on start, with the connection, on return to the page, and when an item's pause is over. */
export function OutboxProvider({ children, fallback }: { children: ReactNode; fallback: ReactNode }) {
  const [vault, setVault] = useState<Vault>()
  const [entries, setEntries] = useState<(Item | Unreadable)[]>()

  useEffect(() => {
    let open: Vault | undefined
    void Vault.open().then(opened => {
      open = opened
      setVault(opened)
    })
    return () => open?.close()
  }, [])

  const sender = useMemo(() => vault && sendingOf(vault), [vault])
  const show = useCallback(async () => vault && setEntries((await vault.entries()).sort((a, b) => b.createdAt - a.createdAt)), [vault])

  useEffect(() => {
    if (!vault || !sender) return
    const channel = new BroadcastChannel(CHANGED)
    channel.onmessage = () => void show()
    const wake = () => document.visibilityState === 'visible' && sender.now()
    void show()
    sender.now()
    addEventListener('online', sender.now)
    document.addEventListener('visibilitychange', wake)
    return () => {
      channel.close()
      sender.stop()
      removeEventListener('online', sender.now)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [vault, sender, show])

  const outbox = useMemo(() => vault && sender && entries && outboxOf(vault, sender.now, show, entries), [vault, sender, show, entries])
  return outbox ? <OutboxContext value={outbox}>{children}</OutboxContext> : fallback
}

function outboxOf(vault: Vault, send: () => void, show: () => Promise<unknown>, entries: (Item | Unreadable)[]): Outbox {
  const items = entries.filter((entry): entry is Item => !('unreadable' in entry))
  const keep = async <I extends Item>(item: I) => {
    await vault.put(item)
    await show()
    tell()
    return item
  }
  return {
    entries,
    items,
    waiting: items.filter(item => item.kind === 'REPORT' && isWaiting(item)).length,
    start: answers => {
      void navigator.storage?.persist?.()
      return keep(newReport(crypto.randomUUID(), answers, Date.now()))
    },
    apply: async (item, happening) => {
      const next = await keep(after(item, happening, Date.now()))
      if (next.state === 'READY') {
        await askForSync()
        send()
      }
      return next
    },
    addPhoto: async (reportId, bytes) => void (await keep(newPhoto(crypto.randomUUID(), reportId, bytes, Date.now()))),
    recall: id => navigator.locks.request(LOCK, async () => {
      const waits = (await vault.all()).find(item => item.id === id)
      return waits !== undefined && (await keep(after(waits, { type: 'recalled' }, Date.now()))).state === 'DRAFT'
    }),
    remove: async id => {
      await Promise.all(items.filter(item => item.kind === 'PHOTO' && item.reportId === id).map(photo => vault.remove(photo.id)))
      await vault.remove(id)
      await show()
      tell()
    },
    send,
  }
}

function sendingOf(vault: Vault) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const round = async (nudge: boolean) => {
    const next = await run(vault, nudge).catch(() => Date.now() + 5_000)
    clearTimeout(timer)
    if (next !== undefined) timer = setTimeout(() => void round(false), Math.max(1_000, next - Date.now()))
  }
  return { now: () => void round(true), stop: () => clearTimeout(timer) }
}

/** Where the browser can, it sends even after the page is closed. */
async function askForSync() {
  const worker = await navigator.serviceWorker?.getRegistration('/v/')
  const sync = (worker as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync
  await sync?.register(CHANGED).catch(() => undefined)
}
