import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idPosition, listingOf, nextLink, pageOf, textPosition } from './paging.ts'

const found = [{ id: 3 }, { id: 2 }, { id: 1 }]
const idOf = ({ id }: { id: number }) => id

describe('pages', () => {
  it('hold what was asked for, and a cursor while there is more', () => {
    const listing = listingOf('listThings', idPosition, { limit: 2, color: 'red' })
    const { items, nextCursor } = pageOf(found, listing, idOf)
    expect(items).toEqual([{ id: 3 }, { id: 2 }])
    expect(listingOf('listThings', idPosition, { limit: 5, color: 'red', cursor: nextCursor ?? '' }).after).toBe(2)
    expect(nextLink('/things', listing, nextCursor)).toEqual({
      Link: `</things?color=red&limit=2&cursor=${nextCursor}>; rel="next"`,
    })
  })

  it('hold no cursor when nothing is left', () => {
    const listing = listingOf('listThings', idPosition, { limit: 3 })
    expect(pageOf(found, listing, idOf).nextCursor).toBeNull()
    expect(nextLink('/things', listing, null)).toEqual({})
  })

  it('hold 20 items when nobody says how many', () => {
    expect(listingOf('listThings', idPosition, {}).limit).toBe(20)
  })
})

describe('cursors', () => {
  const textOrId = (value: unknown): value is string | number => idPosition(value) || textPosition(value)
  const cursorOf = (operationId: string, filters: object, position: string | number) =>
    pageOf([1, 2], listingOf(operationId, textOrId, { limit: 1, ...filters }), () => position).nextCursor ?? ''

  it('carry any position, for the same listing and filters in any order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string().filter(textPosition), fc.integer({ min: 1, max: 2147483647 })), position => {
        const cursor = cursorOf('listThings', { a: 1, b: 'x' }, position)
        expect(listingOf('listThings', textOrId, { b: 'x', a: 1, cursor }).after).toBe(position)
      }),
    )
  })

  it('are refused by another listing, and with other filters', () => {
    const cursor = cursorOf('listThings', { a: 1 }, 7)
    expect(() => listingOf('listOthers', idPosition, { a: 1, cursor })).toThrow('not issued')
    expect(() => listingOf('listThings', idPosition, { a: 2, cursor })).toThrow('not issued')
    expect(() => listingOf('listThings', idPosition, { cursor })).toThrow('not issued')
  })

  it('are refused when nobody issued them', () => {
    const forged = fc.anything().map(value => Buffer.from(JSON.stringify(value) ?? '').toString('base64url'))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), forged), cursor => {
        expect(() => listingOf('listThings', idPosition, { cursor })).toThrow('not issued')
      }),
    )
  })

  it('are refused when they are forged to hold what no store takes', () => {
    for (const position of [0, -1, 1.5, 2147483648, 'abc'])
      expect(() => listingOf('listThings', idPosition, { cursor: cursorOf('listThings', {}, position) })).toThrow(
        'not issued',
      )
    const withNul = cursorOf('listThings', {}, 'a\0b')
    expect(() => listingOf('listThings', textPosition, { cursor: withNul })).toThrow('not issued')
  })

  it('are refused when they were changed', () => {
    const cursor = cursorOf('listThings', {}, 7)
    for (const changed of [`${cursor}=`, `${cursor}A`, cursor.slice(0, -1), ` ${cursor}`])
      expect(() => listingOf('listThings', idPosition, { cursor: changed })).toThrow('not issued')
  })
})
