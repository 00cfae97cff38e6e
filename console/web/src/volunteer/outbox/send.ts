import type { Session } from '../../api/session'
import type { Item, Refusal } from './item'
import { after, due, type Happening } from './machine'

/** Where items are kept. */
export interface Shelf {
  all(): Promise<Item[]>
  put(item: Item): Promise<void>
}

/** How the world is reached; another one in tests. */
export interface Wire {
  session(): Promise<Session>
  /** Sends the item; undefined when no answer came. */
  post(item: Item, caseId: string | undefined): Promise<Response | undefined>
  caseNo(caseId: string): Promise<string | undefined>
}

/** Tries everything that is due, each item for itself: none waits for another. Only one sender may run at a time. */
export async function sendDue(shelf: Shelf, wire: Wire, now: () => number): Promise<void> {
  for (;;) {
    const items = await shelf.all()
    const waiting = due(items, now())
    const unnumbered = items.filter(item => item.kind === 'REPORT' && item.state === 'ACCEPTED' && !item.caseNo)
    if (waiting.length === 0 && unnumbered.length === 0 && !items.some(item => item.state === 'LOGIN')) return
    const session = await wire.session().catch(() => undefined)
    if (!session) return postpone(shelf, waiting, now)
    const released = await release(shelf, items, session, now)
    await Promise.all(unnumbered.map(item => number(shelf, wire, item, now)))
    await Promise.all(waiting.map(item => sendOne(shelf, wire, item, items, session, now)))
    const photos = due(await shelf.all(), now())
    if (released === 0 && photos.length === 0) return
  }
}

async function postpone(shelf: Shelf, items: Item[], now: () => number) {
  await Promise.all(items.map(item => shelf.put(after(item, { type: 'unreached' }, now()))))
}

/** Items that waited for their writer go on once the writer is here. */
async function release(shelf: Shelf, items: Item[], session: Session, now: () => number): Promise<number> {
  const free = items.filter(item => item.state === 'LOGIN' && mayGo(item, items, session))
  await Promise.all(free.map(item => shelf.put(after(item, { type: 'signedIn' }, now()))))
  return free.length
}

/** A photo goes out in the name of whoever sent its report. */
function mayGo(item: Item, items: Item[], session: Session): boolean {
  const author = item.kind === 'PHOTO' ? items.find(report => report.id === item.reportId)?.author : item.author
  return session.signedIn && (author === undefined || author === session.subject)
}

async function sendOne(shelf: Shelf, wire: Wire, item: Item, items: Item[], session: Session, now: () => number) {
  if (!session.signedIn || !mayGo(item, items, session)) return shelf.put(after(item, { type: 'signedOut' }, now()))
  const sending = after(item, { type: 'sending', author: session.subject }, now())
  await shelf.put(sending)
  const caseId = item.kind === 'PHOTO' ? items.find(report => report.id === item.reportId)?.caseId : undefined
  const answer = await wire.post(sending, caseId).catch(() => undefined)
  const settled = after(sending, await meaning(answer, caseId), now())
  await shelf.put(settled)
  if (settled.kind === 'REPORT' && settled.state === 'ACCEPTED') await number(shelf, wire, settled, now)
}

async function number(shelf: Shelf, wire: Wire, item: Item, now: () => number) {
  const caseNo = await wire.caseNo(item.caseId!).catch(() => undefined)
  if (caseNo) await shelf.put(after(item, { type: 'numbered', caseNo }, now()))
}

/** What an answer says. Only a receipt that names a record counts as received: a page of somebody's Wi-Fi does not. */
async function meaning(answer: Response | undefined, caseId: string | undefined): Promise<Happening> {
  if (!answer) return { type: 'failed' }
  if (answer.status === 401) return { type: 'signedOut' }
  const body: unknown = await answer.json().catch(() => undefined)
  if (answer.ok) return isReceipt(body) ? { type: 'received', caseId: caseId ?? body.id } : { type: 'failed' }
  if (isPassing(answer.status) || !isProblem(body)) return { type: 'failed', waitSeconds: retryAfter(answer) }
  return { type: 'refused', refusal: refusalOf(body) }
}

function isPassing(status: number): boolean {
  return status < 400 || status === 408 || status === 425 || status === 429 || status >= 500
}

function retryAfter(answer: Response): number | undefined {
  const seconds = Number(answer.headers.get('Retry-After') ?? NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}

function isReceipt(body: unknown): body is { id: string } {
  return typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string' && body.id !== ''
}

interface WireProblem { type: string; title?: string; titleTh?: string; detail?: string; detailTh?: string; errors?: { field: string; message: string; messageTh: string }[] }

function isProblem(body: unknown): body is WireProblem {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string'
}

function refusalOf({ type, title = '', titleTh = title, detail = '', detailTh = detail, errors = [] }: WireProblem): Refusal {
  return {
    slug: type.split('/').pop() ?? type,
    title: { th: titleTh, en: title },
    detail: { th: detailTh, en: detail },
    fields: errors.map(({ field, message, messageTh }) => ({ field, message: { th: messageTh, en: message } })),
  }
}
