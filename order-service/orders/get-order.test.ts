import type { operations } from 'openapi/generated/order-service.ts'
import type { Tested } from 'service-kit/testing.ts'
import { describeOnEveryDatabase } from 'service-kit/testing.ts'
import { beforeAll, expect, it } from 'vitest'
import { startOrderService } from '../testing.ts'

describeOnEveryDatabase('getOrder', emptyDatabase => {
  let shop: Tested<operations>
  beforeAll(async () => {
    shop = await startOrderService({ databaseUrl: await emptyDatabase() })
    await shop.client.createSampleOrder()
    return shop.stop
  })

  it('200 with the order and its version as ETag', async () => {
    expect(await shop.client.getOrder({ path: { orderId: 101 } })).toMatchObject({
      status: 200,
      headers: { ETag: '"1"' },
      body: { id: 101, userId: 1, items: [{ lineId: 1, sku: 'SAMPLE', name: 'Sample Product' }], version: 1 },
    })
  })

  it.for(['"1"', 'W/"1"', '"0", "1"', '*'])('304 for If-None-Match: %s', async known => {
    const answer = await shop.client.getOrder({ path: { orderId: 101 }, headers: { 'if-none-match': known } })
    expect(answer).toMatchObject({ status: 304, headers: { ETag: '"1"' }, body: undefined })
  })

  it('200 when the caller has another version', async () => {
    const answer = await shop.client.getOrder({ path: { orderId: 101 }, headers: { 'if-none-match': '"0"' } })
    expect(answer).toMatchObject({ status: 200 })
  })

  it('404 order-not-found', async () => {
    expect(await shop.client.getOrder({ path: { orderId: 404 } })).toMatchObject({
      status: 404,
      body: { type: '/problems/order-not-found', detail: 'There is no order 404.' },
    })
  })
})
