// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { type Answer, Problem } from '../api'
import { inThaiOrder } from '../thai/order'
import { Panel } from '../ui'
import { TileMap } from './TileMap'

const AREAS = '../../thai-data/src/main/resources/org/prasan/thai/areas.csv'
const districts = readFileSync(AREAS, 'utf8').split('\n').map(line => line.split(',')).filter(([, level]) => level === 'DISTRICT')
  .map(([code, , , nameTh, nameEn]) => ({ code: code!, nameTh: nameTh!, nameEn: nameEn!, level: 'DISTRICT' }))
  .sort((a, b) => inThaiOrder(a.nameTh, b.nameTh))

function show(of: (district: string) => { value: number | undefined; shown: string } | undefined) {
  const queries = new QueryClient()
  queries.setQueryData(['codes', 'districts'], { body: { items: districts }, etag: undefined })
  render(<MantineProvider><QueryClientProvider client={queries}><TileMap label="เรื่องที่ยังไม่ยุติ" of={of} selected="1001" onSelect={() => undefined} /></QueryClientProvider></MantineProvider>)
  return within(screen.getByRole('list', { name: 'แผนที่ 50 เขต' })).getAllByRole('button')
}

beforeAll(() => {
  window.matchMedia ??= () => ({ matches: false, addListener: () => undefined, removeListener: () => undefined, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList
})
afterEach(cleanup)

it('offers fifty buttons in the order of a Thai dictionary, whatever their place on the map', () => {
  const buttons = show(() => ({ value: 0, shown: '0' }))
  expect(buttons.map(button => button.title)).toEqual(districts.map(one => one.nameTh))
  expect(buttons).toHaveLength(50)
  expect(districts[0]!.nameTh).toBe('คลองเตย')
})

it('tells by word, not by colour alone, what a tile shows', () => {
  const buttons = show(district => (district === '1001' ? { value: undefined, shown: '<5' } : district === '1002' ? undefined : { value: 7, shown: '7' }))
  const of = (name: string) => buttons.find(button => button.title === name)!
  expect(of('พระนคร').textContent).toBe('พระนคร เรื่องที่ยังไม่ยุติ<5')
  expect(of('พระนคร').className).toContain('level-1')
  expect(of('พระนคร').getAttribute('aria-pressed')).toBe('true')
  expect(of('ดุสิต').textContent).toContain('ไม่มีข้อมูล')
  expect(of('ดุสิต').className).toContain('hatched')
})

it('keeps the last numbers, hatched and with their time, where they can no longer be read', async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queries.setQueryData(['figure'], { body: 12, etag: undefined }, { updatedAt: Date.parse('2026-11-27T06:52:00Z') })
  function Figure() {
    const query = useQuery<Answer<number>, Problem>({
      queryKey: ['figure'],
      queryFn: () => Promise.reject(new Problem({ status: 503, slug: 'down', title: { th: 'ระบบขัดข้อง', en: 'Down' }, detail: { th: '', en: '' } })),
    })
    return <Panel title="ตัวเลข" query={query}>{number => <output>{number}</output>}</Panel>
  }
  render(<MantineProvider><QueryClientProvider client={queries}><Figure /></QueryClientProvider></MantineProvider>)
  await waitFor(() => expect(screen.getByText('ระบบขัดข้อง')).toBeTruthy())
  const number = screen.getByRole('status')
  expect(number.textContent).toBe('12')
  expect(number.closest('.hatched')).toBeTruthy()
  expect(screen.getByText('ข้อมูล ณ 13:52 น.')).toBeTruthy()
})
