import { Button, FileButton, Group, NativeSelect, Stack } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { useCodes, useWrite } from '../api'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/officer'
import { date } from '../thai/dates'
import { Notice, WriteProblem } from '../ui'
import type { PartOf } from './CaseFile'
import { Actions } from './command/Actions'
import { paperOf } from './CasePapers'
import { addFile } from './addFile'
import { fileCommands } from './partCommands'
import { worksOn } from './standing'
import { useStanding } from './who'

const MOST_BYTES = 6 * 1024 * 1024

/** Papers and pictures of a case. */
export function CaseFiles(part: PartOf) {
  const { one, etag, readAnew } = part
  const t = useTexts()
  const language = useLanguage()
  const { word } = useCodes('cases')
  const who = useStanding()
  const works = worksOn(one, who)
  if (!works) return null
  return (
    <section aria-label={t.one.files}>
      <h3>{t.one.files}</h3>
      <Stack gap="sm">
        {one.attachments.length === 0 && <span className="quiet">{t.one.noFiles}</span>}
        <ul className="plain-list">
          {one.attachments.map(file => (
            <li key={file.id}>
              {file.removed
                ? <span>{word('AttachmentKind', file.kind)} · {t.one.removed}: {word('RemovalReason', file.removalReason ?? '')}</span>
                : <a href={paperOf.file(one.id, file.id)} download>{word('AttachmentKind', file.kind)} ({word('FileType', file.type)}, {Math.ceil(file.bytes / 1024)} KB)</a>}
              <span className="quiet">{date(file.added.at, language)} · {word('ScanState', file.scan)}</span>
              <Actions commands={fileCommands} target={{ one, file }} ids={{ id: one.id, attachmentId: file.id }} etag={etag} readAnew={readAnew} small />
            </li>
          ))}
        </ul>
        <AddFile {...part} />
      </Stack>
    </section>
  )
}

function AddFile({ one, readAnew }: PartOf) {
  const t = useTexts()
  const { options } = useCodes('cases')
  const [kind, setKind] = useState('PHOTO')
  const [tooLarge, setTooLarge] = useState(false)
  const [file, setFile] = useState<File>()
  const send = useWrite((input: { kind: string; name: string; size: number; stamp: number }, how) => addFile(one.id, input.kind, file!, how), {
    refresh: [['case', one.id]],
    done: () => setFile(undefined),
  })
  const choose = (chosen: File | null) => {
    setTooLarge(chosen !== null && chosen.size > MOST_BYTES)
    setFile(chosen ?? undefined)
  }
  return (
    <>
      <Group gap="sm" align="end">
        <NativeSelect label={t.fields.kind} value={kind} onChange={event => setKind(event.currentTarget.value)} data={options('AttachmentKind')} />
        <FileButton accept="image/jpeg,image/png,application/pdf" onChange={choose}>
          {props => <Button {...props} variant="default" leftSection={<IconPaperclip size={18} aria-hidden />}>{file ? file.name : t.commands.addFile.label}</Button>}
        </FileButton>
        {file && !tooLarge && <Button loading={send.isPending} onClick={() => send.mutate({ kind, name: file.name, size: file.size, stamp: file.lastModified })}>{t.form.submit}</Button>}
      </Group>
      {tooLarge && <Notice tone="action" title={t.commands.addFile.note} urgent />}
      <WriteProblem problem={send.error} readAnew={() => { send.reset(); readAnew() }} />
    </>
  )
}
