import { Modal, Switch, Table } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../texts/shell'
import { useKeys, useKeySettings } from './keys'

/** The list of what keys do here, behind "?". */
export function KeysHelp() {
  const t = useTexts()
  const keys = useKeySettings()
  const [open, setOpen] = useState(false)
  useKeys([{ code: 'Shift+Slash', print: '?', label: t.keysHelp, run: () => setOpen(true) }])
  return (
    <Modal opened={open} onClose={() => setOpen(false)} title={t.keysTitle} closeButtonProps={{ 'aria-label': t.close }}>
      <Switch label={t.keysOn} checked={keys.on} onChange={event => keys.turn(event.currentTarget.checked)} mb="md" />
      <Table>
        <Table.Tbody>
          {open && keys.shortcuts().map(one => <Table.Tr key={one.code + one.label}><Table.Th><kbd>{one.print}</kbd></Table.Th><Table.Td>{one.label}</Table.Td></Table.Tr>)}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
