/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { isWaiting } from './outbox/item'
import { CHANGED, run } from './outbox/runner'
import { Vault } from './outbox/vault'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] }

// The shell alone. Nothing that a service answered is ever kept.
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
registerRoute(new NavigationRoute(createHandlerBoundToURL('/v/index.html'), { allowlist: [/^\/v(\/|$)/] }))

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
self.addEventListener('sync', event => {
  const { tag, waitUntil } = event as unknown as { tag: string; waitUntil: ExtendableEvent['waitUntil'] }
  if (tag === CHANGED) waitUntil.call(event, sendAll())
})

async function sendAll() {
  const vault = await Vault.open()
  try {
    await run(vault, true)
    if ((await vault.all()).some(item => isWaiting(item) && item.state === 'READY')) throw new Error('Some items still wait.')
  } finally {
    vault.close()
  }
}
