import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Hints } from './hints'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched(client: QueryClient, queryKey: unknown[], answer: () => Promise<unknown> = async () => 1) {
  const read = vi.fn(answer)
  new QueryObserver(client, { queryKey, queryFn: read, staleTime: Infinity }).subscribe(() => undefined)
  return read
}

test('reads each key anew at most once a second, however many hints come', async () => {
  const client = new QueryClient()
  const list = watched(client, ['case', 'list', {}])
  const one = watched(client, ['case', 'c1'])
  const other = watched(client, ['case', 'c2'])
  const inbox = watched(client, ['inbox', 'list'])
  await vi.advanceTimersByTimeAsync(0)
  const hints = new Hints(client)
  for (let n = 0; n < 5000; n++) {
    hints.take({ kind: 'case', id: 'c1' })
    if (n % 500 === 499) await vi.advanceTimersByTimeAsync(1000)
  }
  expect(list).toHaveBeenCalledTimes(1 + 10)
  expect(one).toHaveBeenCalledTimes(1 + 10)
  expect(other).toHaveBeenCalledTimes(1)
  expect(inbox).toHaveBeenCalledTimes(1)
})

test('does not lose a hint that comes while the reading is under way, and never cuts a reading short', async () => {
  const client = new QueryClient()
  const slow = watched(client, ['case', 'list'], () => new Promise(resolve => setTimeout(resolve, 2500, 1)))
  await vi.advanceTimersByTimeAsync(2500)
  const hints = new Hints(client)
  hints.take({ kind: 'case', id: 'a' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(slow).toHaveBeenCalledTimes(2)
  hints.take({ kind: 'case', id: 'b' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(slow).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(3000)
  expect(slow).toHaveBeenCalledTimes(3)
})
