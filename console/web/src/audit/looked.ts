import { useCodes } from '../api'
import { useDistricts } from '../shell/districts'
import { useTexts } from '../texts/audit'

const TAIL = 4
const CODE = /^code\./
const BY_CODE = /^answer-code\/(issued|revoked|opened|used|refused)\/(?:\S+ )?(\S+)$/
const DISTRICT = /^(10\d\d)-/
const LISTS = ['SharedField', 'AttachmentKind', 'ErasureGround'] as const

const endOf = (id: string) => `…${id.slice(-TAIL)}`

/** Entries of the access log in words; what no word is known for stands as it was written. */
export function useLooked() {
  const t = useTexts()
  const { word } = useCodes('cases')
  const { nameOf } = useDistricts()
  return {
    what(what: string): string {
      const [, done, of] = BY_CODE.exec(what) ?? []
      if (done) return t.byCode[done]!(done === 'refused' ? '' : word('AnswerAction', of!))
      return t.looked[what] ?? t.looked[what.slice(0, what.lastIndexOf('/'))] ?? what
    },
    part(code: string): string {
      return t.partNames[code] ?? LISTS.map(list => word(list, code)).find(found => found !== code) ?? code
    },
    /** A record by its district and the end of its id, as far as that tells it apart. */
    record(id: string): string {
      const district = DISTRICT.exec(id)?.[1]
      return district ? t.recordOf(nameOf(district), endOf(id)) : id
    },
    by: (subject: string, name: string | undefined) => name ?? (CODE.test(subject) ? t.codeHolder(endOf(subject)) : subject),
  }
}
