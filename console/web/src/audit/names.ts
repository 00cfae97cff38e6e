import { notification, useRead } from '../api'

interface Names { items: { subject: string; name: string; position: string | null }[] }

const MOST = 100

/** Names of colleagues by their accounts; whoever is not known by name is shown by the account. */
export function useNames(subjects: readonly string[]) {
  const asked = [...new Set(subjects)].sort().slice(0, MOST)
  const names = useRead(['subjects', asked], async how => {
    const found = await notification.POST('/v1/subjects' as '/v1/person-copies', { body: { subjects: asked } as never, ...how })
    return { ...found, data: found.data as unknown as Names }
  }, { enabled: asked.length > 0 })
  return (subject: string) => names.data?.body.items.find(one => one.subject === subject)?.name ?? subject
}
