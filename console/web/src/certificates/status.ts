import type { Tone } from '../ui'

const TONES: Record<string, Tone> = { VALID: 'helped', SUSPENDED: 'returned', REVOKED: 'closed' }

export const toneOfCertificate = (status: string | null): Tone => TONES[status ?? ''] ?? 'closed'

/** Where anybody checks a certificate, as the credential itself names it; undefined where it can't be read. */
export function verificationPage(credential: string): string | undefined {
  try {
    const part = credential.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')
    const { id } = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part), letter => letter.charCodeAt(0)))) as { id?: unknown }
    return typeof id === 'string' && /^https?:\/\//.test(id) ? id : undefined
  } catch {
    return undefined
  }
}
