import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { createClient } from 'openapi/client.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { expect, it, vi } from 'vitest'
import { runService } from '../e2e/processes/processes.ts'
import { sampleCustomer, sampleStaff } from '../user-service/sample-data.ts'
import { tokenOf } from '../user-service/testing.ts'
import { migrations } from './migrations/migrations.ts'
import type { Tables } from './tables.ts'

/** The defaults of the settings, in milliseconds. The factor allows for a busy machine. */
const [connectionMs, lockMs, idleInTransactionMs] = [5000, 3000, 5000]
const factor = 2
const timeoutMs = 60_000

const items = ['FIRST', 'SECOND'].map(sku => ({ sku, quantity: 1 }))
const stock = 1000
const writers = 30

describeOnPostgres('An Order Service that hangs while it holds the row of a product', createDatabase => {
  it('delays the orders of the other one by some seconds at most, and none of its reads', async () => {
    const databaseUrl = await createDatabase()
    await using users = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
    const start = () =>
      runService('order-service', {
        DATABASE_URL: databaseUrl,
        USER_SERVICE_URL: users.url,
        MAX_UNPAID_ORDERS_PER_CUSTOMER: '1000000',
      })
    await using hanging = await start()
    await using healthy = await start()
    const userClient = createClient<UserOperations>(userContract, { url: users.url, timeoutMs })
    const clientAt = async (url: string, user: { email: string }) => {
      const authorization = `Bearer ${await tokenOf(user, userClient)}`
      return createClient<OrderOperations>(orderContract, { url, timeoutMs, headers: () => ({ authorization }) })
    }
    const staff = await clientAt(healthy.url, sampleStaff)
    for (const { sku } of items)
      await staff.createProduct({ body: { sku, name: sku, unitPrice: { amount: 100, currency: 'USD' }, stock } })
    const [john, johnAtHanging] = [
      await clientAt(healthy.url, sampleCustomer),
      await clientAt(hanging.url, sampleCustomer),
    ]
    const place = async () => {
      const begin = performance.now()
      const { status } = await john.placeOrder({ body: { items } })
      return { status, ms: performance.now() - begin }
    }
    expect(await place()).toMatchObject({ status: 201 })

    // The hanging process gets the row of FIRST, and waits for SECOND. It stops, and then gets SECOND as well.
    await using database = await openDatabase<Tables>(databaseUrl, migrations)
    const blocker = await database.startTransaction().execute()
    await blocker.updateTable('products').set({ stock }).where('sku', '=', 'SECOND').execute()
    const interrupted = johnAtHanging.placeOrder({ body: { items } })
    const waiting = sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    const isWaiting = async () => expect((await waiting.execute(database)).rows).toHaveLength(1)
    await vi.waitFor(isWaiting, { timeout: lockMs, interval: 20 })
    void hanging.stop('SIGSTOP')
    await blocker.rollback().execute()
    const stoppedAt = performance.now()

    const blocked = Promise.all(Array.from({ length: writers }, place))
    const reads: number[] = []
    const read = async (send: () => Promise<{ status: number }>) => {
      const begin = performance.now()
      expect((await send()).status).toBe(200)
      reads.push(performance.now() - begin)
    }
    let recoveredAt = Number.POSITIVE_INFINITY
    const recovery = blocked.then(async () => {
      while ((await place()).status !== 201) await sleep(50)
      recoveredAt = performance.now()
    })
    while (recoveredAt === Number.POSITIVE_INFINITY && performance.now() - stoppedAt < timeoutMs) {
      await read(() => john.getProduct({ path: { sku: 'FIRST' } }))
      await read(() => john.listOrders())
      await read(() => john.getReadiness())
      await sleep(50)
    }
    await recovery
    const waits = await blocked
    expect(new Set(waits.map(({ status }) => status)).difference(new Set([201, 503]))).toEqual(new Set())

    void hanging.stop('SIGCONT')
    expect([503, 201]).toContain((await interrupted).status)
    expect((await johnAtHanging.placeOrder({ body: { items } })).status).toBe(201)
    const { body } = await john.listOrders({ query: { limit: 100 } })
    const placed = body && 'items' in body ? body.items.length : 0
    const product = await john.getProduct({ path: { sku: 'FIRST' } })
    expect(product).toMatchObject({ status: 200, body: { stock: stock - placed } })

    const figures = {
      longestWriteMs: Math.round(Math.max(...waits.map(({ ms }) => ms))),
      refusedWrites: waits.filter(({ status }) => status === 503).length,
      longestReadMs: Math.round(Math.max(...reads)),
      reads: reads.length,
      recoveryMs: Math.round(recoveredAt - stoppedAt),
    }
    console.log('While a replica hangs in a transaction:', figures)
    expect(figures.longestWriteMs).toBeLessThan(factor * (connectionMs + lockMs))
    expect(figures.longestReadMs).toBeLessThan(lockMs)
    expect(figures.recoveryMs).toBeLessThan(factor * (connectionMs + idleInTransactionMs))
  }, 120_000)
})
