import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { KeysProvider } from '../shell/keys'
import { type Me, MeContext } from '../shell/session'
import codes from './testing.codes.json'

/** A call that a test saw. */
export interface Call { method: string; path: string; headers: Headers; body: unknown }

type Answering = (call: Call) => Response | undefined | Promise<Response | undefined>

export const OFFICER: Me = { subject: 'officer-1', name: 'เจ้าหน้าที่ ตัวอย่าง', roles: ['CENTRE_OFFICER'], districts: ['1005'], agencyId: null, volunteerId: null, position: null }

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

export const problem = (status: number, slug: string, titleTh = slug) =>
  json({ type: `https://prasan.example/problems/${slug}`, status, title: slug, titleTh, detail: '', detailTh: '', errors: [] }, status)

/** Stands in for the gateway: the codes are always told, the rest as the test says; what was written is kept. */
export function gateway(answering: Answering): Call[] {
  const writes: Call[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const text = await request.text()
    const call = { method: request.method, path: new URL(request.url).pathname, headers: request.headers, body: text ? (JSON.parse(text) as unknown) : undefined }
    if (call.method !== 'GET') writes.push(call)
    return (await answering(call)) ?? (call.path.endsWith('/v1/codes') ? json(codes) : json({ items: [], nextCursor: null }))
  })
  return writes
}

/** What the pages need around them, and what jsdom lacks. */
export function show(children: ReactNode, me: Me = OFFICER) {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined }))
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <MeContext value={me}><KeysProvider>{children}</KeysProvider></MeContext>
      </QueryClientProvider>
    </MantineProvider>,
  )
}
