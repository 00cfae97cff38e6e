import { describe, expect, test, vi } from 'vitest'
import { DAY, isHidden, isOver, isWarned, type Item, MINUTE, type Report } from './item'
import { after, due, newPhoto, newReport, nextDue } from './machine'
import { sendDue, type Shelf, type Wire } from './send'
import type { Session } from '../../api/session'

const ANN: Session = { signedIn: true, subject: 'ann', name: 'Ann', roles: ['VOLUNTEER'], districts: ['1001'], agencyId: null, volunteerId: 'v1', position: null }
const BEN: Session = { ...ANN, subject: 'ben' }
const NOBODY: Session = { signedIn: false }

/** A service that makes one case per writer and key, as the real one does, and a network in front of it that can do what networks do. */
class World implements Wire {
  now = Date.UTC(2026, 10, 26)
  who: Session | undefined = ANN
  readonly cases = new Map<string, { id: string; body: string }>()
  readonly photos = new Map<string, string>()
  readonly asked: string[] = []
  /** What happens to each request in turn; "ok" once the list is used up. */
  weather: ('ok' | 'unsent' | 'answer lost' | 'portal' | Response)[] = []
  readonly items = new Map<string, Item>()
  readonly shelf: Shelf = {
    all: async () => [...this.items.values()],
    put: async item => void this.items.set(item.id, item),
  }

  async session() {
    if (!this.who) throw new Error('no connection')
    return this.who
  }

  async post(item: Item, caseId: string | undefined): Promise<Response | undefined> {
    this.asked.push(item.id)
    const weather = this.weather.shift() ?? 'ok'
    if (weather instanceof Response) return weather
    if (weather === 'unsent') return undefined
    if (weather === 'portal') return new Response('<html>Pay for Wi-Fi</html>', { status: 200 })
    const answer = item.kind === 'PHOTO' ? this.keep(item.id, caseId) : this.open(item)
    return weather === 'answer lost' ? undefined : answer
  }

  async caseNo(caseId: string) {
    return `NO-${caseId}`
  }

  private open(item: Report): Response {
    const key = `${this.who?.signedIn ? this.who.subject : ''} ${item.id}`
    const known = this.cases.get(key)
    if (known && known.body !== item.body) return refusal('idempotency-key-reused', 422)
    const made = known ?? { id: `case-${this.cases.size + 1}`, body: item.body! }
    this.cases.set(key, made)
    return Response.json({ id: made.id, version: 1 }, { status: known ? 200 : 201 })
  }

  private keep(id: string, caseId: string | undefined): Response {
    if (!caseId) return refusal('unknown-id', 404)
    this.photos.set(id, caseId)
    return Response.json({ id: caseId, version: 2 })
  }

  async write(id: string, body = `{"of":"${id}"}`, author?: string): Promise<Report> {
    const item = after(newReport(id, { name: 'สมชาย' }, this.now), { type: 'finished', body, author }, this.now)
    await this.shelf.put(item)
    return item
  }

  send() {
    return sendDue(this.shelf, this, () => this.now)
  }

  /** Lets time pass and tries whenever something is due, as an open page does. */
  async wait(milliseconds: number) {
    const end = this.now + milliseconds
    for (let next = nextDue([...this.items.values()]); next !== undefined && next <= end; next = nextDue([...this.items.values()])) {
      this.now = Math.max(this.now + 1, next)
      await this.send()
    }
    this.now = end
  }

  states() {
    return Object.fromEntries([...this.items.values()].map(item => [item.id, item.state]))
  }
}

function refusal(slug: string, status = 422): Response {
  return Response.json({ type: `https://prasan.org/problems/${slug}`, title: slug, titleTh: slug, detail: '', detailTh: '', errors: [], status }, { status })
}

