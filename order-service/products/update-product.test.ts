import { describeOnEveryDatabase } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'

const usd = (amount: number) => ({ amount, currency: 'USD' })

describeOnEveryDatabase('updateProduct', emptyDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    return shop.stop
  })

  it('200 with what the patch names; orders keep what they were placed at', async () => {
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

  it('200 without a new version when nothing is different', async () => {
    const path = { sku: 'TEA-GREEN' }
    const same = await shop.staff.updateProduct({ path, headers: { 'if-match': '"1"' }, body: { active: true } })
    expect(same).toMatchObject({ status: 200, body: { version: 1 } })
  })

  it('200 takes a product from sale, and it stays in the catalogue', async () => {
    const path = { sku: 'TRAY-OAK' }
    await shop.staff.updateProduct({ path, headers: { 'if-match': '"1"' }, body: { active: false } })
    expect(await shop.client.getProduct({ path })).toMatchObject({ status: 200, body: { active: false } })
    const items = [{ sku: 'TRAY-OAK', quantity: 1 }]
    const inactive = { status: 422, body: { type: '/problems/product-inactive' } }
    expect(await shop.john.placeOrder({ body: { items } })).toMatchObject(inactive)
    expect(await shop.john.quoteOrder({ body: { items } })).toMatchObject(inactive)
  })

  it('412 precondition-failed for another version, also when only the stock has changed', async () => {
    const path = { sku: 'MUG-WHITE' }
    await shop.john.placeOrder({ body: { items: [{ sku: 'MUG-WHITE', quantity: 1 }] } })
    const update = { path, headers: { 'if-match': '"1"' }, body: { name: 'Mug, White' } }
    expect(await shop.staff.updateProduct(update)).toMatchObject({
      status: 412,
      body: { type: '/problems/precondition-failed' },
    })
  })

  it('412 for all but one of many at once', async () => {
    const path = { sku: 'HONEY-LIME' }
    const atOnce = <Answer>(ask: (index: number) => Promise<Answer>) =>
      Promise.all(Array.from({ length: 8 }, (_, index) => ask(index)))
    await atOnce(() => shop.client.getProduct({ path })) // opens the connections that they race over
    const answers = await atOnce(index =>
      shop.staff.updateProduct({ path, headers: { 'if-match': '"1"' }, body: { name: `Honey ${index}` } }),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412])
  })

  it('428 precondition-required without If-Match, 404 product-not-found, 400 for the stock, 403 for a customer', async () => {
    const path = { sku: 'SPOON-SILVER' }
    const body = { name: 'Spoon' }
    const headers = { 'if-match': '*' }
    expect(await shop.staff.updateProduct({ path, body })).toMatchObject({ status: 428 })
    expect(await shop.staff.updateProduct({ path: { sku: 'NONE' }, headers, body })).toMatchObject({ status: 404 })
    const stock = { stock: 7 } as object // which the contract does not have here
    expect(await shop.staff.updateProduct({ path, headers, body: stock })).toMatchObject({ status: 400 })
    expect(await shop.john.updateProduct({ path, headers, body })).toMatchObject({ status: 403 })
    expect(await shop.client.getProduct({ path })).toMatchObject({ body: { name: 'Silver Teaspoon', stock: 24 } })
  })
})
