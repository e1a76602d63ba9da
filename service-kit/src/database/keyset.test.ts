import { describe, expect, it } from 'vitest'
import { describeOnEveryDatabase } from '../testing/test-databases.ts'
import { dropTables } from './columns.ts'
import { openDatabase } from './database.ts'
import type { Keyset, PageRange } from './keyset.ts'
import { isPosition, selectPage } from './keyset.ts'

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
    await using database = await openDatabase<Tables>(await createDatabase(), () => ({
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

describe('isPosition', () => {
  it('accepts one value for each column, of its type', () => {
    expect(isPosition(byName, ['a', 1])).toBe(true)
    expect(isPosition(byId, [2_147_483_647])).toBe(true)
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
