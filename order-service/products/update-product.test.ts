import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'

const usd = (amount: number) => ({ amount, currency: 'USD' })

describeOnEveryDatabase('updateProduct', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('200 with the changed price; existing orders keep their price', async () => {
    const path = { sku: 'MUG-BLUE' }
    const placed = await shop.john.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: 1 }] } })
    const changed = await shop.staff.updateProduct({
      path,
      headers: { 'if-match': '*' },
      body: { unitPrice: usd(1350) },
    })
    expect(changed).toMatchObject({
      status: 200,
      headers: { ETag: '"3"' },
      body: { name: 'Blue Mug', unitPrice: usd(1350), taxRateBasisPoints: 1900, stock: 119, active: true, version: 3 },
    })
    expect(await shop.client.getProduct({ path })).toMatchObject({ body: changed.body })
    const orderId = placed.status === 201 ? placed.body.id : 0
    expect(await shop.john.getOrder({ path: { orderId } })).toMatchObject({
      body: { items: [{ unitPrice: usd(1250) }] },
    })
  })

  it('200 without a new version when the patch changes nothing', async () => {
    const path = { sku: 'TEA-GREEN' }
    const unchanged = await shop.staff.updateProduct({ path, headers: { 'if-match': '"1"' }, body: { active: true } })
    expect(unchanged).toMatchObject({ status: 200, body: { version: 1 } })
  })

  it('200 without a new version when a price has the same values in another sequence of members', async () => {
    const path = { sku: 'TEA-BLACK' }
    const unitPrice = { currency: 'USD', amount: 690 } // the service responds with the amount first
    expect(await shop.staff.updateProduct({ path, headers: { 'if-match': '"1"' }, body: { unitPrice } })).toMatchObject(
      { status: 200, headers: { ETag: '"1"' }, body: { unitPrice, version: 1 } },
    )
  })

  it('200 with active false; the product stays in the catalogue, and cannot be ordered', async () => {
    const path = { sku: 'TRAY-OAK' }
    await shop.staff.updateProduct({ path, headers: { 'if-match': '"1"' }, body: { active: false } })
    expect(await shop.client.getProduct({ path })).toMatchObject({ status: 200, body: { active: false } })
    const items = [{ sku: 'TRAY-OAK', quantity: 1 }]
    const inactive = { status: 422, body: { type: '/problems/product-inactive' } }
    expect(await shop.john.placeOrder({ body: { items } })).toMatchObject(inactive)
    expect(await shop.john.quoteOrder({ body: { items } })).toMatchObject(inactive)
  })

  it('412 precondition-failed for an older version, also when only the stock has changed', async () => {
    const path = { sku: 'MUG-WHITE' }
    await shop.john.placeOrder({ body: { items: [{ sku: 'MUG-WHITE', quantity: 1 }] } })
    const update = { path, headers: { 'if-match': '"1"' }, body: { name: 'Mug, White' } }
    expect(await shop.staff.updateProduct(update)).toMatchObject({
      status: 412,
      body: { type: '/problems/precondition-failed' },
    })
  })

  it('200 for one of 8 concurrent updates of the same version, 412 for the others', async () => {
    const path = { sku: 'HONEY-LIME' }
    const concurrently = <Response>(send: (index: number) => Promise<Response>) =>
      Promise.all(Array.from({ length: 8 }, (_, index) => send(index)))
    await concurrently(() => shop.client.getProduct({ path })) // opens all connections before the updates
    const responses = await concurrently(index =>
      shop.staff.updateProduct({ path, headers: { 'if-match': '"1"' }, body: { name: `Honey ${index}` } }),
    )
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412])
  })

  it('428 precondition-required without If-Match, 404 product-not-found, 400 for a stock, 403 for a customer', async () => {
    const path = { sku: 'SPOON-SILVER' }
    const body = { name: 'Spoon' }
    const headers = { 'if-match': '*' }
    expect(await shop.staff.updateProduct({ path, body })).toMatchObject({ status: 428 })
    expect(await shop.staff.updateProduct({ path: { sku: 'NONE' }, headers, body })).toMatchObject({ status: 404 })
    const stock = { stock: 7 } as object // the contract does not allow it in a patch
    expect(await shop.staff.updateProduct({ path, headers, body: stock })).toMatchObject({ status: 400 })
    expect(await shop.john.updateProduct({ path, headers, body })).toMatchObject({ status: 403 })
    expect(await shop.client.getProduct({ path })).toMatchObject({ body: { name: 'Silver Teaspoon', stock: 24 } })
  })
})
