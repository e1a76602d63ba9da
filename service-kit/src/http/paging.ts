import { createHash } from 'node:crypto'
import type { RequestTarget } from '../contract/handlers.ts'
import type { Keyset, PageRange, Position } from '../database/keyset.ts'
import { isPosition } from '../database/keyset.ts'
import { Problem } from '../problems/problem.ts'

/** A page, as the contracts define it. */
export interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

/** The parts of a request that a listing needs. */
export interface ListRequest {
  target: RequestTarget
  query: { limit?: number; cursor?: string }
}

/**
 * A listing and its filters, which include its sort order: a cursor is valid only for the listing that issued it, with
 * the same filters. The values of one filter may be in any order.
 */
interface Listing {
  name: string
  filters: Record<string, unknown>
}

export const defaultLimit = 20

/**
 * Loads the page that a request asks for. Returns the body and headers of the response: the page, and a Link (RFC 8288)
 * to the next one. Throws the Problem `invalid-cursor` (400) for a cursor of another listing or of other filters.
 */
export async function loadPage<Item extends Record<Column, string | number>, Column extends string>(
  { target, query: { limit = defaultLimit, cursor, ...filters } }: ListRequest,
  keyset: Keyset<Column>,
  load: (range: PageRange) => Promise<Item[]>,
): Promise<[page: Page<Item>, headers: { Link?: string }]> {
  const listing = { name: [target.operationId, ...Object.values(target.parameters)].join(' '), filters }
  const after = cursor === undefined ? undefined : decode(listing, keyset, cursor)
  const rows = await load({ limit: limit + 1, after }) // the additional row shows whether another page follows
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  if (rows.length <= limit || last === undefined) return [{ items, nextCursor: null }, {}]
  const columns = Object.keys(keyset.columns) as Column[] // the keys of the record
  const nextCursor = encode(
    listing,
    columns.map(column => last[column]),
  )
  return [{ items, nextCursor }, { Link: nextLink(target.path, filters, limit, nextCursor) }]
}

/** The value of a `Link` header to the next page (RFC 8288). */
export function nextLink(path: string, filters: Listing['filters'], limit: number, cursor: string): string {
  const query = Object.entries({ ...filters, limit, cursor }).map(([name, value]) => `${name}=${queryText(value)}`)
  return `<${path}?${query.join('&')}>; rel="next"`
}

/** The value of a query parameter; a list has the style `form` without `explode`: its values are separated by commas. */
function queryText(value: unknown): string {
  return [value]
    .flat()
    .map(each => encodeURIComponent(String(each)))
    .join(',')
}

/** A position of one column is encoded as its value, without an array around it. */
function encode(listing: Listing, position: Position): string {
  const value = position.length === 1 ? position[0] : position
  return Buffer.from(JSON.stringify([value, digest(listing, value)])).toString('base64url')
}

function decode(listing: Listing, keyset: Keyset, cursor: string): Position {
  const position = [positionIn(cursor)].flat()
  if (!isPosition(keyset, position) || encode(listing, position) !== cursor)
    throw new Problem(400, 'invalid-cursor', 'This cursor was not issued by this listing with these filters.')
  return position
}

function positionIn(cursor: string): unknown {
  try {
    const [position] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return position
  } catch {
    return undefined // not JSON, or not an array
  }
}

/**
 * Binds a position to its listing. The digest prevents mistakes, not forgery: a position gives no access that the
 * listing itself does not give.
 */
function digest({ name, filters }: Listing, position: unknown): string {
  const sorted = Object.entries(filters)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([filter, value]) => [filter, Array.isArray(value) ? value.toSorted().join() : value])
  return createHash('sha256')
    .update(JSON.stringify([name, sorted, position]))
    .digest('base64url')
    .slice(0, 12)
}
