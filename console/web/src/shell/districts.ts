import { useQuery } from '@tanstack/react-query'
import { reading, registry } from '../api'
import { useLanguage } from '../texts/language'

const districts = reading(['codes', 'districts'], how => registry.GET('/v1/districts', how))

/** The fifty districts in the order of a Thai dictionary, and their names in the language of the moment. */
export function useDistricts() {
  const language = useLanguage()
  const { data } = useQuery({ ...districts, staleTime: Infinity })
  const all = data?.body.items ?? []
  const nameOf = (code: string) => {
    const found = all.find(one => one.code === code)
    return found ? (language === 'th' ? found.nameTh : found.nameEn) : code
  }
  return { all, nameOf }
}
