// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { KeysProvider, useKeys, useKeySettings } from './keys'

const taken = vi.fn()
const sent = vi.fn()

function Page() {
  useKeys([{ code: 'KeyC', print: 'c', label: 'take', run: taken }, { code: 'Ctrl+Enter', print: 'Ctrl+Enter', label: 'send', run: sent, inFields: true }])
  const { on, turn } = useKeySettings()
  return <><input aria-label="field" /><button onClick={() => turn(!on)}>switch</button></>
}

beforeEach(() => {
  vi.clearAllMocks()
  localStorage.clear()
  render(<KeysProvider><Page /></KeysProvider>)
})
afterEach(cleanup)

test('a key is a place on the keyboard, so that it works on a Thai layout', () => {
  fireEvent.keyDown(document.body, { code: 'KeyC', key: 'แ' })
  expect(taken).toHaveBeenCalledOnce()
})

test('no single key acts while somebody types, but sending does', () => {
  fireEvent.keyDown(screen.getByLabelText('field'), { code: 'KeyC', key: 'c' })
  fireEvent.keyDown(screen.getByLabelText('field'), { code: 'Enter', ctrlKey: true })
  expect(taken).not.toHaveBeenCalled()
  expect(sent).toHaveBeenCalledOnce()
})

test('keys can be switched off, and stay so', () => {
  fireEvent.click(screen.getByText('switch'))
  fireEvent.keyDown(document.body, { code: 'KeyC' })
  cleanup()
  render(<KeysProvider><Page /></KeysProvider>)
  fireEvent.keyDown(document.body, { code: 'KeyC' })
  expect(taken).not.toHaveBeenCalled()
})

test('no single key acts on a page that something lies over', () => {
  const dialog = document.body.appendChild(document.createElement('div'))
  dialog.setAttribute('role', 'dialog')
  fireEvent.keyDown(document.body, { code: 'KeyC' })
  dialog.remove()
  expect(taken).not.toHaveBeenCalled()
})
