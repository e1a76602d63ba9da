import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { placeOrderAs } from './testing.ts'

const usd = (amount: number) => ({ amount, currency: 'USD' })

describeOnEveryDatabase('quoteOrder', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  const items = [
    { sku: 'MUG-BLUE', quantity: 2 },
    { sku: 'TEA-GREEN', quantity: 1 },
  ]

  it('200 with the total of the later order, and nothing is stored', async () => {
    const quoted = await shop.john.quoteOrder({ body: { items } })
    expect(quoted).toMatchObject({
      status: 200,
      body: { currency: 'USD', totals: { subtotal: usd(3290), tax: usd(530), total: usd(3820) }, shortages: [] },
    })
    expect(await shop.john.listOrders()).toMatchObject({ body: { items: [] } })
    expect(await shop.client.getProduct({ path: { sku: 'MUG-BLUE' } })).toMatchObject({
      body: { stock: 120, version: 1 },
    })
    if (quoted.status !== 200) throw new Error(`quoteOrder returned ${quoted.status}`)
    const placed = await shop.john.placeOrder({ body: { items, expectedTotal: quoted.body.totals.total } })
    const { shortages: _, ...priced } = quoted.body
    expect(placed).toMatchObject({ status: 201, body: priced })
  })

  it('200 with the shortages, summed over all lines', async () => {
    const requested = [
      { sku: 'TEAPOT-IRON', quantity: 7 },
      { sku: 'SAMPLE', quantity: 1000 },
      { sku: 'TEAPOT-IRON', quantity: 6 },
    ]
    expect(await shop.john.quoteOrder({ body: { items: requested } })).toMatchObject({
      status: 200,
      body: { shortages: [{ sku: 'TEAPOT-IRON', requested: 13, available: 12 }] },
    })
  })

  it('422 unknown-sku and currency-mismatch, as for placeOrder', async () => {
    const quote = (skus: string[]) => shop.john.quoteOrder({ body: { items: skus.map(sku => ({ sku, quantity: 1 })) } })
    expect(await quote(['NO-SUCH-SKU'])).toMatchObject({ status: 422, body: { type: '/problems/unknown-sku' } })
    expect(await quote(['SAMPLE', 'POSTER-BERLIN'])).toMatchObject({
      status: 422,
      body: { type: '/problems/currency-mismatch' },
    })
  })

  it('200 for a total of the maximum, 422 order-too-large above it, as for placeOrder and updateOrder', async () => {
    const product = { sku: 'PALACE', name: 'A Palace', unitPrice: usd(5_000_000_000) }
    await shop.staff.createProduct({ body: product })
    const itemsOf = (quantity: number) => [{ sku: 'PALACE', quantity }]
    const problem = { type: '/problems/order-too-large', total: usd(15_000_000_000), maximum: usd(10_000_000_000) }
    const tooLarge = { status: 422, body: problem }
    expect(await shop.john.quoteOrder({ body: { items: itemsOf(2) } })).toMatchObject({ status: 200 })
    expect(await shop.john.quoteOrder({ body: { items: itemsOf(3) } })).toMatchObject(tooLarge)
    expect(await shop.john.placeOrder({ body: { items: itemsOf(3) } })).toMatchObject(tooLarge)
    const placed = await placeOrderAs(shop.john, itemsOf(2))
    const path = { orderId: placed.id }
    const headers = { 'if-match': '*' }
    expect(await shop.john.updateOrder({ path, headers, body: { items: itemsOf(3) } })).toMatchObject(tooLarge)
    const body = { amount: placed.totals.total, method: 'card', reference: 'x' }
    expect(await shop.staff.recordPayment({ path, body })).toMatchObject({ status: 201, body: { status: 'confirmed' } })
  })

  it('401 without a token; 405 for GET, because the path is not an order', async () => {
    expect(await shop.client.quoteOrder({ body: { items } })).toMatchObject({ status: 401 })
    expect((await fetch(`${shop.url}/api/orders/quote`)).status).toBe(405)
  })
})
