import { askSession } from '../../api/session'
import type { Item } from './item'
import type { Wire } from './send'

const CASES = '/api/case-referral/v1/cases'
const REPORT_WITHIN = 30_000
const PHOTO_WITHIN = 180_000

/** The gateway, from a page or from the service worker. */
export const gateway: Wire = {
  session: askSession,

  post(item: Item, caseId: string | undefined) {
    const photo = item.kind === 'PHOTO'
    return fetch(photo ? `${CASES}/${caseId}/attachments?kind=PHOTO` : CASES, {
      method: 'POST',
      headers: {
        'X-Prasan-Console': '1',
        'Idempotency-Key': item.id,
        'Content-Type': photo ? 'application/octet-stream' : 'application/json',
      },
      body: photo ? (item.bytes ?? '') : (item.body ?? ''),
      redirect: 'manual',
      signal: AbortSignal.timeout(photo ? PHOTO_WITHIN : REPORT_WITHIN),
    }).catch(() => undefined)
  },

  async caseNo(caseId: string) {
    const response = await fetch(`${CASES}/${caseId}`, { signal: AbortSignal.timeout(REPORT_WITHIN) })
    return response.ok ? ((await response.json()) as { caseNo?: string }).caseNo : undefined
  },
}
