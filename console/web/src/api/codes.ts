import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../texts/language'
import { reading } from './hooks'
import { caseReferral, registry } from './services'

export interface Code { code: string; nameTh: string; nameEn: string }

const SOURCES = {
  cases: reading(['codes', 'cases'], how => caseReferral.GET('/v1/codes', how)),
  registry: reading(['codes', 'registry'], how => registry.GET('/v1/codes', how)),
}

/** The closed lists of a service, in words of the language of the moment. */
export function useCodes(source: keyof typeof SOURCES) {
  const language = useLanguage()
  const { data } = useQuery({ ...SOURCES[source], staleTime: Infinity } as (typeof SOURCES)['cases'])
  const list = (name: string): Code[] => data?.body.lists.find(one => one.name === name)?.codes ?? []
  const nameOf = (code: Code) => (language === 'th' ? code.nameTh : code.nameEn)
  return {
    list,
    nameOf,
    /** A code's word; three dots while the lists are on their way, and the code itself where no list has it. */
    word: (name: string, code: string) => {
      const found = list(name).find(one => one.code === code)
      return found ? nameOf(found) : data ? code : '…'
    },
    options: (name: string) => list(name).map(code => ({ value: code.code, label: nameOf(code) })),
  }
}