describe('the outbox', () => {
  test('ends only in a receipt that names the case', async () => {
    const world = new World()
    await world.write('a')
    world.weather = ['unsent', 'portal', new Response('', { status: 503 }), new Response('', { status: 500 }), new Response(null, { status: 302 }), new Response('blocked', { status: 403 })]
    await world.send()
    await world.wait(DAY)
    expect(world.items.get('a')).toMatchObject({ state: 'ACCEPTED', caseId: 'case-1', caseNo: 'NO-case-1' })
    expect(world.asked).toHaveLength(7)
    expect(world.cases.size).toBe(1)
  })

  test('makes one case of a report whose answer was lost, since each try carries the same key', async () => {
    const world = new World()
    await world.write('a')
    world.weather = ['answer lost', 'answer lost', 'answer lost']
    await world.send()
    await world.wait(DAY)
    expect(world.asked).toEqual(['a', 'a', 'a', 'a'])
    expect(world.cases.size).toBe(1)
    expect(world.states()).toEqual({ a: 'ACCEPTED' })
  })

  test('lets no refused report keep another one waiting', async () => {
    const world = new World()
    for (const id of ['a', 'b', 'c']) await world.write(id)
    world.weather = [refusal('district-foreign')]
    await world.send()
    expect(world.states()).toEqual({ a: 'FIX', b: 'ACCEPTED', c: 'ACCEPTED' })
    expect(world.items.get('a')?.refusal?.slug).toBe('district-foreign')
  })

  test('lets no report whose answer fails for ever keep another one waiting', async () => {
    const world = new World()
    const poison = await world.write('a')
    const post = world.post.bind(world)
    world.post = async (item, caseId) => (item.id === poison.id ? new Response('', { status: 500 }) : post(item, caseId))
    await world.send()
    await world.write('b')
    await world.wait(2 * DAY)
    expect(world.states()).toEqual({ a: 'READY', b: 'ACCEPTED' })
  })

  test('lets no report that hangs keep another one waiting', async () => {
    const world = new World()
    await world.write('a')
    await world.write('b')
    const post = world.post.bind(world)
    world.post = (item, caseId) => (item.id === 'a' ? new Promise(() => undefined) : post(item, caseId))
    void world.send()
    await vi.waitFor(() => expect(world.states()).toEqual({ a: 'SENDING', b: 'ACCEPTED' }))
  })

  test('tries again for ever, at most ten minutes apart', async () => {
    const world = new World()
    await world.write('a')
    world.weather = Array(2000).fill('unsent')
    await world.send()
    await world.wait(7 * DAY)
    expect(world.states()).toEqual({ a: 'READY' })
    expect(world.asked.length).toBeGreaterThan(1000)
    expect(nextDue([...world.items.values()])! - world.now).toBeLessThanOrEqual(600_000)
  })

  test('can still be written on after days without a connection, in which it never went out', async () => {
    const world = new World()
    await world.write('a')
    world.who = undefined
    await world.send()
    await world.wait(2 * DAY)
    const waiting = [...world.items.values()][0]!
    expect(world.asked).toEqual([])
    expect(nextDue([waiting])! - world.now).toBeLessThanOrEqual(600_000)
    expect(after(waiting, { type: 'recalled' }, world.now).state).toBe('DRAFT')
  })

  test('counts what a killed page left half sent as tried, also where nobody can be asked who is signed in', async () => {
    const world = new World()
    await world.shelf.put(after(await world.write('a'), { type: 'sending', author: 'ann' }, world.now))
    world.who = undefined
    await world.send()
    const waiting = [...world.items.values()][0]!
    expect(after(waiting, { type: 'recalled' }, world.now)).toBe(waiting)
  })

  test('hides names after a quarter of an hour, however often it is tried meanwhile', async () => {
    const world = new World()
    await world.write('a')
    world.weather = Array(100).fill('unsent')
    await world.send()
    await world.wait(16 * MINUTE)
    expect(world.asked.length).toBeGreaterThan(3)
    expect(isHidden([...world.items.values()][0]!, world.now)).toBe(true)
  })

  test('waits as long as the service asks for', async () => {
    const world = new World()
    await world.write('a')
    world.weather = [new Response('', { status: 429, headers: { 'Retry-After': '1800' } })]
    await world.send()
    expect(nextDue([...world.items.values()])).toBe(world.now + 1_800_000)
  })

  test('freezes what is sent: a word that is typed afterwards changes nothing', () => {
    const ready = after(newReport('a', { name: 'ก' }, 0), { type: 'finished', body: '1' }, 1)
    expect(after(ready, { type: 'written', answers: { name: 'ข' } }, 2)).toBe(ready)
    expect(after(ready, { type: 'finished', body: '2' }, 2)).toBe(ready)
  })

  test('takes a corrected report that had arrived after all for received, and makes no second case of it', async () => {
    const world = new World()
    await world.write('a', 'first')
    world.weather = ['answer lost', refusal('name-mismatch')]
    await world.send()
    await world.wait(60_000)
    expect(world.states()).toEqual({ a: 'FIX' })
    await world.shelf.put(after(world.items.get('a')!, { type: 'finished', body: 'second' }, world.now))
    await world.send()
    expect(world.states()).toEqual({ a: 'ACCEPTED' })
    expect([...world.cases.values()]).toEqual([{ id: 'case-1', body: 'first' }])
  })

  test('waits for its writer to sign in, and then goes by itself', async () => {
    const world = new World()
    await world.write('a')
    world.who = NOBODY
    await world.send()
    expect(world.states()).toEqual({ a: 'LOGIN' })
    expect(world.asked).toEqual([])
    world.who = ANN
    await world.send()
    expect(world.states()).toEqual({ a: 'ACCEPTED' })
  })

  test('goes out in nobody else’s name, not even after a lost answer', async () => {
    const world = new World()
    await world.write('a')
    world.weather = ['answer lost']
    await world.send()
    world.who = BEN
    await world.wait(DAY)
    expect(world.states()).toEqual({ a: 'LOGIN' })
    world.who = ANN
    await world.send()
    expect(world.states()).toEqual({ a: 'ACCEPTED' })
    expect(world.cases.size).toBe(1)
  })

  test('sends again what a killed page left half sent', async () => {
    const world = new World()
    await world.shelf.put(after(await world.write('a'), { type: 'sending', author: 'ann' }, world.now))
    await world.send()
    expect(world.states()).toEqual({ a: 'ACCEPTED' })
  })

  test('sends a photo once its report is a case, and the report without waiting for the photo', async () => {
    const world = new World()
    await world.shelf.put(newPhoto('p', 'a', new Uint8Array([1, 2]), world.now))
    await world.send()
    expect(world.asked).toEqual([])
    await world.write('a')
    world.weather = ['ok', 'unsent']
    await world.send()
    expect(world.states()).toEqual({ a: 'ACCEPTED', p: 'READY' })
    await world.wait(DAY)
    expect(world.photos).toEqual(new Map([['p', 'case-1']]))
    expect(world.states()).toEqual({ a: 'ACCEPTED', p: 'ACCEPTED' })
  })

  test('keeps of an accepted report its number, and nothing of a person', async () => {
    const world = new World()
    await world.write('a')
    await world.shelf.put(newPhoto('p', 'a', new Uint8Array([1, 2]), world.now))
    await world.send()
    expect(JSON.stringify([...world.items.values()])).not.toContain('สมชาย')
    expect(world.items.get('a')).not.toHaveProperty('body')
    expect((world.items.get('p') as { bytes?: unknown }).bytes).toBeUndefined()
  })

  test('asks for a number that could not be had at first', async () => {
    const world = new World()
    await world.write('a')
    const caseNo = world.caseNo.bind(world)
    world.caseNo = async () => { throw new Error('no connection') }
    await world.send()
    expect(world.items.get('a')).toMatchObject({ state: 'ACCEPTED', caseId: 'case-1' })
    world.caseNo = caseNo
    await world.send()
    expect(world.items.get('a')).toMatchObject({ caseNo: 'NO-case-1' })
  })

  test('shows a number for 7 days, warns of what waits for 7 days, and purges it after 30', () => {
    const accepted = after(after(after(newReport('a', {}, 0), { type: 'finished', body: '' }, 0), { type: 'sending' }, 0), { type: 'received', caseId: 'c' }, DAY)
    expect([isOver(accepted, 8 * DAY - 1), isOver(accepted, 8 * DAY)]).toEqual([false, true])
    const waiting = after(newReport('b', {}, 0), { type: 'finished', body: '' }, 0)
    expect([isWarned(waiting, 7 * DAY - 1), isWarned(waiting, 7 * DAY)]).toEqual([false, true])
    expect([isOver(waiting, 30 * DAY - 1), isOver(waiting, 30 * DAY)]).toEqual([false, true])
  })

  test('makes exactly as many cases as reports in any weather, with pages killed between any two steps', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomOf(seed)
      const world = new World()
      for (let n = 0; n < 20; n++) await world.write(`r${n}`, `{"n":${n}}`)
      world.weather = Array.from({ length: 150 }, () => (['ok', 'unsent', 'answer lost', 'portal', new Response('', { status: 503 })] as const)[Math.floor(random() * 5)]!)
      const put = world.shelf.put
      world.shelf.put = async item => {
        if (world.weather.length > 0 && random() < 0.1) throw new Error('killed')
        await put(item)
      }
      for (let round = 0; round < 1000 && Object.values(world.states()).some(state => state !== 'ACCEPTED'); round++) {
        world.now += 600_000
        world.who = random() < 0.1 && world.weather.length > 0 ? undefined : ANN
        await world.send().catch(() => undefined)
      }
      expect(world.states(), `seed ${seed}`).toEqual(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`r${n}`, 'ACCEPTED'])))
      expect(world.cases.size, `seed ${seed}`).toBe(20)
    }
  })

  test('has nothing due where nothing waits', () => {
    expect(due([newReport('a', {}, 0)], Infinity)).toEqual([])
  })
})

function randomOf(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

describe('a report that waits', () => {
  const finished = after(newReport('r', { note: 'ก' }, 0), { type: 'finished', body: '{}', author: 'ann' }, 1)

  test('can be written on before it goes, and then goes with what was written last', () => {
    const back = after(finished, { type: 'recalled' }, 2)
    expect(back.state).toBe('DRAFT')
    const again = after(after(back, { type: 'written', answers: { note: 'ข' } }, 3), { type: 'finished', body: '{"b":1}', author: 'ann' }, 4)
    expect(again).toMatchObject({ id: 'r', state: 'READY', answers: { note: 'ข' }, body: '{"b":1}', earlier: '{}' })
  })

  test('stays as it is once somebody is at sending it, may have it, or has it', () => {
    const sending = after(finished, { type: 'sending', author: 'ann' }, 2)
    expect(after(sending, { type: 'recalled' }, 3)).toBe(sending)
    const perhapsThere = after(sending, { type: 'failed' }, 3)
    expect(after(perhapsThere, { type: 'recalled' }, 4)).toBe(perhapsThere)
    const received = after(sending, { type: 'received', caseId: 'c' }, 3)
    expect(after(received, { type: 'recalled' }, 4)).toBe(received)
  })
})
