import { caseReferral, answer, Problem } from '../api'
import type { ReferralRow } from '../cases/types'

export interface Claimed { id: string; caseNo: string; problem?: Problem }

/** Claims several, one after another; whatever one is refused with keeps no other back. */
export async function claimAll(rows: readonly Pick<ReferralRow, 'id' | 'caseNo' | 'version'>[], tell: (soFar: Claimed[]) => void): Promise<Claimed[]> {
  const results: Claimed[] = []
  for (const { id, caseNo, version } of rows) {
    try {
      await answer(caseReferral.POST('/v1/referrals/{id}/claim', { params: { path: { id } }, headers: { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"${version}"` } }))
      results.push({ id, caseNo })
    } catch (refused) {
      if (!(refused instanceof Problem)) throw refused
      results.push({ id, caseNo, problem: refused })
    }
    tell([...results])
  }
  return results
}
