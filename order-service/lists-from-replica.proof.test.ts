import { openDatabase } from 'service-kit/database/database.ts'
import type { CreateDatabase } from 'service-kit/testing/test-databases.ts'
import { createPostgresDatabase, describeOnPostgres, dropPostgresDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it, vi } from 'vitest'
import { migrations } from './migrations/migrations.ts'
import { startShop } from './testing.ts'

const newProduct = { sku: 'NEW', name: 'A new mug', unitPrice: { amount: 1250, currency: 'USD' }, stock: 5 }

/** A database with the tables of the service and no rows: a replica that lags behind for as long as the test runs. */
async function createReplica(createDatabase: CreateDatabase): Promise<string> {
  const url = await createDatabase()
  await (await openDatabase(url, migrations)).destroy()
  return url
}

describeOnPostgres('Order Service with DATABASE_READ_URL', createDatabase => {
  const start = async (databaseReadUrl: string) => startShop({ databaseUrl: await createDatabase(), databaseReadUrl })

  it('listOrders, listOrderEvents, listProducts, listStockAdjustments 200 from the replica', async () => {
    await using shop = await start(await createReplica(createDatabase))
    expect(await shop.john.createSampleOrder()).toMatchObject({ status: 200 })
    expect(await shop.staff.createProduct({ body: newProduct })).toMatchObject({ status: 201 })
    const empty = { status: 200, body: { items: [], nextCursor: null } }
    expect(await shop.john.listOrders()).toMatchObject(empty)
    expect(await shop.john.listOrders({ query: { status: ['created', 'confirmed'] } })).toMatchObject(empty)
    expect(await shop.john.listOrderEvents({ path: { orderId: 101 } })).toMatchObject(empty)
    expect(await shop.client.listProducts()).toMatchObject(empty)
    expect(await shop.staff.listStockAdjustments({ path: { sku: 'NEW' } })).toMatchObject(empty)
  })

  it('every other read 200 from the primary, and listOrders with sort=updatedAt as well', async () => {
    await using shop = await start(await createReplica(createDatabase))
    const headers = { 'idempotency-key': 'a-key-of-the-test' }
    const body = { items: [{ sku: 'SAMPLE', quantity: 1 }] }
    for (const replayed of [undefined, 'true'])
      expect(await shop.john.placeOrder({ headers, body })).toMatchObject({
        status: 201,
        ...(replayed && { headers: { 'Idempotency-Replayed': replayed } }),
      })
    expect(await shop.staff.createProduct({ body: newProduct })).toMatchObject({ status: 201 })
    expect(await shop.john.getOrder({ path: { orderId: 101 } })).toMatchObject({ status: 200 })
    expect(await shop.client.getProduct({ path: { sku: 'NEW' } })).toMatchObject({ status: 200 })
    const quoted = { items: [{ sku: 'NEW', quantity: 1 }] }
    expect(await shop.john.quoteOrder({ body: quoted })).toMatchObject({ status: 200 })
    const changed = { path: { sku: 'NEW' }, headers: { 'if-match': '"1"' }, body: { name: 'A blue mug' } }
    expect(await shop.staff.updateProduct(changed)).toMatchObject({ status: 200, body: { name: 'A blue mug' } })
    expect(await shop.john.listOrders({ query: { sort: 'updatedAt' } })).toMatchObject({
      status: 200,
      body: { items: [{ id: 101 }] },
    })
  })

  it('listOrders 200 from the primary while the replica is unavailable, then from the replica', async () => {
    const databaseReadUrl = await createReplica(createDatabase)
    await dropPostgresDatabase(databaseReadUrl)
    await using shop = await start(databaseReadUrl)
    await shop.john.createSampleOrder()
    for (let count = 0; count < 3; count++)
      expect(await shop.john.listOrders()).toMatchObject({ status: 200, body: { items: [{ id: 101 }] } })
    expect(await shop.client.getReadiness()).toMatchObject({ status: 200 })
    const lines = () => shop.log.map(({ message }) => String(message)).filter(message => message.includes('replica'))
    expect(lines()).toEqual([expect.stringMatching(/^the replica of the database failed, and lists are read from the/)])
    expect(await (await fetch(`${shop.url}/metrics`)).text()).toContain('database_replica_fallbacks_total 3')

    await createPostgresDatabase(databaseReadUrl)
    await (await openDatabase(databaseReadUrl, migrations)).destroy()
    const isEmpty = async () => expect(await shop.john.listOrders()).toMatchObject({ status: 200, body: { items: [] } })
    await vi.waitFor(isEmpty, { timeout: 10_000, interval: 200 })
    expect(lines()).toHaveLength(2)
  })

  it('listOrders 200 from the primary while the replica lacks the tables', async () => {
    await using shop = await start(await createDatabase())
    await shop.john.createSampleOrder()
    expect(await shop.john.listOrders()).toMatchObject({ status: 200, body: { items: [{ id: 101 }] } })
  })
})
