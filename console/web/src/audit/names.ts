import { notification, useRead } from '../api'

const MOST = 100

/** Names of colleagues by their accounts; whoever is not known by name is shown by the account. */
export function useNames(subjects: readonly string[]) {
  const asked = [...new Set(subjects)].sort().slice(0, MOST)
  const names = useRead(['subjects', asked], how => notification.POST('/v1/subjects', { body: { subjects: asked }, ...how }), { enabled: asked.length > 0 })
  return (subject: string) => names.data?.body.items.find(one => one.subject === subject)?.name ?? subject
}
