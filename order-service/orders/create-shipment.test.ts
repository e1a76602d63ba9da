import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, historyOf, mugs, orderAfter, parcelOf, tea } from './testing.ts'

describeOnEveryDatabase('createShipment', emptyDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    return shop.stop
  })

  it('201 in two parcels, of which the second has the rest', async () => {
    const path = { orderId: (await orderAfter(shop, 'pay')).id }
    expect(await shop.staff.createShipment({ path, body: parcelOf(mugs) })).toMatchObject({
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
    expect(await shop.staff.createShipment({ path, body: parcelOf(tea) })).toMatchObject({
      status: 201,
      body: { fulfillmentStatus: 'shipped', allowedActions: ['deliverShipment', 'refundOrder'] },
    })
    expect((await historyOf(shop, path.orderId)).slice(2)).toMatchObject([
      { type: 'shipmentCreated', shipmentId: 1, units: [{ lineId: 1, shipped: 2 }] },
      { type: 'shipmentCreated', shipmentId: 2, units: [{ lineId: 2, shipped: 1 }] },
    ])
  })

  it('404 order-not-found', async () => {
    const answer = await shop.staff.createShipment({ path: { orderId: 404 }, body: parcelOf(tea) })
    expect(answer).toMatchObject({ status: 404, body: { type: '/problems/order-not-found' } })
  })

  it('409 over-shipped for one too many, in one entry or in several, and nothing changes', async () => {
    const { id, version } = await orderAfter(shop, 'pay')
    const path = { orderId: id }
    const several = parcelOf({ lineId: 1, quantity: 1 }, { lineId: 1, quantity: 2 })
    for (const body of [parcelOf({ lineId: 1, quantity: 3 }), several, parcelOf(tea, { lineId: 1, quantity: 3 })])
      expect(await shop.staff.createShipment({ path, body })).toMatchObject({
        status: 409,
        body: { type: '/problems/over-shipped', detail: 'Of line 1, 2 are left to ship.' },
      })
    expect(await shop.staff.getOrder({ path })).toMatchObject({ body: { version, shipments: [] } })
  })

  it('409 over-shipped when everything has been shipped', async () => {
    const path = { orderId: (await orderAfter(shop, 'pay', 'ship')).id }
    const body = parcelOf(tea)
    expect(await shop.staff.createShipment({ path, body })).toMatchObject({
      status: 409,
      body: { type: '/problems/over-shipped' },
    })
  })

  it('409 over-shipped for all but as many as there are, of many at once', async () => {
    const path = { orderId: (await orderAfter(shop, 'pay')).id }
    const one = parcelOf({ lineId: 1, quantity: 1 })
    const shipping = Array.from({ length: 8 }, () => shop.staff.createShipment({ path, body: one }))
    const statuses = (await Promise.all(shipping)).map(({ status }) => status)
    expect(statuses.filter(status => status === 201)).toHaveLength(2)
    const { items, shipments } = bodyOf(await shop.staff.getOrder({ path }))
    expect({ items, ids: shipments.map(({ id }) => id) }).toMatchObject({ items: [{ shipped: 2 }, {}], ids: [1, 2] })
  })

  it('412 precondition-failed for an older version, 422 unknown-line', async () => {
    const path = { orderId: (await orderAfter(shop, 'pay')).id }
    const headers = { 'if-match': '"1-staff"' }
    expect(await shop.staff.createShipment({ path, headers, body: parcelOf(tea) })).toMatchObject({ status: 412 })
    const body = parcelOf({ lineId: 9, quantity: 1 })
    expect(await shop.staff.createShipment({ path, body })).toMatchObject({
      status: 422,
      body: { type: '/problems/unknown-line', detail: `Order ${path.orderId} has no line 9.` },
    })
  })
})
