import type { Language } from '../texts/language'

export interface FieldProblem { field: string; code: string; message: Record<Language, string> }

/** What went wrong with a call, in both languages, whoever refused it: a service, the gateway, or the network. */
export class Problem extends Error {
  readonly status: number
  /** Last part of the problem's type, e.g. "stale-version"; "unreachable" when no answer came. */
  readonly slug: string
  readonly title: Record<Language, string>
  readonly detail: Record<Language, string>
  readonly fields: FieldProblem[]
  readonly correlationId: string | undefined

  constructor(parts: Pick<Problem, 'status' | 'slug' | 'title' | 'detail'> & Partial<Pick<Problem, 'fields' | 'correlationId'>>) {
    super(parts.title.en)
    this.name = 'Problem'
    this.status = parts.status
    this.slug = parts.slug
    this.title = parts.title
    this.detail = parts.detail
    this.fields = parts.fields ?? []
    this.correlationId = parts.correlationId
  }

  /** Nobody has said no: the same request may well succeed later. */
  get passing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
  }

  get signedOut(): boolean {
    return this.status === 401
  }

  /** Somebody else changed the record since it was read. */
  get stale(): boolean {
    return this.status === 412 || this.slug === 'concurrent-change'
  }
}

interface WireProblem {
  type?: string
  title?: string
  titleTh?: string
  detail?: string
  detailTh?: string
  errors?: { field: string; code: string; message: string; messageTh: string }[]
}

export const unreachable = () =>
  new Problem({
    status: 0,
    slug: 'unreachable',
    title: { th: 'ติดต่อระบบไม่ได้', en: 'No connection' },
    detail: { th: 'ตรวจสัญญาณแล้วลองใหม่ สิ่งที่พิมพ์ไว้ยังอยู่', en: 'Check the connection and try again. What you typed is still here.' },
  })

export function problemOf(body: unknown, response: Response): Problem {
  const wire = (typeof body === 'object' && body !== null ? body : {}) as WireProblem
  const title = { th: wire.titleTh ?? 'ระบบขัดข้อง', en: wire.title ?? 'Something failed' }
  return new Problem({
    status: response.status,
    slug: wire.type?.split('/').pop() ?? `status-${response.status}`,
    title,
    detail: { th: wire.detailTh ?? '', en: wire.detail ?? '' },
    fields: (wire.errors ?? []).map(({ field, code, message, messageTh }) => ({ field, code, message: { th: messageTh, en: message } })),
    correlationId: response.headers.get('X-Correlation-Id') ?? undefined,
  })
}
