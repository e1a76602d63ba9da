import type { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { describeOnEveryDatabase } from '../../testing/test-databases.ts'
import { openDatabase } from '../database.ts'
import { createInsertSignal } from './watched-inserts.ts'

interface Tables {
  things: { id: number }
  others: { id: number }
}

const migrations = () => ({
  '0001-tables': {
    kind: 'expand' as const,
    up: async (database: Kysely<never>) => {
      for (const table of ['things', 'others'])
        await database.schema.createTable(table).addColumn('id', 'integer').execute()
    },
    down: async () => {},
  },
})

describeOnEveryDatabase('the signals of inserts', createDatabase => {
  it('are emitted by table, once for each transaction, after its commit', async () => {
    const inserts = ['things', 'others'].map(createInsertSignal)
    const emitted: string[] = []
    for (const { table, listen } of inserts) listen(() => emitted.push(table))
    const database = await openDatabase<Tables>(await createDatabase(), migrations, { inserts })
    const insert = (table: 'things' | 'others') => (transaction: Kysely<Tables>) =>
      transaction.insertInto(table).values({ id: 1 }).execute()
    await database.transaction().execute(async transaction => {
      await insert('things')(transaction)
      await insert('things')(transaction)
      expect(emitted).toEqual([])
    })
    expect(emitted).toEqual(['things'])
    await database.transaction().execute(insert('others'))
    expect(emitted).toEqual(['things', 'others'])
    const rolledBack = database.transaction().execute(async transaction => {
      await insert('things')(transaction)
      throw new Error('rolled back')
    })
    await expect(rolledBack).rejects.toThrow('rolled back')
    await database.transaction().execute(transaction => transaction.selectFrom('things').select('id').execute())
    expect(emitted).toHaveLength(2)
    await database.destroy()
  })
})
