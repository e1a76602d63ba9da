import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, getEvents, mugs, prepareOrder, shipmentOf, tea, usd } from './testing.ts'

describeOnEveryDatabase('createShipment', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('201 for two shipments, the second with the remaining units', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay')).id }
    expect(await shop.staff.createShipment({ path, body: shipmentOf(mugs) })).toMatchObject({
      status: 201,
      headers: { ETag: '"3-staff"' },
      body: {
        status: 'confirmed',
        fulfillmentStatus: 'partiallyShipped',
        items: [{ shipped: 2 }, { shipped: 0 }],
        shipments: [{ id: 1, items: [mugs], carrier: 'UPS', trackingNumber: '1Z', deliveredAt: null }],
        allowedActions: ['cancelOrder', 'createShipment', 'deliverShipment', 'refundOrder'],
      },
    })
    expect(await shop.staff.createShipment({ path, body: shipmentOf(tea) })).toMatchObject({
      status: 201,
      body: { fulfillmentStatus: 'shipped', allowedActions: ['deliverShipment', 'refundOrder'] },
    })
    expect((await getEvents(shop, path.orderId)).slice(2)).toMatchObject([
      { type: 'shipmentCreated', shipmentId: 1, units: [{ lineId: 1, shipped: 2 }] },
      { type: 'shipmentCreated', shipmentId: 2, units: [{ lineId: 2, shipped: 1 }] },
    ])
  })

  it('404 order-not-found', async () => {
    const response = await shop.staff.createShipment({ path: { orderId: 404 }, body: shipmentOf(tea) })
    expect(response).toMatchObject({ status: 404, body: { type: '/problems/order-not-found' } })
  })

  it('409 over-shipped for one unit too many, in one entry or in several, and the order stays the same', async () => {
    const { id, version } = await prepareOrder(shop, 'pay')
    const path = { orderId: id }
    const several = shipmentOf({ lineId: 1, quantity: 1 }, { lineId: 1, quantity: 2 })
    for (const body of [shipmentOf({ lineId: 1, quantity: 3 }), several, shipmentOf(tea, { lineId: 1, quantity: 3 })])
      expect(await shop.staff.createShipment({ path, body })).toMatchObject({
        status: 409,
        body: {
          type: '/problems/over-shipped',
          detail: 'The quantity of line 1 that can be shipped is 2.',
          lineShortages: [{ lineId: 1, requested: 3, available: 2 }],
        },
      })
    expect(await shop.staff.getOrder({ path })).toMatchObject({ body: { version, shipments: [] } })
  })

  it('409 over-shipped names each line with too few units, and 422 unknown-line comes first', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay')).id }
    const tooMany = [
      { lineId: 2, quantity: 2 },
      { lineId: 1, quantity: 9 },
    ]
    expect(await shop.staff.createShipment({ path, body: shipmentOf(...tooMany) })).toMatchObject({
      status: 409,
      body: {
        type: '/problems/over-shipped',
        detail: 'The quantity of line 2 that can be shipped is 1. The quantity of line 1 that can be shipped is 2.',
        lineShortages: [
          { lineId: 2, requested: 2, available: 1 },
          { lineId: 1, requested: 9, available: 2 },
        ],
      },
    })
    const body = shipmentOf(...tooMany, { lineId: 9, quantity: 1 })
    expect(await shop.staff.createShipment({ path, body })).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-line' },
    })
  })

  it('409 over-shipped when all units are shipped', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay', 'ship')).id }
    const body = shipmentOf(tea)
    expect(await shop.staff.createShipment({ path, body })).toMatchObject({
      status: 409,
      body: { type: '/problems/over-shipped' },
    })
  })

  it('409 illegal-transition when the payments were refunded in full; the rest can only be cancelled', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay')).id }
    await shop.staff.createShipment({ path, body: shipmentOf({ lineId: 1, quantity: 1 }) })
    const refund = (amount: number) =>
      shop.staff.refundOrder({ path, body: { amount: usd(amount), reason: 'Too late' } })
    expect(await refund(3819)).toMatchObject({ body: { allowedActions: expect.arrayContaining(['createShipment']) } })
    const allowed = ['cancelOrder', 'deliverShipment']
    expect(await refund(1)).toMatchObject({ body: { status: 'confirmed', allowedActions: allowed } })
    expect(await shop.staff.createShipment({ path, body: shipmentOf(tea) })).toMatchObject({
      status: 409,
      body: {
        type: '/problems/illegal-transition',
        detail: 'The whole amount paid, 3820 minor units of USD, was refunded.',
        allowed,
      },
    })
    await shop.staff.deliverShipment({ path: { ...path, shipmentId: 1 } })
    expect(await shop.staff.cancelOrder({ path, body: { reason: 'Too late' } })).toMatchObject({
      status: 200,
      body: { status: 'completed', paymentStatus: 'refunded', totals: { refunded: usd(3820) } },
    })
  })

  it('201 for 2 of 8 concurrent shipments of one unit each, when 2 units are available', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay')).id }
    const one = shipmentOf({ lineId: 1, quantity: 1 })
    const requests = Array.from({ length: 8 }, () => shop.staff.createShipment({ path, body: one }))
    const statuses = (await Promise.all(requests)).map(({ status }) => status)
    expect(statuses.filter(status => status === 201)).toHaveLength(2)
    const { items, shipments } = bodyOf(await shop.staff.getOrder({ path }))
    expect({ items, ids: shipments.map(({ id }) => id) }).toMatchObject({ items: [{ shipped: 2 }, {}], ids: [1, 2] })
  })

  it('412 precondition-failed for an older version, 422 unknown-line', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay')).id }
    const headers = { 'if-match': '"1-staff"' }
    expect(await shop.staff.createShipment({ path, headers, body: shipmentOf(tea) })).toMatchObject({ status: 412 })
    const body = shipmentOf({ lineId: 9, quantity: 1 })
    expect(await shop.staff.createShipment({ path, body })).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-line', detail: `Order ${path.orderId} has no line 9.` },
    })
  })
})
