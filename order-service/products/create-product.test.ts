import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'

const pen = { sku: 'PEN-RED', name: 'Red Pen', unitPrice: { amount: 250, currency: 'USD' } }

describeOnEveryDatabase('createProduct', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('201 with the defaults: no tax, stock not counted, active', async () => {
    const created = await shop.staff.createProduct({ body: pen })
    expect(created).toMatchObject({ status: 201, headers: { Location: '/api/products/PEN-RED', ETag: '"1"' } })
    expect(created.body).toEqual({ ...pen, taxRateBasisPoints: 0, stock: null, active: true, version: 1 })
    const found = await shop.client.getProduct({ path: { sku: 'PEN-RED' } })
    expect(found).toMatchObject({ status: 200, body: created.body })
  })

  it('201 with all properties', async () => {
    const body = { ...pen, sku: 'PEN-BLUE', taxRateBasisPoints: 1900, stock: 7, active: false }
    const created = await shop.staff.createProduct({ body })
    expect(created).toMatchObject({ status: 201, body: { ...body, version: 1 } })
  })

  it('409 sku-taken changes nothing', async () => {
    const body = { ...pen, sku: 'MUG-BLUE' }
    expect(await shop.staff.createProduct({ body })).toMatchObject({
      status: 409,
      body: { type: '/problems/sku-taken' },
    })
    expect(await shop.client.getProduct({ path: { sku: 'MUG-BLUE' } })).toMatchObject({ body: { name: 'Blue Mug' } })
  })

  it.for([
    [{ unitPrice: { amount: 0, currency: 'USD' } }, '/body/unitPrice/amount'],
    [{ unitPrice: { amount: 1.5, currency: 'USD' } }, '/body/unitPrice/amount'],
    [{ unitPrice: { amount: 10_000_000_001, currency: 'USD' } }, '/body/unitPrice/amount'],
    [{ unitPrice: { amount: 250, currency: 'QQQ' } }, '/body/unitPrice/currency'],
    [{ unitPrice: { amount: 250, currency: 'XXX' } }, '/body/unitPrice/currency'],
    [{ stock: -1 }, '/body/stock'],
    [{ sku: 'pen' }, '/body/sku'],
    [{ taxRateBasisPoints: 10_001 }, '/body/taxRateBasisPoints'],
  ] as const)('400 for %o', async ([invalid, pointer]) => {
    const body = { ...pen, sku: 'PEN-INVALID', ...invalid }
    expect(await shop.staff.createProduct({ body })).toMatchObject({
      status: 400,
      body: { errors: expect.arrayContaining([{ pointer, message: expect.any(String) }]) },
    })
  })

  it('401 without a token, 403 for a customer', async () => {
    const body = { ...pen, sku: 'PEN-MINE' }
    expect(await shop.client.createProduct({ body })).toMatchObject({ status: 401 })
    expect(await shop.john.createProduct({ body })).toMatchObject({ status: 403 })
    expect(await shop.client.getProduct({ path: { sku: 'PEN-MINE' } })).toMatchObject({ status: 404 })
  })
})
