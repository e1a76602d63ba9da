import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { getEvents, prepareOrder, usd } from './testing.ts'

describeOnEveryDatabase('refundOrder', createDatabase => {
  const refund = (amount: number) => ({ amount: usd(amount), reason: 'A scratch' })
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('201 for partial refunds, up to the amount paid', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay')).id }
    expect(await shop.staff.refundOrder({ path, body: refund(20) })).toMatchObject({
      status: 201,
      headers: { ETag: '"3-staff"' },
      body: {
        status: 'confirmed',
        paymentStatus: 'partiallyRefunded',
        totals: { paid: usd(3820), refunded: usd(20), due: usd(0) },
        refunds: [{ id: 1, amount: usd(20), reason: 'A scratch' }],
      },
    })
    expect(await shop.staff.refundOrder({ path, body: refund(3800) })).toMatchObject({
      body: { paymentStatus: 'refunded', allowedActions: ['cancelOrder'] },
    })
    expect((await getEvents(shop, path.orderId)).at(-1)).toMatchObject({
      type: 'refunded',
      refunded: usd(3800),
      refundId: 2,
      reason: 'A scratch',
    })
  })

  it('201 for a completed order', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay', 'ship', 'deliver')).id }
    expect(await shop.staff.refundOrder({ path, body: refund(1) })).toMatchObject({ body: { status: 'completed' } })
  })

  it('404 order-not-found', async () => {
    expect(await shop.staff.refundOrder({ path: { orderId: 404 }, body: refund(1) })).toMatchObject({ status: 404 })
  })

  it('409 over-refunded, and the order stays the same', async () => {
    const { id, version } = await prepareOrder(shop, 'pay')
    const path = { orderId: id }
    expect(await shop.staff.refundOrder({ path, body: refund(3821) })).toMatchObject({
      status: 409,
      body: { type: '/problems/over-refunded', detail: 'The refundable amount is 3820 minor units of USD.' },
    })
    expect(await shop.staff.getOrder({ path })).toMatchObject({ body: { version } })
  })

  it('412 precondition-failed for an older version, 422 currency-mismatch', async () => {
    const path = { orderId: (await prepareOrder(shop, 'pay')).id }
    const headers = { 'if-match': '"1-staff"' }
    expect(await shop.staff.refundOrder({ path, headers, body: refund(1) })).toMatchObject({ status: 412 })
    const body = { ...refund(1), amount: { amount: 1, currency: 'EUR' } }
    expect(await shop.staff.refundOrder({ path, body })).toMatchObject({
      status: 422,
      body: { type: '/problems/currency-mismatch' },
    })
  })
})
