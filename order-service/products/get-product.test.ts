import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { expect, it } from 'vitest'
import { startOrderService } from '../testing.ts'

describeOnEveryDatabase('getProduct', createDatabase => {
  it('200 with the product, 304 for the current version, 404 product-not-found', async () => {
    await using shop = await startOrderService({ databaseUrl: await createDatabase() })
    const path = { sku: 'MUG-BLUE' }
    expect(await shop.client.getProduct({ path })).toMatchObject({
      status: 200,
      headers: { ETag: '"1"' },
      body: {
        sku: 'MUG-BLUE',
        name: 'Blue Mug',
        unitPrice: { amount: 1250, currency: 'USD' },
        taxRateBasisPoints: 1900,
      },
    })
    expect(await shop.client.getProduct({ path, headers: { 'if-none-match': '"1"' } })).toMatchObject({ status: 304 })
    expect(await shop.client.getProduct({ path: { sku: 'NO-SUCH-SKU' } })).toMatchObject({
      status: 404,
      body: { type: '/problems/product-not-found' },
    })
  })
})
