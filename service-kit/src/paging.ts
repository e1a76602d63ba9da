import { createHash } from 'node:crypto'
import { Problem } from './problem.ts'

/** A page as both the contract and the caller know it. */
export interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

/** What a listing is asked for: its page, and its filters. */
export interface PageQuery {
  limit?: number
  cursor?: string
}

export const defaultLimit = 20

/** Where in its order a listing goes on: after this key, which may have several parts. */
export type Position = string | number | (string | number)[]

/** Tells whether a decoded value can be a position of a listing: what its store would take. */
export type PositionCheck<At extends Position> = (value: unknown) => value is At

/** A position that is the id of a row. */
export const idPosition: PositionCheck<number> = (value): value is number =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= 2147483647

/** A position that is a text; PostgreSQL's hold no NUL. */
export const textPosition: PositionCheck<string> = (value): value is string =>
  typeof value === 'string' && !value.includes('\0')

/** A listing as it was asked for: its operation, its filters, its page size and after which position it goes on. */
export interface Listing<At extends Position> {
  operationId: string
  filters: Record<string, unknown>
  limit: number
  after: At | undefined
}

/**
 * Reads a listing's query. Throws the Problem `invalid-cursor` for a cursor that this listing did not issue with these
 * filters.
 */
export function listingOf<At extends Position>(
  operationId: string,
  isPosition: PositionCheck<At>,
  { limit, cursor, ...filters }: PageQuery & Record<string, unknown>,
): Listing<At> {
  const listing = { operationId, filters, limit: limit ?? defaultLimit, after: undefined }
  return cursor === undefined ? listing : { ...listing, after: decode(listing, isPosition, cursor) }
}

/**
 * Cuts a page from what a store found, which is asked for one item more than the page holds. The cursor holds the
 * position of the page's last item and belongs to the listing and its filters.
 */
export function pageOf<Item, At extends Position>(
  found: Item[],
  listing: Listing<At>,
  positionOf: (item: Item) => At,
): Page<Item> {
  const items = found.slice(0, listing.limit)
  const last = items.at(-1)
  const more = found.length > listing.limit && last !== undefined
  return { items, nextCursor: more ? encode(listing, positionOf(last)) : null }
}

/** The Link header (RFC 8288) to the next page, where there is one. */
export function nextLink(path: string, listing: Listing<Position>, nextCursor: string | null): { Link?: string } {
  if (nextCursor === null) return {}
  const given = Object.entries(listing.filters).map(([name, value]) => [name, String(value)])
  const query = new URLSearchParams([...given, ['limit', String(listing.limit)], ['cursor', nextCursor]])
  return { Link: `<${path}?${query}>; rel="next"` }
}

type Query = Pick<Listing<Position>, 'operationId' | 'filters'>

function encode(query: Query, position: Position): string {
  return Buffer.from(JSON.stringify([position, digest(query, position)])).toString('base64url')
}

function decode<At extends Position>(query: Query, isPosition: PositionCheck<At>, cursor: string): At {
  const position = positionIn(cursor)
  if (!isPosition(position) || encode(query, position) !== cursor)
    throw new Problem(400, 'invalid-cursor', 'This cursor was not issued by this listing with these filters.')
  return position
}

function positionIn(cursor: string): unknown {
  try {
    const [position] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return position
  } catch {
    return undefined // not JSON, or not an array: nothing that `encode` made
  }
}

/**
 * Ties a position to its listing. It guards against mistakes, not against forgery: a position allows nothing that the
 * listing does not.
 */
function digest({ operationId, filters }: Query, position: Position): string {
  const named = Object.entries(filters).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([operationId, named, position]))
    .digest('base64url')
    .slice(0, 12)
}
