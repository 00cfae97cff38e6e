interface Page<T> { items: T[]; nextCursor: string | null }
interface Fetched<T> { data?: T; error?: unknown; response: Response }

/**
 * A whole list, page after page, for those from which one is picked: what stands on a later page could not be chosen.
 *
 * @param most pages after which it stops, and says where it would go on
 */
export async function everyPage<T>(ask: (cursor: { cursor?: string }) => Promise<Fetched<Page<T>>>, most = Infinity): Promise<Fetched<Page<T>>> {
  const items: T[] = []
  for (let cursor: string | undefined, read = 1; ; read++) {
    const page = await ask(cursor ? { cursor } : {})
    if (!page.data) return page
    items.push(...page.data.items)
    cursor = page.data.nextCursor ?? undefined
    if (!cursor || read === most) return { ...page, data: { items, nextCursor: page.data.nextCursor } }
  }
}
