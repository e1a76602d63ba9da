import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { bodyOf, fullPayment, placeOrderAs } from '../orders/testing.ts'
import { startShop } from '../testing.ts'

describeOnEveryDatabase('getCustomersReport', createDatabase => {
  it('200 with the new and returned customers, and those with the highest net for each currency', async () => {
    await using shop = await startShop({ databaseUrl: await createDatabase() })
    const jane = await shop.newCustomer('Jane Roe')
    const { id } = await placeOrderAs(jane.client)
    for (let order = 0; order < 3; order++) await placeOrderAs(shop.john)
    await placeOrderAs(shop.john, [{ sku: 'POSTER-BERLIN', quantity: 1 }])
    const report = async (query = {}) => bodyOf(await shop.staff.getCustomersReport({ query }))
    const john = { userId: 1, name: 'John Doe' }
    expect(await report()).toMatchObject({
      ...{ newCustomers: 2, returnedCustomers: 1, orders: 5, repeatOrders: 3 },
      rows: [
        { ...john, currency: 'EUR', orders: 1, gross: 2856, net: 2856 },
        { ...john, currency: 'USD', orders: 3, gross: 11_460, net: 11_460 },
        { userId: jane.userId, name: 'Jane Roe', currency: 'USD', orders: 1, gross: 3820, net: 3820 },
      ],
    })
    expect((await report({ limit: 1 })).rows).toHaveLength(2)

    const path = { orderId: id }
    bodyOf(await shop.staff.recordPayment({ path, body: fullPayment }))
    bodyOf(await shop.staff.refundOrder({ path, body: { amount: { amount: 1000, currency: 'USD' }, reason: 'Late' } }))
    expect((await report()).rows[2]).toMatchObject({ name: 'Jane Roe', gross: 3820, net: 2820 })

    const past = { from: '2026-01-01', to: '2026-01-31', timeZone: 'Asia/Kolkata' }
    expect(await report(past)).toMatchObject({ newCustomers: 0, returnedCustomers: 0, orders: 0, repeatOrders: 0 })
    expect(await shop.client.getCustomersReport()).toMatchObject({ status: 401 })
    expect(await shop.john.getCustomersReport()).toMatchObject({ status: 403 })
    expect(await shop.staff.getCustomersReport({ query: { from: '2026-11-02', to: '2026-11-01' } })).toMatchObject({
      status: 400,
    })
  })
})
