import { Modal, Switch, Table } from '@mantine/core'
import { useTexts } from '../texts/shell'
import { useKeySettings } from './keys'

/** What keys do on the page of the moment, and the switch that turns them off. */
export default function KeysTable({ close }: { close: () => void }) {
  const t = useTexts()
  const keys = useKeySettings()
  return (
    <Modal opened onClose={close} title={t.keysTitle} closeButtonProps={{ 'aria-label': t.close }}>
      <Switch label={t.keysOn} checked={keys.on} onChange={event => keys.turn(event.currentTarget.checked)} mb="md" />
      <Table>
        <Table.Tbody>
          {keys.shortcuts().map(one => <Table.Tr key={one.code + one.label}><Table.Th><kbd>{one.print}</kbd></Table.Th><Table.Td>{one.label}</Table.Td></Table.Tr>)}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
