import { describe, expect, it } from 'vitest'
import { verificationPage } from './status'

const credential = (payload: object) => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2ln`

describe('The page of verification', () => {
  it('is the one that the credential names', () => expect(verificationPage(credential({ id: 'https://prasan.example/verify/2565-17', name: 'เขตพระนคร' }))).toBe('https://prasan.example/verify/2565-17'))
  it('is never an address of another kind', () => expect(verificationPage(credential({ id: 'javascript:alert(1)' }))).toBeUndefined())
  it('is none where the credential is not readable', () => expect(verificationPage('nothing')).toBeUndefined())
})
