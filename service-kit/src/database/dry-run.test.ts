import type { Kysely } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { describeOnEveryDatabase } from '../testing/test-databases.ts'
import { dropTables } from './columns.ts'
import { openDatabase } from './database.ts'
import { runAndRollBack } from './dry-run.ts'

interface Tables {
  things: { name: string }
}

describeOnEveryDatabase('runAndRollBack', createDatabase => {
  let database: Kysely<Tables>
  beforeAll(async () => {
    database = await openDatabase<Tables>(await createDatabase(), () => ({
      '1': {
        kind: 'expand',
        up: db => db.schema.createTable('things').addColumn('name', 'text').execute(),
        down: dropTables('things'),
      },
    }))
    return () => database.destroy()
  })
  const insert = async (transaction: Kysely<Tables>, name: string) => {
    await transaction.insertInto('things').values({ name }).execute()
    return (await transaction.selectFrom('things').selectAll().where('name', '=', name).execute()).length
  }
  const namesLike = async (prefix: string) => {
    const rows = await database.selectFrom('things').selectAll().where('name', 'like', `${prefix}%`).execute()
    return rows.map(({ name }) => name).sort()
  }

  it('returns the result of the work and undoes its changes, also when the work fails', async () => {
    expect(await runAndRollBack(database, transaction => insert(transaction, 'alone'))).toBe(1)
    const failing = runAndRollBack(database, async transaction => {
      await insert(transaction, 'alone')
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect(await namesLike('alone')).toEqual([])
  })

  it('leaves the changes of concurrent transactions in place', async () => {
    const write = (name: string) => database.transaction().execute(transaction => insert(transaction, name))
    const tried = (name: string) => runAndRollBack(database, transaction => insert(transaction, name))
    await Promise.all([write('group 1'), tried('group 2'), write('group 3'), tried('group 4')])
    expect(await namesLike('group')).toEqual(['group 1', 'group 3'])
  })
})
