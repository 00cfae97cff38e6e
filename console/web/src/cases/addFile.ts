import { caseReferral, type CaseReferralTypes } from '../api'

type Kind = CaseReferralTypes['schemas']['AttachmentKind']

/** Sends a file as it is: its type is told by its bytes. */
export function addFile(caseId: string, kind: string, file: File, how: { headers: Record<string, string> }) {
  return caseReferral.POST('/v1/cases/{id}/attachments', {
    params: { path: { id: caseId }, query: { kind: kind as Kind } },
    headers: { ...how.headers, 'Content-Type': 'application/octet-stream' },
    body: file as unknown as string,
    bodySerializer: body => body as unknown as Blob,
  })
}
