import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { expect, it } from 'vitest'
import { openDatabase } from '../database/database.ts'
import { describeOnEveryDatabase, describeOnPostgres } from '../testing/test-databases.ts'
import { createMetrics } from './metrics.ts'

async function openMeasured(url: string) {
  const metrics = createMetrics(contract)
  const database = await openDatabase<{ things: { id: number } }>(
    url,
    () => ({
      '0001-things': {
        kind: 'expand',
        up: schema => schema.schema.createTable('things').addColumn('id', 'integer').execute(),
        down: schema => schema.schema.dropTable('things').execute(),
      },
    }),
    { observer: metrics.databaseObserver },
  )
  const sampleOf = async (sample: string) => {
    const line = (await metrics.text()).split('\n').find(each => each.startsWith(`${sample} `))
    return Number(line?.slice(sample.length + 1) ?? 0)
  }
  return { database, sampleOf }
}

describeOnEveryDatabase('the metrics of the database', createDatabase => {
  it('count statements outside transactions, and transactions with all of their statements', async () => {
    const { database, sampleOf } = await openMeasured(await createDatabase())
    const statements = 'database_statement_duration_seconds_count{connections="writes"}'
    const transactions = 'database_transaction_duration_seconds_count'
    const before = [await sampleOf(statements), await sampleOf(transactions)]
    const changes = async () =>
      [await sampleOf(statements), await sampleOf(transactions)].map((each, at) => each - (before[at] ?? 0))
    await database.selectFrom('things').selectAll().execute()
    expect(await changes()).toEqual([1, 0])
    await database.transaction().execute(async transaction => {
      await transaction.insertInto('things').values({ id: 1 }).execute()
      await transaction.selectFrom('things').selectAll().execute()
    })
    expect(await changes()).toEqual([1, 1])
    const failing = database.transaction().execute(() => Promise.reject(new Error('rolled back')))
    await expect(failing).rejects.toThrow('rolled back')
    expect(await changes()).toEqual([1, 2])
    await expect(
      database
        .insertInto('nothing' as never)
        .defaultValues()
        .execute(),
    ).rejects.toThrow()
    expect(await changes()).toEqual([2, 2])
    await database.destroy()
  })
})

it('on SQLite, the number of transactions of a group commit is observed', async () => {
  const { database, sampleOf } = await openMeasured('sqlite::memory:')
  const before = await sampleOf('database_group_commit_transactions_sum')
  const commits = await sampleOf('database_group_commit_transactions_count')
  const insert = (id: number) => database.insertInto('things').values({ id }).execute()
  await Promise.all([1, 2, 3].map(insert))
  expect((await sampleOf('database_group_commit_transactions_sum')) - before).toBe(3)
  expect((await sampleOf('database_group_commit_transactions_count')) - commits).toBe(1)
  await database.destroy()
})

describeOnPostgres('the metrics of the connections', createDatabase => {
  it('are those in use, idle and waited for', async () => {
    const { database, sampleOf } = await openMeasured(await createDatabase())
    const read = (state: string) => sampleOf(`database_connections_${state}{connections="writes"}`)
    await database.transaction().execute(async () => {
      expect(await read('in_use')).toBe(1)
      expect(await read('max')).toBe(10)
    })
    expect([await read('in_use'), await read('waiting')]).toEqual([0, 0])
    expect(await read('idle')).toBeGreaterThan(0)
    await database.destroy()
  })
})
