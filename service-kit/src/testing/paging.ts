import type { Page } from '../http/paging.ts'

/** The items of a listing, by the type of its 200 response. */
type ItemOf<Response> = Extract<Response, { status: 200 }> extends { body: Page<infer Item> } ? Item : never

/** Follows `nextCursor` to the end of a listing and returns all items. Throws when the status of a page is not 200. */
export async function everyItem<Response extends { status: number; body: unknown }>(
  list: (query: { limit: number; cursor?: string }) => Promise<Response>,
  limit = 100,
): Promise<ItemOf<Response>[]> {
  const all: ItemOf<Response>[] = []
  let cursor: string | null = null
  do {
    const { status, body }: Response = await list({ limit, ...(cursor !== null && { cursor }) })
    if (status !== 200) throw new Error(`The listing returned status ${status} instead of a page.`)
    const { items, nextCursor } = body as Page<ItemOf<Response>> // the body of a 200 response
    all.push(...items)
    cursor = nextCursor
  } while (cursor !== null)
  return all
}
