import { describeOnPostgres, dropPostgresDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { startShop } from './testing.ts'

describeOnPostgres('Order Service without its database', createDatabase => {
  it('returns 503 storage-unavailable, is not ready, and is alive', async () => {
    const databaseUrl = await createDatabase()
    await using shop = await startShop({ databaseUrl })
    expect(await shop.john.createSampleOrder()).toMatchObject({ status: 200 })
    await dropPostgresDatabase(databaseUrl)
    const unavailable = { status: 503, headers: { 'Retry-After': 5 }, body: { type: '/problems/storage-unavailable' } }
    expect(await shop.john.createSampleOrder()).toMatchObject(unavailable)
    expect(await shop.john.getOrder({ path: { orderId: 101 } })).toMatchObject(unavailable)
    expect(await shop.john.listOrders()).toMatchObject(unavailable)
    expect(await shop.client.listProducts()).toMatchObject(unavailable)
    expect(await shop.client.getProduct({ path: { sku: 'SAMPLE' } })).toMatchObject(unavailable)
    expect(await shop.client.getReadiness()).toMatchObject({ status: 503, body: { type: '/problems/not-ready' } })
    expect(await shop.client.getLiveness()).toMatchObject({ status: 200 })
  })
})
