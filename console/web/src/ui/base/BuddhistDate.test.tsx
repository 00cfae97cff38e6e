// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BuddhistDate } from './BuddhistDate'
import { ThaiNumber } from './ThaiNumber'

let given: unknown

function Form() {
  const [day, setDay] = useState<string>()
  given = day
  return <BuddhistDate label="วันเกิด" value={day} onChange={setDay} />
}

beforeEach(() => {
  given = undefined
  render(<Form />)
})
afterEach(cleanup)

function type(day: string, month: string, year: string) {
  fireEvent.change(screen.getByLabelText('วันที่'), { target: { value: day } })
  fireEvent.change(screen.getByLabelText('เดือน'), { target: { value: month } })
  fireEvent.change(screen.getByLabelText('พ.ศ.'), { target: { value: year } })
}

test('takes a day in the Buddhist era, in Thai digits too', () => {
  type('๒๖', '11', '๒๕๖๙')
  expect(given).toBe('2026-11-26')
})

test('asks what is meant by a year that looks like CE, and takes no day until told', () => {
  type('1', '2', '1969')
  expect(given).toBeUndefined()
  expect(screen.getByRole('status').textContent).toContain('2512')
  fireEvent.click(screen.getByRole('button', { name: 'ใช่' }))
  expect(given).toBe('1969-02-01')
})

test('says that there is no such day', () => {
  type('31', '2', '2569')
  expect(given).toBeUndefined()
  expect(screen.getByText('ไม่มีวันที่นี้ในปฏิทิน')).toBeTruthy()
})

test('takes a number in Thai digits and tells a wrong one', () => {
  cleanup()
  let age: number | undefined
  render(<ThaiNumber label="อายุ" value={undefined} max={130} onChange={value => (age = value)} />)
  fireEvent.change(screen.getByLabelText('อายุ'), { target: { value: '๗๐' } })
  expect(age).toBe(70)
  fireEvent.change(screen.getByLabelText('อายุ'), { target: { value: '700' } })
  expect(age).toBeUndefined()
  expect(screen.getByText('พิมพ์เป็นตัวเลข')).toBeTruthy()
})
