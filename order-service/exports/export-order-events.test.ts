import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { getEvents, placeOrderAs, prepareOrder } from '../orders/testing.ts'
import { startShop } from '../testing.ts'
import { linesOf, recordsOf } from './testing.ts'

describeOnEveryDatabase('exportOrderEvents', createDatabase => {
  it('200 with the history of the matching orders, that of the oldest order first, as listOrderEvents returns it', async () => {
    await using shop = await startShop({ databaseUrl: await createDatabase() })
    const { id: created } = await placeOrderAs(shop.john)
    const { id: completed } = await prepareOrder(shop, 'pay', 'ship', 'deliver')
    await shop.staff.cancelOrder({ path: { orderId: created }, body: { reason: 'Ordered by mistake' } }) // the last event
    const histories = [...(await getEvents(shop, created)), ...(await getEvents(shop, completed))]
    expect(await linesOf(shop.staff.exportOrderEvents())).toEqual(histories)
    const query = { status: ['completed' as const] }
    expect(await linesOf(shop.staff.exportOrderEvents({ query }))).toEqual(await getEvents(shop, completed))

    const records = await recordsOf(shop, 'order-events?status=completed')
    expect(records.map(({ orderId, type }) => [orderId, type])).toEqual(
      ['placed', 'paymentRecorded', 'shipmentCreated', 'shipmentDelivered'].map(type => [String(completed), type]),
    )
    expect(records[1]).toMatchObject({ 'by.kind': 'staff', 'paid.amount': '3820', paymentId: '1', items: '' })
  })
})
