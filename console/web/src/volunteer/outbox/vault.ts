import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Item, State } from './item'
import type { Shelf } from './send'

/** What is in the open about an item: enough to show that it is there even if nobody can read it any more. */
interface Sealed { id: string; createdAt: number; state: State; iv: Uint8Array<ArrayBuffer>; text: ArrayBuffer }

/** An item whose key is gone. It is shown, never hidden. */
export interface Unreadable { id: string; createdAt: number; unreadable: true }

interface Schema extends DBSchema {
  items: { key: string; value: Sealed }
  keys: { key: string; value: CryptoKey }
}

const ALGORITHM = 'AES-GCM'

/**
 * The phone's outbox: sealed with a key that this browser holds and no script can read out, so that neither the browser's files nor a copy of them
 * tell of a person.
 */
export class Vault implements Shelf {
  private constructor(private readonly db: IDBPDatabase<Schema>, private readonly key: CryptoKey) {}

  static async open(name = 'prasan-outbox'): Promise<Vault> {
    const db = await openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('items', { keyPath: 'id' })
        fresh.createObjectStore('keys')
      },
    })
    return new Vault(db, await keyOf(db))
  }

  async entries(): Promise<(Item | Unreadable)[]> {
    const sealed = await this.db.getAll('items')
    return Promise.all(sealed.map(one => this.unseal(one)))
  }

  async all(): Promise<Item[]> {
    return (await this.entries()).filter((entry): entry is Item => !('unreadable' in entry))
  }

  async put(item: Item): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const text = await crypto.subtle.encrypt({ name: ALGORITHM, iv, additionalData: bytesOf(item.id) }, this.key, pack(item))
    await this.db.put('items', { id: item.id, createdAt: item.createdAt, state: item.state, iv, text })
  }

  async remove(id: string): Promise<void> {
    await this.db.delete('items', id)
  }

  close() {
    this.db.close()
  }

  private async unseal({ id, createdAt, iv, text }: Sealed): Promise<Item | Unreadable> {
    try {
      return unpack(await crypto.subtle.decrypt({ name: ALGORITHM, iv, additionalData: bytesOf(id) }, this.key, text))
    } catch {
      return { id, createdAt, unreadable: true }
    }
  }
}

async function keyOf(db: IDBPDatabase<Schema>): Promise<CryptoKey> {
  const fresh = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt'])
  const change = db.transaction('keys', 'readwrite')
  const known = await change.store.get('outbox')
  if (!known) await change.store.put(fresh, 'outbox')
  await change.done
  return known ?? fresh
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** Four bytes with the length of the words, the words as JSON, then a photo's bytes as they are. */
function pack(item: Item): Uint8Array<ArrayBuffer> {
  const { bytes = new Uint8Array(), ...rest } = item.kind === 'PHOTO' ? item : { ...item, bytes: undefined }
  const words = bytesOf(JSON.stringify(rest))
  const packed = new Uint8Array(4 + words.length + bytes.length)
  new DataView(packed.buffer).setUint32(0, words.length)
  packed.set(words, 4)
  packed.set(bytes, 4 + words.length)
  return packed
}

function unpack(packed: ArrayBuffer): Item {
  const length = new DataView(packed).getUint32(0)
  const item = JSON.parse(new TextDecoder().decode(packed.slice(4, 4 + length))) as Item
  const bytes = new Uint8Array(packed.slice(4 + length))
  return item.kind === 'PHOTO' && bytes.length > 0 ? { ...item, bytes } : item
}
