import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { historyOf, orderAfter, placed, usd } from './testing.ts'

describeOnEveryDatabase('requestReturn', emptyDatabase => {
  const some = (quantity: number, lineId = 1) => ({ items: [{ lineId, quantity }], reason: 'It has a crack' })
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    return shop.stop
  })

  it('201 by its customer: it counts as returned, and is not refunded yet', async () => {
    const path = { orderId: (await orderAfter(shop, 'pay', 'ship', 'deliver')).id }
    expect(await shop.john.requestReturn({ path, body: some(1) })).toMatchObject({
      status: 201,
      headers: { ETag: '"5"' },
      body: {
        status: 'completed',
        paymentStatus: 'paid',
        items: [{ delivered: 2, returned: 1 }, { returned: 0 }],
        totals: { refunded: usd(0) },
        returns: [{ id: 1, items: some(1).items, reason: 'It has a crack', receivedAt: null, restock: null }],
        allowedActions: ['requestReturn'],
      },
    })
    expect((await historyOf(shop, path.orderId)).at(-1)).toMatchObject({
      type: 'returnRequested',
      by: { kind: 'customer', userId: 1 },
      returnId: 1,
      reason: 'It has a crack',
      units: [{ lineId: 1, returned: 1 }],
    })
  })

  it('404 order-not-found for nobody’s and for another’s', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    for (const orderId of [(await placed(shop.john)).id, 404])
      expect(await jane.client.requestReturn({ path: { orderId }, body: some(1) })).toMatchObject({ status: 404 })
  })

  it('409 over-returned for more than was delivered, and what has been announced counts', async () => {
    const { id, version } = await orderAfter(shop, 'pay', 'ship', 'deliver')
    const path = { orderId: id }
    expect(await shop.john.requestReturn({ path, body: some(3) })).toMatchObject({
      status: 409,
      body: { type: '/problems/over-returned', detail: 'Of line 1, 2 can be returned.' },
    })
    expect(await shop.john.getOrder({ path })).toMatchObject({ body: { version, returns: [] } })
    await shop.john.requestReturn({ path, body: some(2) })
    expect(await shop.john.requestReturn({ path, body: some(1) })).toMatchObject({
      status: 409,
      body: { type: '/problems/over-returned', detail: 'Of line 1, 0 can be returned.' },
    })
  })

  it('409 over-returned for what is still on its way', async () => {
    const path = { orderId: (await orderAfter(shop, 'pay', 'ship')).id }
    expect(await shop.john.requestReturn({ path, body: some(1) })).toMatchObject({
      status: 409,
      body: { type: '/problems/over-returned' },
    })
  })

  it('412 precondition-failed for an older version, 422 unknown-line', async () => {
    const path = { orderId: (await orderAfter(shop, 'pay', 'ship', 'deliver')).id }
    const headers = { 'if-match': '"1"' }
    expect(await shop.john.requestReturn({ path, headers, body: some(1) })).toMatchObject({ status: 412 })
    expect(await shop.john.requestReturn({ path, body: some(1, 3) })).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-line' },
    })
  })
})
