import type { Item } from './item'
import { isOver } from './item'
import { after, nextDue } from './machine'
import { sendDue } from './send'
import { Vault } from './vault'
import { gateway } from './wire'

/** Held by whoever sends or takes back: never both at once. */
export const LOCK = 'prasan-outbox'
/** Tells other pages and the service worker that the outbox changed. */
export const CHANGED = 'prasan-outbox'

/**
 * Sends what is due unless somebody else is at it; returns when the next item is due, if any waits. Without a network nothing is tried, so that nobody
 * has to wonder whether it arrived; the network's return wakes the sender.
 */
export async function run(vault: Vault, nudge = false): Promise<number | undefined> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async lock => {
    if (!lock) return
    await sweep(vault, nudge)
    if (!navigator.onLine) return
    const shelf = { all: () => vault.all(), put: async (item: Item) => { await vault.put(item); tell() } }
    await sendDue(shelf, gateway, Date.now)
  })
  await badge(vault)
  return navigator.onLine ? nextDue(await vault.all()) : undefined
}

/** Removes what has been in sight or on the phone for long enough, and lets what waits be tried at once when asked to. */
async function sweep(vault: Vault, nudge: boolean) {
  for (const item of await vault.all()) {
    if (isOver(item, Date.now())) await vault.remove(item.id)
    else if (nudge && item.state === 'READY') await vault.put(after(item, { type: 'nudged' }, Date.now()))
  }
}

export function tell() {
  const channel = new BroadcastChannel(CHANGED)
  channel.postMessage(true)
  channel.close()
}

async function badge(vault: Vault) {
  const unsent = (await vault.all()).filter(item => item.kind === 'REPORT' && item.state !== 'ACCEPTED' && item.state !== 'DRAFT').length
  if ('setAppBadge' in navigator) await navigator.setAppBadge(unsent).catch(() => undefined)
}
