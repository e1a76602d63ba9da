import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, getEvents, getStock, placeOrderAs, prepareOrder, shipmentOf, usd } from './testing.ts'

describeOnEveryDatabase('receiveReturn', createDatabase => {
  const reason = 'It has a crack'
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })
  const request = (orderId: number, quantity: number) =>
    shop.john.requestReturn({ path: { orderId }, body: { items: [{ lineId: 1, quantity }], reason } })
  const receive = (orderId: number, returnId: number, restock: boolean) =>
    shop.staff.receiveReturn({ path: { orderId, returnId }, body: { restock } })

  it('200 refunds the share of the units, rounded down, and returns them to the stock with restock', async () => {
    const { id } = await prepareOrder(shop, 'pay', 'ship', 'deliver')
    const stock = await getStock(shop, 'MUG-BLUE')
    await request(id, 1)
    await request(id, 1)
    expect(await receive(id, 2, true)).toMatchObject({
      status: 200,
      headers: { ETag: '"7-staff"' },
      body: {
        paymentStatus: 'partiallyRefunded',
        totals: { refunded: usd(1487) },
        refunds: [{ id: 1, amount: usd(1487), reason }],
        returns: [{ receivedAt: null }, { receivedAt: expect.any(String), restock: true }],
      },
    })
    expect(await getStock(shop, 'MUG-BLUE')).toBe(stock + 1)
    expect(await receive(id, 1, false)).toMatchObject({ body: { totals: { refunded: usd(2975) } } })
    expect(await getStock(shop, 'MUG-BLUE')).toBe(stock + 1)
    expect((await getEvents(shop, id)).slice(-2)).toMatchObject([
      { type: 'returnReceived', returnId: 2, restock: true, refunded: usd(1487), refundId: 1, reason },
      { type: 'returnReceived', returnId: 1, restock: false, refunded: usd(1488), refundId: 2 },
    ])
  })

  it('200 refunds exactly the amount paid after returns of all units in several parts', async () => {
    const order = await placeOrderAs(shop.john, [{ sku: 'BISCUITS-OAT', quantity: 7 }])
    const path = { orderId: order.id }
    const total = order.totals.total
    await shop.staff.recordPayment({ path, body: { amount: total, method: 'card', reference: 'x' } })
    await shop.staff.createShipment({ path, body: shipmentOf({ lineId: 1, quantity: 7 }) })
    await shop.staff.deliverShipment({ path: { ...path, shipmentId: 1 } })
    const refunds: number[] = []
    for (const [index, quantity] of [1, 2, 1, 3].entries()) {
      await request(order.id, quantity)
      const { totals } = bodyOf(await receive(order.id, index + 1, true))
      refunds.push(totals.refunded.amount)
    }
    expect(refunds).toEqual([1, 3, 4, 7].map(units => Math.floor((total.amount * units) / 7)))
    expect(await shop.john.getOrder({ path })).toMatchObject({
      body: { status: 'completed', paymentStatus: 'refunded' },
    })
  })

  it('200 refunds at most the amount left, and records no refund of 0', async () => {
    const { id } = await prepareOrder(shop, 'pay', 'ship', 'deliver')
    const path = { orderId: id }
    await shop.staff.refundOrder({ path, body: { amount: usd(3000), reason: 'Late' } })
    await request(id, 1)
    await request(id, 1)
    expect(await receive(id, 1, false)).toMatchObject({ body: { refunds: [{}, { amount: usd(820) }] } })
    const last = await receive(id, 2, false)
    expect(last).toMatchObject({ status: 200, body: { paymentStatus: 'refunded', totals: { refunded: usd(3820) } } })
    expect(bodyOf(last).refunds).toHaveLength(2)
  })

  it('404 order-not-found and return-not-found', async () => {
    const { id } = await prepareOrder(shop, 'pay', 'ship', 'deliver')
    expect(await receive(404, 1, true)).toMatchObject({ status: 404, body: { type: '/problems/order-not-found' } })
    expect(await receive(id, 1, true)).toMatchObject({ status: 404, body: { type: '/problems/return-not-found' } })
  })

  it('200 for one of 5 concurrent requests, 409 illegal-transition for a received return', async () => {
    const { id } = await prepareOrder(shop, 'pay', 'ship', 'deliver', 'return')
    const stock = await getStock(shop, 'MUG-BLUE')
    const responses = await Promise.all(Array.from({ length: 5 }, () => receive(id, 1, true)))
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
    expect(await getStock(shop, 'MUG-BLUE')).toBe(stock + 2)
    expect(await receive(id, 1, true)).toMatchObject({
      status: 409,
      body: {
        type: '/problems/illegal-transition',
        detail: expect.stringMatching(/^Return 1 was received at \d{4}-.*Z\.$/),
        from: 'completed',
      },
    })
  })

  it('412 precondition-failed for an older version', async () => {
    const { id } = await prepareOrder(shop, 'pay', 'ship', 'deliver', 'return')
    const path = { orderId: id, returnId: 1 }
    const headers = { 'if-match': '"1"' }
    expect(await shop.staff.receiveReturn({ path, headers, body: { restock: true } })).toMatchObject({ status: 412 })
  })
})
