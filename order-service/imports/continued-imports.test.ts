import { createInsertSignal } from 'service-kit/database/connections/watched-inserts.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { createLogger } from 'service-kit/process/logger.ts'
import { describeOnStored } from 'service-kit/testing/migrations.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it, vi } from 'vitest'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { startUserService, tokenOf } from '../../user-service/testing.ts'
import { migrations } from '../migrations/migrations.ts'
import { storesIn } from '../stores.ts'
import type { Tables } from '../tables.ts'
import { startOrderService } from '../testing.ts'
import type { ImportParts } from './imports.ts'
import { startImports } from './imports.ts'
import { importLease, jobStore } from './job-store.ts'
import { endOf } from './testing.ts'

/** A file that sets the stock of a product to 1, 2, 3 …: the adjustments show which lines were applied, and in which order. */
const countingFile = (lines: number) =>
  `sku,stock\n${Array.from({ length: lines }, (_, index) => `MUG-BLUE,${index + 1}\n`).join('')}`

describeOnEveryDatabase('jobs', createDatabase => {
  const openStore = async () => {
    const database = await openDatabase<Tables>(await createDatabase(), migrations)
    return { database, jobs: jobStore(database), [Symbol.asyncDispose]: () => database.destroy() }
  }
  const partsOf = ({ database, jobs }: Awaited<ReturnType<typeof openStore>>): ImportParts => ({
    jobs,
    lease: { claim: async () => true, release: async () => {} },
    inTransaction: work =>
      database.transaction().execute(transaction => work({ ...storesIn(transaction), jobs: jobStore(transaction) })),
    added: createInsertSignal('jobs'),
    log: createLogger('test', 'silent'),
  })
  const file = { mediaType: 'text/csv', byUserId: 2, allOrNothing: false }

  it('advance once from each line, and not after their end', async () => {
    await using store = await openStore()
    const { jobs } = store
    const { id } = await jobs.add({ ...file, body: 'sku\n' })
    const progress = { processed: 1, failed: 0, errors: [] }
    expect([await jobs.advance(id, 0, progress), await jobs.advance(id, 0, progress)]).toEqual([true, false])
    await jobs.end(id, 'succeeded')
    await jobs.begin(id, 9)
    expect(await jobs.advance(id, 1, { ...progress, processed: 2 })).toBe(false)
    expect(await jobs.find(id)).toMatchObject({ status: 'succeeded', total: null, processed: 1 })
  })

  it('lose their file at the end, and are deleted 7 days later', async () => {
    await using store = await openStore()
    const { database, jobs } = store
    const [old, recent, open] = [
      await jobs.add({ ...file, body: 'a' }),
      await jobs.add({ ...file, body: 'b' }),
      await jobs.add({ ...file, body: 'c' }),
    ]
    for (const { id } of [old, recent]) await jobs.end(id, 'succeeded')
    const finishedAt = new Date(Date.now() - 7 * 24 * 60 * 60_000).toISOString()
    await database.updateTable('jobs').set({ finishedAt }).where('id', '=', old.id).execute()
    await jobs.deleteExpired()
    const left = await database.selectFrom('jobs').select(['id', 'body']).orderBy('id').execute()
    expect(left).toEqual([
      { id: recent.id, body: '' },
      { id: open.id, body: 'c' },
    ])
  })

  it('are continued by two replicas at a time without applying a line twice, when a lease has expired too early', async () => {
    await using store = await openStore()
    const { database, jobs } = store
    const product = { sku: 'MUG-BLUE', name: 'Mug', unitPrice: { amount: 1, currency: 'USD' }, taxRateBasisPoints: 0 }
    await storesIn(database).products.add([{ ...product, stock: 0, active: true, version: 1 }])
    const { id } = await jobs.add({ ...file, body: countingFile(60) })
    const parts = partsOf(store)
    const stops = [startImports(parts), startImports(parts)]
    await vi.waitFor(async () => expect((await jobs.find(id))?.finishedAt).not.toBeNull(), 20_000)
    for (const stop of stops) await stop()
    expect(await jobs.find(id)).toMatchObject({ status: 'succeeded', total: 60, processed: 60, failed: 0 })
    const adjustments = await storesIn(database).stock.list('MUG-BLUE', { limit: 100, after: undefined })
    expect(adjustments.map(({ delta }) => delta)).toEqual(Array(60).fill(1))
  })

  it('are looked for when one was added here, and otherwise every 2 seconds, for those of other replicas', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await using store = await openStore()
    const added = createInsertSignal('jobs')
    let looked = 0
    const hasOpen = async () => {
      looked++
      return false
    }
    const stop = startImports({ ...partsOf(store), jobs: { ...store.jobs, hasOpen }, added })
    await vi.advanceTimersByTimeAsync(1999)
    expect(looked).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(looked).toBe(2)
    added.emit()
    expect(looked).toBe(3)
    await stop()
    vi.useRealTimers()
  })

  it('wait while another replica has the lease', async () => {
    await using store = await openStore()
    const [one, other] = [importLease(store.database, 'one'), importLease(store.database, 'other')]
    expect([await one.claim(), await one.claim(), await other.claim()]).toEqual([true, true, false])
    await one.release()
    expect(await other.claim()).toBe(true)
  })
})

describeOnStored('an import', createDatabase => {
  it('continues after its last line when the service has been restarted', async () => {
    const databaseUrl = await createDatabase()
    await using users = await startUserService()
    const start = async () => {
      const service = await startOrderService({ databaseUrl, userServiceUrl: users.url })
      return { service, staff: service.as(await tokenOf(sampleStaff, users.client)) }
    }
    const first = await start()
    const lines = 400
    const accepted = await first.staff.importProducts({ body: countingFile(lines) })
    if (accepted.status !== 202) throw new Error(`unexpected status ${accepted.status}`)
    const { id } = accepted.body
    await vi.waitFor(async () => {
      const { body } = await first.staff.getJob({ path: { jobId: id } })
      expect(body).toMatchObject({ status: 'running', processed: expect.any(Number) })
    }, 10_000)
    await first.service.stop()
    const second = await start()
    const result = { status: 'succeeded', total: lines, processed: lines, failed: 0 }
    expect(await endOf(second.staff, id)).toMatchObject(result)
    const path = { sku: 'MUG-BLUE' }
    const adjustments = await everyItem(query => second.staff.listStockAdjustments({ path, query }))
    expect(adjustments.map(({ delta }) => delta)).toEqual([...Array(lines - 1).fill(1), 1 - 120, 120])
    await second.service.stop()
  })
})
