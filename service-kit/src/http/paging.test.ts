import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Keyset, Position } from '../database/keyset.ts'
import type { Page } from './paging.ts'
import { loadPage } from './paging.ts'

const byId: Keyset<'id'> = { columns: { id: 'id' }, direction: 'desc' }
const byName: Keyset<'name'> = { columns: { name: 'text' }, direction: 'asc' }
const byNameAndId: Keyset<'name' | 'id'> = { columns: { name: 'text', id: 'id' }, direction: 'asc' }
const rows = [{ id: 3 }, { id: 2 }, { id: 1 }]
const requestOf = (query: object, operationId = 'listThings', parameters: Record<string, unknown> = {}) => ({
  target: { operationId, path: '/things', parameters },
  query,
})

describe('pages', () => {
  it('contain the requested number of items, and a cursor when more items follow', async () => {
    const first = requestOf({ limit: 2, color: 'red' })
    const [{ items, nextCursor }, headers] = await loadPage(first, byId, async ({ limit }) => rows.slice(0, limit))
    expect(items).toEqual([{ id: 3 }, { id: 2 }])
    expect(headers).toEqual({ Link: `</things?color=red&limit=2&cursor=${nextCursor}>; rel="next"` })
    expect(await positionAfter(byId, { limit: 5, color: 'red', cursor: nextCursor })).toEqual([2])
  })

  it('link to the next page with the values of a list separated by commas', async () => {
    const query = { limit: 2, colors: ['red', 'a&b, c'] }
    const [{ nextCursor }, headers] = await loadPage(requestOf(query), byId, async () => rows)
    expect(headers).toEqual({ Link: `</things?colors=red,a%26b%2C%20c&limit=2&cursor=${nextCursor}>; rel="next"` })
    const sameColors = { limit: 2, colors: ['a&b, c', 'red'], cursor: nextCursor }
    expect(await positionAfter(byId, sameColors)).toEqual([2])
  })

  it('have no cursor when no items follow', async () => {
    const last = await loadPage(requestOf({ limit: 3 }), byId, async () => rows)
    expect(last).toEqual([{ items: rows, nextCursor: null }, {}])
  })

  it('contain 20 items by default', async () => {
    let loadedLimit = 0
    await loadPage(requestOf({}), byId, async ({ limit }) => {
      loadedLimit = limit
      return []
    })
    expect(loadedLimit).toBe(21) // the additional item shows whether another page follows
  })
})

describe('cursors', () => {
  const invalidCursor = { status: 400, slug: 'invalid-cursor' }

  it('encode any position, and are valid with the same filters in any order', async () => {
    const name = fc.string().filter(text => !text.includes('\0'))
    const id = fc.integer({ min: 1, max: 2147483647 })
    await fc.assert(
      fc.asyncProperty(name, id, async (name, id) => {
        const item = { name, id }
        for (const keyset of [byId, byName, byNameAndId] as Keyset<'name' | 'id'>[]) {
          const cursor = await cursorOf(keyset, item, { a: 1, b: 'x' })
          const position = Object.keys(keyset.columns).map(column => item[column as 'name' | 'id'])
          expect(await positionAfter(keyset, { b: 'x', a: 1, cursor })).toEqual(position)
        }
      }),
    )
  })

  it('400 invalid-cursor for another listing, another resource or other filters', async () => {
    const cursor = await cursorOf(byId, { id: 7 }, { a: 1 })
    await expect(positionAfter(byId, { a: 1, cursor }, 'listOthers')).rejects.toMatchObject(invalidCursor)
    await expect(positionAfter(byId, { a: 1, cursor }, 'listThings', { owner: 1 })).rejects.toMatchObject(invalidCursor)
    await expect(positionAfter(byId, { a: 2, cursor })).rejects.toMatchObject(invalidCursor)
    await expect(positionAfter(byId, { cursor })).rejects.toMatchObject(invalidCursor)
  })

  it('400 invalid-cursor for a random or forged value', async () => {
    const forged = fc.anything().map(value => Buffer.from(JSON.stringify(value) ?? '').toString('base64url'))
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), forged), async cursor => {
        await expect(positionAfter(byId, { cursor })).rejects.toMatchObject(invalidCursor)
      }),
    )
  })

  it('400 invalid-cursor for a position outside the range of its columns', async () => {
    for (const id of [0, -1, 1.5, 2147483648, 'abc'])
      await expect(positionAfter(byId, { cursor: await cursorOf(byId, { id }) })).rejects.toMatchObject(invalidCursor)
    for (const name of ['a\0b', 7])
      await expect(positionAfter(byName, { cursor: await cursorOf(byName, { name }) })).rejects.toMatchObject(
        invalidCursor,
      )
    const idCursor = await cursorOf(byId, { id: 7 })
    await expect(positionAfter(byNameAndId, { cursor: idCursor })).rejects.toMatchObject(invalidCursor)
  })

  it('400 invalid-cursor for a changed value', async () => {
    const cursor = await cursorOf(byId, { id: 7 })
    for (const changed of [`${cursor}=`, `${cursor}A`, cursor.slice(0, -1), ` ${cursor}`])
      await expect(positionAfter(byId, { cursor: changed })).rejects.toMatchObject(invalidCursor)
  })
})

type Item = Record<string, string | number>

async function cursorOf(keyset: Keyset, item: Item, filters: object = {}): Promise<string> {
  const [page]: [Page<Item>, object] = await loadPage(requestOf({ limit: 1, ...filters }), keyset, async () => [
    item,
    item,
  ])
  return page.nextCursor ?? ''
}

/** The position after which the page is loaded. */
async function positionAfter(
  keyset: Keyset,
  query: object,
  operationId?: string,
  parameters?: Record<string, unknown>,
): Promise<Position | undefined> {
  let position: Position | undefined
  await loadPage(requestOf(query, operationId, parameters), keyset, async ({ after }) => {
    position = after
    return [] as Item[]
  })
  return position
}
