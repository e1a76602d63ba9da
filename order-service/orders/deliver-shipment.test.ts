import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, getEvents, mugs, prepareOrder, shipmentOf, tea } from './testing.ts'

describeOnEveryDatabase('deliverShipment', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('200 for each shipment, and the last one completes the order', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay')).id }
    for (const items of [mugs, tea]) await shop.staff.createShipment({ path, body: shipmentOf(items) })
    expect(await shop.staff.deliverShipment({ path: { ...path, shipmentId: 2 } })).toMatchObject({
      status: 200,
      headers: { ETag: '"5-staff"' },
      body: {
        status: 'confirmed',
        fulfillmentStatus: 'shipped',
        items: [{ delivered: 0 }, { delivered: 1 }],
        shipments: [{ deliveredAt: null }, { deliveredAt: expect.any(String) }],
        allowedActions: ['deliverShipment', 'refundOrder', 'requestReturn'],
      },
    })
    expect(await shop.staff.deliverShipment({ path: { ...path, shipmentId: 1 } })).toMatchObject({
      status: 200,
      body: { status: 'completed', fulfillmentStatus: 'delivered', allowedActions: ['refundOrder', 'requestReturn'] },
    })
    expect((await getEvents(shop, path.orderId)).at(-1)).toMatchObject({
      type: 'shipmentDelivered',
      shipmentId: 1,
      units: [{ lineId: 1, delivered: 2 }],
      status: 'completed',
    })
  })

  it('404 order-not-found and shipment-not-found', async () => {
    const { id } = await prepareOrder(shop, 'pay', 'ship')
    const deliver = (orderId: number, shipmentId: number) =>
      shop.staff.deliverShipment({ path: { orderId, shipmentId } })
    expect(await deliver(404, 1)).toMatchObject({ status: 404, body: { type: '/problems/order-not-found' } })
    expect(await deliver(id, 2)).toMatchObject({ status: 404, body: { type: '/problems/shipment-not-found' } })
  })

  it('409 illegal-transition for a delivered shipment, and the order stays the same', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay')).id }
    await shop.staff.createShipment({ path, body: shipmentOf(tea) })
    const delivered = await shop.staff.deliverShipment({ path: { ...path, shipmentId: 1 } })
    const [{ deliveredAt } = { deliveredAt: null }] = bodyOf(delivered).shipments
    const detail = `Shipment 1 was delivered at ${deliveredAt}.`
    expect(await shop.staff.deliverShipment({ path: { ...path, shipmentId: 1 } })).toMatchObject({
      status: 409,
      body: { type: '/problems/illegal-transition', detail, from: 'confirmed', to: 'completed' },
    })
    expect(await shop.staff.getOrder({ path })).toMatchObject({ body: { version: 4 } })
  })

  it('200 for one of 5 concurrent deliveries, 409 for the others', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay', 'ship')).id, shipmentId: 1 }
    const requests = Array.from({ length: 5 }, () => shop.staff.deliverShipment({ path }))
    const statuses = (await Promise.all(requests)).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 409, 409, 409, 409])
  })

  it('412 precondition-failed for an older version', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay', 'ship')).id, shipmentId: 1 }
    expect(await shop.staff.deliverShipment({ path, headers: { 'if-match': '"2"' } })).toMatchObject({ status: 412 })
  })
})
