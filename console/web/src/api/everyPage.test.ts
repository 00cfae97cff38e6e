import { expect, it } from 'vitest'
import { everyPage } from './everyPage'

const response = new Response('{}')

it('reads a list to its end, so that the two hundred and first can be picked as well', async () => {
  const pages: Record<string, { items: number[]; nextCursor: string | null }> = { '': { items: [1, 2], nextCursor: 'b' }, b: { items: [3], nextCursor: null } }
  expect((await everyPage(({ cursor = '' }) => Promise.resolve({ data: pages[cursor]!, response }))).data).toEqual({ items: [1, 2, 3], nextCursor: null })
})

it('passes on why a later page was refused', async () => {
  const error = { status: 503 }
  const answer = await everyPage<number>(({ cursor }) => Promise.resolve(cursor ? { error, response } : { data: { items: [1], nextCursor: 'b' }, response }))
  expect(answer).toEqual({ error, response })
})

it('stops after as many pages as it may read, and says where it would go on', async () => {
  const answer = await everyPage<number>(() => Promise.resolve({ data: { items: [1], nextCursor: 'on' }, response }), 2)
  expect(answer.data).toEqual({ items: [1, 1], nextCursor: 'on' })
})
