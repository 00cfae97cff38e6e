// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { useRead, useWrite } from './hooks'
import { onSessionLost } from './sessionLost'
import { caseReferral } from './services'

const answers: (Response | Error)[] = []
const asked: Request[] = []
vi.stubGlobal('fetch', async (request: Request) => {
  asked.push(request)
  const next = answers.shift()
  if (next instanceof Response) return next
  throw next ?? new TypeError('no connection')
})

function wrapper({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>{children}</QueryClientProvider>
}

function hearing(...next: (Response | Error)[]) {
  answers.length = asked.length = 0
  answers.push(...next)
}

const problem = (status: number, slug: string) =>
  Response.json({ type: `https://prasan.org/problems/${slug}`, title: 'No', titleTh: 'ไม่', detail: '', detailTh: '', errors: [{ field: 'to', code: 'x', message: 'Wrong', messageTh: 'ผิด' }], status }, { status, headers: { 'X-Correlation-Id': 'c-1' } })
const release = () => renderHook(() => useWrite((id: string, how) => caseReferral.POST('/v1/cases/{id}/release', { params: { path: { id } }, ...how }), { etag: '"3"' }), { wrapper }).result

async function write(hook: ReturnType<typeof release>, input: string) {
  await act(() => hook.current.mutateAsync(input).catch(() => undefined))
  return asked.at(-1)!.headers
}

test('marks every write as the console’s, with a key and the version that was looked at', async () => {
  hearing(Response.json({ id: 'a', version: 4 }))
  const headers = await write(release(), 'a')
  expect(headers.get('X-Prasan-Console')).toBe('1')
  expect(headers.get('If-Match')).toBe('"3"')
  expect(headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
})

test('marks what the page asks by itself when nobody has touched it for a minute', async () => {
  const reading = async () => {
    hearing(Response.json({ items: [] }))
    await caseReferral.GET('/v1/cases')
    return asked.at(-1)!.headers.get('X-Prasan-Unattended')
  }
  dispatchEvent(new Event('keydown'))
  expect(await reading()).toBeNull()
  const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000)
  expect(await reading()).toBe('1')
  dispatchEvent(new Event('pointerdown'))
  expect(await reading()).toBeNull()
  now.mockRestore()
})

test('repeats a write whose answer was lost under the same key, and anything else under another one', async () => {
  hearing(new TypeError('lost'), problem(503, 'temporarily-unavailable'), Response.json({ id: 'a', version: 4 }), Response.json({ id: 'a', version: 5 }))
  const hook = release()
  const keys = []
  for (const input of ['a', 'a', 'a', 'a']) keys.push((await write(hook, input)).get('Idempotency-Key'))
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).toBe(keys[0])
  expect(keys[3]).not.toBe(keys[0])
})

test('tells a refusal in both languages, with fields and the number to find it by', async () => {
  hearing(problem(412, 'stale-version'))
  const hook = release()
  await write(hook, 'a')
  await waitFor(() => expect(hook.current.error).toMatchObject({ stale: true, title: { th: 'ไม่', en: 'No' }, correlationId: 'c-1', fields: [{ field: 'to', message: { th: 'ผิด', en: 'Wrong' } }] }))
})

test('says that the session is lost', async () => {
  const lost = vi.fn()
  const forget = onSessionLost(lost)
  hearing(problem(401, 'unauthorized'))
  await write(release(), 'a')
  expect(lost).toHaveBeenCalledOnce()
  forget()
})

test('asks for a list only if it has changed, and keeps what it has if not', async () => {
  const list = () => Response.json({ items: [], nextCursor: null }, { headers: { ETag: 'W/"7"' } })
  hearing(list(), new Response(null, { status: 304 }))
  const { result } = renderHook(() => useRead(['case', 'list'], how => caseReferral.GET('/v1/cases', { params: { query: {} }, ...how })), { wrapper })
  await waitFor(() => expect(result.current.data?.body.items).toEqual([]))
  await act(() => result.current.refetch())
  expect(asked[1]!.headers.get('If-None-Match')).toBe('W/"7"')
  expect(result.current).toMatchObject({ isSuccess: true, data: { body: { items: [] } } })
})
