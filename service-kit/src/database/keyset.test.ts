import { describe, expect, it } from 'vitest'
import { describeOnEveryDatabase } from '../testing/test-databases.ts'
import { dropTables } from './columns.ts'
import { openDatabase } from './database.ts'
import type { Keyset, PageRange } from './keyset.ts'
import { isPosition, loadMergedPage, selectPage } from './keyset.ts'

interface Tables {
  things: { id: number; name: string }
}

const byName: Keyset<'name' | 'id'> = { columns: { name: 'text', id: 'id' }, direction: 'asc' }
const byId: Keyset<'id'> = { columns: { id: 'id' }, direction: 'desc' }
const names = ['b', 'a', 'c', 'b', 'a', 'b']

describeOnEveryDatabase('selectPage', createDatabase => {
  it.for([
    ['ascending by two columns, of which the first has equal values', byName, [2, 5, 1, 4, 6, 3]],
    ['descending by one column', byId, [6, 5, 4, 3, 2, 1]],
  ] as const)('selects each row once, %s', async ([, keyset, expected]) => {
    await using database = await openThings(await createDatabase())
    for (let limit = 1; limit <= names.length + 1; limit++) {
      const found: Tables['things'][] = []
      let page: Tables['things'][]
      do {
        const last = found.at(-1)
        const columns = Object.keys(keyset.columns) as (keyof Tables['things'])[] // the columns of the table
        const range: PageRange = { limit, after: last && columns.map(column => last[column]) }
        page = await selectPage(database.selectFrom('things').selectAll(), keyset, range).execute()
        expect(page.length).toBeLessThanOrEqual(limit)
        found.push(...page)
      } while (page.length === limit)
      expect(found.map(({ id }) => id)).toEqual(expected)
    }
  })
})

describeOnEveryDatabase('loadMergedPage', createDatabase => {
  it.for([1, 2, 3])('returns the first rows of %i queries together, in the order of the sort key', async count => {
    await using database = await openThings(await createDatabase())
    const queries = ['a', 'b', 'c'].slice(0, count).map(name => {
      return database.selectFrom('things').selectAll().where('name', '=', name)
    })
    const expected = [6, 5, 4, 3, 2, 1].filter(id => 'abc'.indexOf(names[id - 1] ?? '') < count)
    for (let limit = 1; limit <= names.length; limit++) {
      const first = await loadMergedPage(database, queries, byId, { limit, after: undefined })
      expect(first.map(({ id }) => id)).toEqual(expected.slice(0, limit))
      const next = await loadMergedPage(database, queries, byId, { limit, after: [4] })
      expect(next.map(({ id }) => id)).toEqual(expected.filter(id => id < 4).slice(0, limit))
    }
  })
})

/** A database with a table of things: the names, with ids from 1. */
async function openThings(url: string) {
  const database = await openDatabase<Tables>(url, () => ({
    '1': {
      kind: 'expand',
      down: dropTables('things'),
      up: async db => {
        const id = db.schema.createTable('things').addColumn('id', 'integer', column => column.primaryKey())
        await id.addColumn('name', 'text', column => column.notNull()).execute()
      },
    },
  }))
  await database
    .insertInto('things')
    .values(names.map((name, index) => ({ id: index + 1, name })))
    .execute()
  return database
}

describe('isPosition', () => {
  it('accepts one value for each column, of its type', () => {
    expect(isPosition(byName, ['a', 1])).toBe(true)
    expect(isPosition(byId, [2_147_483_647])).toBe(true)
    expect(isPosition({ columns: { stock: 'count' }, direction: 'asc' }, [0])).toBe(true)
    expect(isPosition({ columns: { stock: 'count' }, direction: 'asc' }, [-1])).toBe(false)
  })

  it.for([
    [],
    ['a'],
    ['a', 1, 2],
    ['a', '1'],
    ['a', 0],
    ['a', 1.5],
    ['a', 2_147_483_648],
    ['a\0', 1],
    'a',
    null,
    { 0: 'a', 1: 1 },
  ])('refuses %j', value => {
    expect(isPosition(byName, value)).toBe(false)
  })
})
