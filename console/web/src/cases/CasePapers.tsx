import { IconPrinter } from '@tabler/icons-react'

const API = '/api/case-referral'

export const paperOf = {
  summary: (caseId: string) => `${API}/v1/cases/${caseId}/papers/summary`,
  homeVisit: (caseId: string) => `${API}/v1/cases/${caseId}/papers/home-visit`,
  consent: (caseId: string, clientId: string, agencies: readonly string[]) =>
    `${API}/v1/cases/${caseId}/clients/${clientId}/papers/consent${agencies.length ? `?${agencies.map(id => `agencyId=${encodeURIComponent(id)}`).join('&')}` : ''}`,
  referralForm: (referralId: string) => `${API}/v1/referrals/${referralId}/papers/referral-form`,
  month: (month: string) => `${API}/v1/papers/monthly-report?month=${month}`,
  file1300: (district: string, from: string, to: string) => `${API}/v1/exports/hotline-1300?district=${district}&from=${from}&to=${to}`,
  logbook: (district: string, from: string, to: string) => `${API}/v1/exports/family-logbook?district=${district}&from=${from}&to=${to}`,
  file: (caseId: string, fileId: string) => `${API}/v1/cases/${caseId}/attachments/${fileId}`,
}

/** A paper that the service prints, in a window of its own. */
export function Paper({ href, children }: { href: string; children: string }) {
  return <a href={href} target="_blank" rel="noopener"><IconPrinter size={18} aria-hidden />{children}</a>
}
