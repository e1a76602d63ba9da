import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, getEvents, getStock, placeOrderAs, prepareOrder, shipmentOf, tea, usd } from './testing.ts'

describeOnEveryDatabase('cancelOrder', createDatabase => {
  const body = { reason: 'Ordered by mistake' }
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('200 for the owner: the order is cancelled, nothing is due, and all units are back in stock', async () => {
    const stock = await getStock(shop, 'MUG-BLUE')
    const { id } = await placeOrderAs(shop.john)
    expect(await shop.john.cancelOrder({ path: { orderId: id }, body })).toMatchObject({
      status: 200,
      headers: { ETag: '"2"' },
      body: {
        status: 'cancelled',
        paymentStatus: 'unpaid',
        fulfillmentStatus: 'unfulfilled',
        allowedActions: [],
        items: [{ cancelled: 2 }, { cancelled: 1 }],
        totals: { total: usd(3820), due: usd(0) },
        cancelReason: body.reason,
        version: 2,
      },
    })
    expect(await getStock(shop, 'MUG-BLUE')).toBe(stock)
    expect((await getEvents(shop, id)).at(-1)).toMatchObject({
      type: 'cancelled',
      by: { kind: 'customer', userId: 1 },
      status: 'cancelled',
      reason: body.reason,
      units: [
        { lineId: 1, cancelled: 2 },
        { lineId: 2, cancelled: 1 },
      ],
    })
  })

  it('200 refunds the full or the partial payment', async () => {
    const paid = await prepareOrder(shop, 'pay', 'cancel')
    expect(paid).toMatchObject({
      status: 'cancelled',
      paymentStatus: 'refunded',
      refunds: [{ id: 1, amount: usd(3820), reason: body.reason }],
    })
    const { id } = await placeOrderAs(shop.john)
    await shop.staff.recordPayment({
      path: { orderId: id },
      body: { amount: usd(1000), method: 'cash', reference: '1' },
    })
    expect(await shop.john.cancelOrder({ path: { orderId: id }, body })).toMatchObject({
      body: { paymentStatus: 'refunded', totals: { paid: usd(1000), refunded: usd(1000) } },
    })
  })

  it('200 refunds at most the amount that is paid and not yet refunded', async () => {
    const { id } = await prepareOrder(shop, 'pay')
    const path = { orderId: id }
    await shop.staff.refundOrder({ path, body: { amount: usd(3000), reason: 'Late' } })
    expect(await shop.john.cancelOrder({ path, body })).toMatchObject({
      body: { paymentStatus: 'refunded', refunds: [{ amount: usd(3000) }, { id: 2, amount: usd(820) }] },
    })
  })

  it('200 cancels the unshipped units of a partly shipped order, which is completed by the delivery', async () => {
    const { id } = await prepareOrder(shop, 'pay')
    const path = { orderId: id }
    await shop.staff.createShipment({ path, body: shipmentOf({ lineId: 1, quantity: 1 }) })
    expect(await shop.john.cancelOrder({ path, body })).toMatchObject({
      body: {
        status: 'confirmed',
        paymentStatus: 'partiallyRefunded',
        fulfillmentStatus: 'shipped',
        items: [{ shipped: 1, cancelled: 1 }, { cancelled: 1 }],
        totals: { refunded: usd(1487 + 845) },
      },
    })
    expect(await shop.staff.deliverShipment({ path: { ...path, shipmentId: 1 } })).toMatchObject({
      body: { status: 'completed', fulfillmentStatus: 'delivered' },
    })
  })

  it('200 completes an order whose shipped units have all been delivered', async () => {
    const { id } = await prepareOrder(shop, 'pay')
    const path = { orderId: id }
    await shop.staff.createShipment({ path, body: shipmentOf(tea) })
    await shop.staff.deliverShipment({ path: { ...path, shipmentId: 1 } })
    expect(await shop.john.cancelOrder({ path, body })).toMatchObject({
      body: { status: 'completed', fulfillmentStatus: 'delivered', items: [{ cancelled: 2 }, { delivered: 1 }] },
    })
  })

  it('404 order-not-found for an unknown order, and for the order of another customer', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    for (const orderId of [(await placeOrderAs(shop.john)).id, 404])
      expect(await jane.client.cancelOrder({ path: { orderId }, body })).toMatchObject({
        status: 404,
        body: { type: '/problems/order-not-found' },
      })
  })

  it('409 illegal-transition when all units are shipped, and the order stays the same', async () => {
    const shipped = await prepareOrder(shop, 'pay', 'ship')
    const path = { orderId: shipped.id }
    expect(await shop.staff.cancelOrder({ path, body })).toMatchObject({
      status: 409,
      body: {
        type: '/problems/illegal-transition',
        from: 'confirmed',
        to: 'cancelled',
        allowed: ['deliverShipment', 'refundOrder'],
      },
    })
    expect(await shop.staff.getOrder({ path })).toMatchObject({ body: { version: shipped.version } })
  })

  it('412 precondition-failed for an older version', async () => {
    const { id } = await prepareOrder(shop, 'pay')
    const headers = { 'if-match': '"1"' }
    expect(await shop.john.cancelOrder({ path: { orderId: id }, headers, body })).toMatchObject({ status: 412 })
  })

  it('200 after or before a concurrent payment: the refund depends on which one came first', async () => {
    const orders = await Promise.all(Array.from({ length: 5 }, () => placeOrderAs(shop.john)))
    await Promise.all(
      orders.map(async ({ id }) => {
        const path = { orderId: id }
        const [payment, cancellation] = await Promise.all([
          shop.staff.recordPayment({ path, body: { amount: usd(3820), method: 'card', reference: 'x' } }),
          shop.john.cancelOrder({ path, body }),
        ])
        const order = bodyOf(await shop.staff.getOrder({ path }))
        expect([201, 409]).toContain(payment.status)
        expect(cancellation.status).toBe(200)
        expect(order.status).toBe('cancelled')
        expect(order.paymentStatus).toBe(payment.status === 201 ? 'refunded' : 'unpaid')
      }),
    )
  })

  it('200 returns units to the stock up to the maximum stock', async () => {
    const sku = 'PLENTY'
    await shop.staff.createProduct({ body: { sku, name: 'Plenty', unitPrice: usd(1), stock: 10 } })
    const { id } = await placeOrderAs(shop.john, [{ sku, quantity: 10 }])
    await shop.staff.adjustStock({ path: { sku }, body: { delta: 999_999_995, reason: 'A large delivery' } })
    expect(await shop.john.cancelOrder({ path: { orderId: id }, body })).toMatchObject({ status: 200 })
    expect(await getStock(shop, sku)).toBe(1_000_000_000)
  })
})
