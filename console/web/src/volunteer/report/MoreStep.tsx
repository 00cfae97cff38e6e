import { IconCamera } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTexts } from '../../texts/volunteer'
import type { Photo, Report } from '../outbox/item'
import { useOutbox } from '../outbox/useOutbox'
import { TextField } from './Field'
import type { StepProps } from './ReportPage'
import { smallPhoto } from './photo'

const MOST = 3

export function MoreStep({ report, answers, change }: StepProps & { report: Report }) {
  const t = useTexts()
  return (
    <div className="fields">
      <Photos report={report} />
      <TextField label={t.more.note} hint={t.more.noteHint} rows={5} maxLength={3500} value={answers.note ?? ''} onChange={event => change({ note: event.target.value })} />
    </div>
  )
}

function Photos({ report }: { report: Report }) {
  const t = useTexts()
  const outbox = useOutbox()
  const [wrong, setWrong] = useState(false)
  const photos = outbox.items.filter((item): item is Photo => item.kind === 'PHOTO' && item.reportId === report.id).toReversed()

  async function add(file: File | undefined) {
    const bytes = file && (await smallPhoto(file))
    setWrong(!!file && !bytes)
    if (bytes) await outbox.addPhoto(report.id, bytes)
  }

  return (
    <div className="field">
      {photos.length < MOST && (
        <label className="plain-button pick">
          <IconCamera size={26} aria-hidden />
          {t.more.photo}
          <input type="file" accept="image/*" onChange={event => { void add(event.target.files?.[0]); event.target.value = '' }} />
        </label>
      )}
      <p className="field-hint">{t.more.photoHint}</p>
      {wrong && <p className="field-error" role="alert">{t.more.photoWrong}</p>}
      <ul className="photos">{photos.map((photo, index) => <li key={photo.id}><Shown photo={photo} name={t.more.photoNo(index + 1)} /><button type="button" className="quiet" onClick={() => void outbox.remove(photo.id)}>{t.more.remove}<span className="unseen"> {t.more.photoNo(index + 1)}</span></button></li>)}</ul>
    </div>
  )
}

function Shown({ photo, name }: { photo: Photo; name: string }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!photo.bytes) return
    const url = URL.createObjectURL(new Blob([photo.bytes], { type: 'image/jpeg' }))
    setAddress(url)
    return () => URL.revokeObjectURL(url)
  }, [photo.id])
  return <img src={address} alt={name} />
}
