import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { Customer, TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { bodyOf, placeOrderAs } from './testing.ts'

const maxUnpaidOrders = 3
const mug = [{ sku: 'MUG-BLUE', quantity: 1 }]
const tea = [{ sku: 'TEA-GREEN', quantity: 1 }]
const headers = { 'if-match': '*' }

describeOnEveryDatabase('MAX_UNPAID_ORDERS_PER_CUSTOMER', createDatabase => {
  let shop: TestedShop
  let jane: Customer
  let customers = 0
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase(), maxUnpaidOrders })
    return shop.stop
  })
  const newCustomer = async () => {
    customers++
    jane = await shop.newCustomer(`Jane Roe ${customers}`)
    return jane.client
  }
  const refused = () => ({
    status: 409,
    body: {
      type: '/problems/too-many-unpaid-orders',
      detail: `User ${jane.userId} already has the maximum of unpaid orders that hold stock, 3.`,
    },
  })
  const pay = ({ id, totals }: Awaited<ReturnType<typeof placeOrderAs>>) =>
    shop.staff.recordPayment({
      path: { orderId: id },
      body: { amount: totals.total, method: 'card', reference: 'x' },
    })

  it('placeOrder: 409 too-many-unpaid-orders for one too many, also by staff, until an order is paid or cancelled', async () => {
    const client = await newCustomer()
    const [first, second] = [await placeOrderAs(client, mug), await placeOrderAs(client, mug)]
    await placeOrderAs(client, mug)
    const place = () => client.placeOrder({ body: { items: mug } })
    expect(await place()).toMatchObject(refused())
    expect(await shop.staff.placeOrder({ body: { items: mug, userId: jane.userId } })).toMatchObject(refused())
    expect(await shop.staff.placeOrder({ body: { items: mug } })).toMatchObject({ status: 201 })
    expect(await pay(first)).toMatchObject({ status: 201 })
    expect([await place(), await place()]).toMatchObject([{ status: 201 }, refused()])
    const body = { reason: 'Ordered by mistake' }
    expect(await client.cancelOrder({ path: { orderId: second.id }, body })).toMatchObject({ status: 200 })
    expect([await place(), await place()]).toMatchObject([{ status: 201 }, refused()])
    expect(await client.cancelOrder({ path: { orderId: first.id }, body })).toMatchObject({ status: 200 })
    expect(await place()).toMatchObject(refused())
  })

  it('placeOrder: 201 for any number of orders whose stock is not counted', async () => {
    const client = await newCustomer()
    for (let order = 0; order < 2 * maxUnpaidOrders; order++) await placeOrderAs(client, tea)
    for (let order = 0; order < 2 * maxUnpaidOrders; order++)
      expect(await client.createSampleOrder()).toMatchObject({ status: 200 })
    expect(await client.placeOrder({ body: { items: mug } })).toMatchObject({ status: 201 })
  })

  it('placeOrder: 201 for as many concurrent orders as the maximum, 409 for the others, which take no stock', async () => {
    const client = await newCustomer()
    const skus = ['MUG-BLUE', 'MUG-WHITE', 'HONEY-LIME', 'BISCUITS-OAT', 'SPOON-SILVER', 'TRAY-OAK']
    const stocks = async () =>
      Promise.all(skus.map(async sku => bodyOf(await shop.client.getProduct({ path: { sku } })).stock ?? 0))
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
    const before = sum(await stocks())
    const requests = skus.map(sku => client.placeOrder({ body: { items: [{ sku, quantity: 1 }] } }))
    const statuses = (await Promise.all(requests)).map(({ status }) => status)
    expect(statuses.sort()).toEqual([201, 201, 201, 409, 409, 409])
    expect(sum(await stocks())).toBe(before - maxUnpaidOrders)
  })

  it('updateOrder: 409 when an order would hold stock for the first time, 200 when it already does or stops to', async () => {
    const client = await newCustomer()
    const [held] = [await placeOrderAs(client, mug), await placeOrderAs(client, mug), await placeOrderAs(client, mug)]
    const notHeld = await placeOrderAs(client, tea)
    const update = ({ id }: { id: number }, items: typeof mug) =>
      client.updateOrder({ path: { orderId: id }, headers, body: { items } })
    expect(await update(notHeld, mug)).toMatchObject(refused())
    expect(await update(held, [...mug, ...tea])).toMatchObject({ status: 200 })
    expect(await update(held, tea)).toMatchObject({ status: 200 })
    expect(await update(notHeld, mug)).toMatchObject({ status: 200 })
    expect(await update(held, mug)).toMatchObject(refused())
  })
})
