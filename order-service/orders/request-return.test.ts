import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { getEvents, placeOrderAs, prepareOrder, usd } from './testing.ts'

describeOnEveryDatabase('requestReturn', createDatabase => {
  const returnOf = (quantity: number, lineId = 1) => ({ items: [{ lineId, quantity }], reason: 'It has a crack' })
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('201 for the owner: the units count as returned, and are not refunded yet', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay', 'ship', 'deliver')).id }
    expect(await shop.john.requestReturn({ path, body: returnOf(1) })).toMatchObject({
      status: 201,
      headers: { ETag: '"5"' },
      body: {
        status: 'completed',
        paymentStatus: 'paid',
        items: [{ delivered: 2, returned: 1 }, { returned: 0 }],
        totals: { refunded: usd(0) },
        returns: [{ id: 1, items: returnOf(1).items, reason: 'It has a crack', receivedAt: null, restock: null }],
        allowedActions: ['requestReturn'],
      },
    })
    expect((await getEvents(shop, path.orderId)).at(-1)).toMatchObject({
      type: 'returnRequested',
      by: { kind: 'customer', userId: 1 },
      returnId: 1,
      reason: 'It has a crack',
      units: [{ lineId: 1, returned: 1 }],
    })
  })

  it('404 order-not-found for an unknown order, and for the order of another customer', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    for (const orderId of [(await placeOrderAs(shop.john)).id, 404])
      expect(await jane.client.requestReturn({ path: { orderId }, body: returnOf(1) })).toMatchObject({ status: 404 })
  })

  it('409 over-returned for more units than delivered, including units of requested returns', async () => {
    const { id, version } = await prepareOrder(shop, 'pay', 'ship', 'deliver')
    const path = { orderId: id }
    expect(await shop.john.requestReturn({ path, body: returnOf(3) })).toMatchObject({
      status: 409,
      body: { type: '/problems/over-returned', detail: 'The quantity of line 1 that can be returned is 2.' },
    })
    expect(await shop.john.getOrder({ path })).toMatchObject({ body: { version, returns: [] } })
    await shop.john.requestReturn({ path, body: returnOf(2) })
    expect(await shop.john.requestReturn({ path, body: returnOf(1) })).toMatchObject({
      status: 409,
      body: {
        type: '/problems/over-returned',
        detail: 'The quantity of line 1 that can be returned is 0.',
        lineShortages: [{ lineId: 1, requested: 1, available: 0 }],
      },
    })
  })

  it('409 over-returned for units that are not delivered yet', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay', 'ship')).id }
    expect(await shop.john.requestReturn({ path, body: returnOf(1) })).toMatchObject({
      status: 409,
      body: { type: '/problems/over-returned' },
    })
  })

  it('412 precondition-failed for an older version, 422 unknown-line', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay', 'ship', 'deliver')).id }
    const headers = { 'if-match': '"1"' }
    expect(await shop.john.requestReturn({ path, headers, body: returnOf(1) })).toMatchObject({ status: 412 })
    expect(await shop.john.requestReturn({ path, body: returnOf(1, 3) })).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-line' },
    })
  })
})
