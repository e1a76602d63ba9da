import { randomUUID } from 'node:crypto'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, fullPayment, getEvents, placeOrderAs, usd } from './testing.ts'

describeOnEveryDatabase('recordPayment', createDatabase => {
  const payment = (amount: number, reference: string = randomUUID()) => ({
    ...{ amount: usd(amount), method: 'card', reference },
  })
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('201 for partial payments, and the last one confirms the order', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    expect(await shop.staff.recordPayment({ path, body: payment(820, 'ch_1') })).toMatchObject({
      status: 201,
      headers: { ETag: '"2-staff"' },
      body: {
        status: 'created',
        paymentStatus: 'partiallyPaid',
        totals: { paid: usd(820), due: usd(3000) },
        allowedActions: ['updateOrder', 'recordPayment', 'cancelOrder'],
      },
    })
    expect(await shop.staff.recordPayment({ path, body: payment(3000) })).toMatchObject({
      status: 201,
      body: {
        status: 'confirmed',
        paymentStatus: 'paid',
        totals: { paid: usd(3820), due: usd(0) },
        payments: [
          { id: 1, amount: usd(820), method: 'card', reference: 'ch_1' },
          { id: 2, amount: usd(3000) },
        ],
        allowedActions: ['cancelOrder', 'createShipment', 'refundOrder'],
      },
    })
    expect(await getEvents(shop, path.orderId)).toMatchObject([
      { type: 'placed' },
      { type: 'paymentRecorded', by: { kind: 'staff', userId: 2 }, paid: usd(820), paymentId: 1, status: 'created' },
      { type: 'paymentRecorded', paid: usd(3000), paymentId: 2, status: 'confirmed' },
    ])
  })

  it('404 order-not-found', async () => {
    const response = await shop.staff.recordPayment({ path: { orderId: 404 }, body: fullPayment })
    expect(response).toMatchObject({ status: 404, body: { type: '/problems/order-not-found' } })
  })

  it('409 overpaid for one minor unit too much, and the order stays the same', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    expect(await shop.staff.recordPayment({ path, body: payment(3821) })).toMatchObject({
      status: 409,
      body: { type: '/problems/overpaid', detail: 'The amount due is 3820 minor units of USD.', maximum: usd(3820) },
    })
    expect(await shop.staff.getOrder({ path })).toMatchObject({ body: { version: 1, payments: [] } })
  })

  it('201 for 4 of 12 concurrent payments of a quarter each, 409 overpaid for the others', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const requests = Array.from({ length: 12 }, () => shop.staff.recordPayment({ path, body: payment(955) }))
    const statuses = (await Promise.all(requests)).map(({ status }) => status)
    expect(statuses.filter(status => status === 201)).toHaveLength(4)
    expect(statuses.filter(status => status === 409)).toHaveLength(8)
    const order = bodyOf(await shop.staff.getOrder({ path }))
    expect(order).toMatchObject({ status: 'confirmed', totals: { paid: usd(3820) }, version: 5 })
    expect(await getEvents(shop, path.orderId)).toHaveLength(5)
  })

  it('409 payment-already-recorded for the same reference of the same method, unless the request is a replay', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const headers = { 'idempotency-key': randomUUID() }
    const pay = (changes: object, headers = {}) =>
      shop.staff.recordPayment({ path, headers, body: { ...payment(10, 'ch_2'), ...changes } })
    const first = await pay({}, headers)
    const [{ at } = { at: '' }] = bodyOf(first).payments
    const recorded = {
      type: '/problems/payment-already-recorded',
      detail: `Payment 1, recorded at ${at}, has the method card and the reference ch_2.`,
    }
    expect(await pay({})).toMatchObject({ status: 409, body: recorded })
    expect(await pay({ amount: usd(20) })).toMatchObject({ status: 409, body: recorded })
    expect(await pay({}, headers)).toMatchObject({ status: 201, body: bodyOf(first) })
    expect(await pay({ method: 'transfer' })).toMatchObject({ status: 201 })
    expect(await pay({ reference: 'ch_3' })).toMatchObject({ status: 201, body: { totals: { paid: usd(30) } } })
    const other = { orderId: (await placeOrderAs(shop.john)).id }
    expect(await shop.staff.recordPayment({ path: other, body: payment(10, 'ch_2') })).toMatchObject({ status: 201 })
  })

  it('201 for one of 6 concurrent payments with one reference, 409 payment-already-recorded for the others', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const requests = Array.from({ length: 6 }, () => shop.staff.recordPayment({ path, body: payment(10, 'ch_4') }))
    const statuses = (await Promise.all(requests)).map(({ status }) => status)
    expect(statuses.sort()).toEqual([201, 409, 409, 409, 409, 409])
  })

  it('412 precondition-failed for an older version, 201 for any ETag of the current version', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const pay = (ifMatch: string) =>
      shop.staff.recordPayment({ path, headers: { 'if-match': ifMatch }, body: payment(10) })
    expect(await pay('"0"')).toMatchObject({ status: 412, body: { type: '/problems/precondition-failed' } })
    expect(await pay('"1"')).toMatchObject({ status: 201 })
    expect(await pay('"1-staff"')).toMatchObject({ status: 412 })
    expect(await pay('"2-staff"')).toMatchObject({ status: 201 })
  })

  it('422 currency-mismatch', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const body = { ...payment(1), amount: { amount: 1, currency: 'EUR' } }
    expect(await shop.staff.recordPayment({ path, body })).toMatchObject({
      status: 422,
      body: {
        type: '/problems/currency-mismatch',
        detail: 'The order is in USD, and the amount is in EUR.',
        currency: 'USD',
      },
    })
  })
})
