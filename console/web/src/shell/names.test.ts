// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { NameBook } from './names'

it('asks for all names of a page at once, and for each only one time', async () => {
  const ask = vi.fn(async (subjects: string[]) => subjects.filter(it => it !== 'gone').map(subject => ({ subject, name: `คุณ ${subject}` })))
  const book = new NameBook(ask)
  const told = new Promise<void>(resolve => book.listen(resolve))
  expect(['a', 'b', 'gone', 'a'].map(it => book.nameOf(it))).toEqual([undefined, undefined, undefined, undefined])
  await told
  expect(['a', 'b', 'gone'].map(it => book.nameOf(it))).toEqual(['คุณ a', 'คุณ b', undefined])
  expect(ask.mock.calls).toEqual([[['a', 'b', 'gone']]])
})

it('goes on without names where none are told', async () => {
  const book = new NameBook(() => Promise.reject(new Error('forbidden')))
  const told = new Promise<void>(resolve => book.listen(resolve))
  book.nameOf('a')
  await told
  expect(book.nameOf('a')).toBeUndefined()
})
