// @vitest-environment node
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test } from 'vitest'
import { newPhoto, newReport } from './machine'
import { Vault } from './vault'

test('gives back what was put in, pictures too', async () => {
  const vault = await Vault.open('kept')
  const report = newReport('a', { name: 'สมหญิง' }, 1)
  const photo = newPhoto('p', 'a', new Uint8Array([0, 255, 7]), 2)
  await vault.put(report)
  await vault.put(photo)
  expect(await vault.all()).toEqual([report, photo])
  vault.close()
  const reopened = await Vault.open('kept')
  expect(await reopened.all()).toEqual([report, photo])
})

test('leaves no name readable in the browser’s database', async () => {
  const vault = await Vault.open('sealed')
  await vault.put(newReport('a', { name: 'Planted Name', note: 'บ้านสีฟ้า' }, 1))
  const db = await openDB('sealed')
  const rows: { text: ArrayBuffer; iv: Uint8Array }[] = await db.getAll('items')
  const everything = rows.map(({ text, iv, ...open }) => JSON.stringify(open) + Buffer.from(text).toString('utf8')).join()
  expect(rows).toHaveLength(1)
  expect(everything).not.toMatch(/Planted|บ้าน/)
})

test('holds a key that no script can read out', async () => {
  const vault = await Vault.open('key')
  vault.close()
  const key: CryptoKey = await (await openDB('key')).get('keys', 'outbox')
  expect(key.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
})

test('shows an item that it can no longer read', async () => {
  const vault = await Vault.open('lost')
  await vault.put(newReport('a', { name: 'สมหญิง' }, 5))
  vault.close()
  const db = await openDB('lost')
  await db.delete('keys', 'outbox')
  db.close()
  const without = await Vault.open('lost')
  expect(await without.entries()).toEqual([{ id: 'a', createdAt: 5, unreadable: true }])
  expect(await without.all()).toEqual([])
})
