import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Keyset, Position } from '../database/keyset.ts'
import type { Page } from './paging.ts'
import { loadPage } from './paging.ts'

const byId: Keyset<'id'> = { columns: { id: 'id' }, direction: 'desc' }
const byName: Keyset<'name'> = { columns: { name: 'text' }, direction: 'asc' }
const byNameAndId: Keyset<'name' | 'id'> = { columns: { name: 'text', id: 'id' }, direction: 'asc' }
const found = [{ id: 3 }, { id: 2 }, { id: 1 }]
const requestOf = (query: object, operationId = 'listThings', parameters: Record<string, unknown> = {}) => ({
  target: { operationId, path: '/things', parameters },
  query,
})

describe('pages', () => {
  it('hold as many items as were requested, and a cursor while there are more', async () => {
    const first = requestOf({ limit: 2, color: 'red' })
    const [{ items, nextCursor }, headers] = await loadPage(first, byId, async ({ limit }) => found.slice(0, limit))
    expect(items).toEqual([{ id: 3 }, { id: 2 }])
    expect(headers).toEqual({ Link: `</things?color=red&limit=2&cursor=${nextCursor}>; rel="next"` })
    expect(await positionAfter(byId, { limit: 5, color: 'red', cursor: nextCursor })).toEqual([2])
  })

  it('hold no cursor when nothing is left', async () => {
    const last = await loadPage(requestOf({ limit: 3 }), byId, async () => found)
    expect(last).toEqual([{ items: found, nextCursor: null }, {}])
  })

  it('hold 20 items by default', async () => {
    let asked = 0
    await loadPage(requestOf({}), byId, async ({ limit }) => {
      asked = limit
      return []
    })
    expect(asked).toBe(21) // one more tells whether another page follows
  })
})

describe('cursors', () => {
  const refused = { status: 400, slug: 'invalid-cursor' }

  it('carry any position, for the same listing and filters in any order', async () => {
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

  it('are refused by another listing, of another resource, and with other filters', async () => {
    const cursor = await cursorOf(byId, { id: 7 }, { a: 1 })
    await expect(positionAfter(byId, { a: 1, cursor }, 'listOthers')).rejects.toMatchObject(refused)
    await expect(positionAfter(byId, { a: 1, cursor }, 'listThings', { owner: 1 })).rejects.toMatchObject(refused)
    await expect(positionAfter(byId, { a: 2, cursor })).rejects.toMatchObject(refused)
    await expect(positionAfter(byId, { cursor })).rejects.toMatchObject(refused)
  })

  it('are refused when they were never issued', async () => {
    const forged = fc.anything().map(value => Buffer.from(JSON.stringify(value) ?? '').toString('base64url'))
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), forged), async cursor => {
        await expect(positionAfter(byId, { cursor })).rejects.toMatchObject(refused)
      }),
    )
  })

  it('are refused when they are forged to hold a position that no store takes', async () => {
    for (const id of [0, -1, 1.5, 2147483648, 'abc'])
      await expect(positionAfter(byId, { cursor: await cursorOf(byId, { id }) })).rejects.toMatchObject(refused)
    for (const name of ['a\0b', 7])
      await expect(positionAfter(byName, { cursor: await cursorOf(byName, { name }) })).rejects.toMatchObject(refused)
    const ofId = await cursorOf(byId, { id: 7 })
    await expect(positionAfter(byNameAndId, { cursor: ofId })).rejects.toMatchObject(refused)
  })

  it('are refused when they were changed', async () => {
    const cursor = await cursorOf(byId, { id: 7 })
    for (const changed of [`${cursor}=`, `${cursor}A`, cursor.slice(0, -1), ` ${cursor}`])
      await expect(positionAfter(byId, { cursor: changed })).rejects.toMatchObject(refused)
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

/** The position that a store is asked to continue after. */
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
