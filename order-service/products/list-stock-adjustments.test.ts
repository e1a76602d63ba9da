import type { components } from 'openapi/generated/order-service.ts'
import { everyItem } from 'service-kit/testing/paging.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it, vi } from 'vitest'
import { bodyOf, placeOrderAs, prepareOrder, usd } from '../orders/testing.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import { adjustmentsOf } from './testing.ts'

type StockAdjustment = components['schemas']['StockAdjustment']

const headers = { 'if-match': '*' }
const reason = 'Ordered by mistake'
const johnId = 1
const staffId = 2

describeOnEveryDatabase('listStockAdjustments', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  it('200 with the initial stock and the adjustments by staff and orders, the newest first', async () => {
    const { john, staff } = shop
    await staff.adjustStock({ path: { sku: 'MUG-BLUE' }, body: { delta: 40, reason: 'A delivery' } })
    const cancelled = { orderId: (await placeOrderAs(john)).id }
    await staff.updateOrder({ path: cancelled, headers, body: { items: [{ sku: 'MUG-BLUE', quantity: 3 }] } })
    await john.cancelOrder({ path: cancelled, body: { reason } })
    const returned = await prepareOrder(shop, 'pay', 'ship', 'deliver', 'return', 'receive')

    const listed = await staff.listStockAdjustments({ path: { sku: 'MUG-BLUE' } })
    const adjustment = (
      delta: number,
      reason: string,
      byUserId: number | null,
      orderId: number | null,
    ): StockAdjustment => ({
      id: expect.any(Number),
      sku: 'MUG-BLUE',
      delta,
      reason,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      byUserId,
      orderId,
    })
    const { items, nextCursor } = bodyOf(listed)
    expect(items).toEqual([
      adjustment(2, 'Return received', staffId, returned.id),
      adjustment(-2, 'Order placed', johnId, returned.id),
      adjustment(3, 'Order cancelled', johnId, cancelled.orderId),
      adjustment(-1, 'Order updated', staffId, cancelled.orderId),
      adjustment(-2, 'Order placed', johnId, cancelled.orderId),
      adjustment(40, 'A delivery', staffId, null),
      adjustment(120, 'Initial stock', null, null),
    ])
    const ids = items.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted((one, other) => other - one))
    expect(nextCursor).toBeNull()
    expect(listed.headers).not.toHaveProperty('Link')
  })

  it('200 with the initial stock of a new product, and without adjustments for a stock that is not counted', async () => {
    const product = { name: 'Red Pen', unitPrice: usd(250) }
    await shop.staff.createProduct({ body: { ...product, sku: 'PEN-COUNTED', stock: 7 } })
    await shop.staff.createProduct({ body: { ...product, sku: 'PEN-EMPTY', stock: 0 } })
    await shop.staff.createProduct({ body: { ...product, sku: 'PEN-UNCOUNTED' } })
    await placeOrderAs(shop.john, [{ sku: 'PEN-UNCOUNTED', quantity: 1 }])
    expect(await adjustmentsOf(shop, 'PEN-COUNTED')).toMatchObject([
      { delta: 7, reason: 'Initial stock', byUserId: staffId, orderId: null },
    ])
    expect(await adjustmentsOf(shop, 'PEN-EMPTY')).toEqual([])
    expect(await adjustmentsOf(shop, 'PEN-UNCOUNTED')).toEqual([])
  })

  it('200 with byUserId null for an expired order', async () => {
    const oneSecond = 1 / 3600
    await using ownShop = await startShop({ databaseUrl: await createDatabase(), orderTtlHours: oneSecond })
    const { id } = await placeOrderAs(ownShop.john, [{ sku: 'TRAY-OAK', quantity: 4 }])
    const expectExpiry = async () =>
      expect(await adjustmentsOf(ownShop, 'TRAY-OAK')).toMatchObject([
        { delta: 4, reason: 'Order expired', byUserId: null, orderId: id },
        { delta: -4, reason: 'Order placed', byUserId: johnId, orderId: id },
        { delta: 15, reason: 'Initial stock' },
      ])
    await vi.waitFor(expectExpiry, { timeout: 20_000, interval: 100 })
  })

  it('200 page by page, by nextCursor and by Link', async () => {
    const path = { sku: 'HONEY-LIME' }
    for (const delta of [1, 2, 3, 4]) await shop.staff.adjustStock({ path, body: { delta, reason } })
    const adjustments = await everyItem(query => shop.staff.listStockAdjustments({ path, query }), 2)
    expect(adjustments.map(({ delta }) => delta)).toEqual([4, 3, 2, 1, 60])
    const first = await shop.staff.listStockAdjustments({ path, query: { limit: 2 } })
    const link = first.status === 200 ? first.headers.Link : undefined
    const { pathname, searchParams } = new URL(shop.url + link?.match(/^<(.+)>; rel="next"$/)?.[1])
    expect(pathname).toBe('/api/products/HONEY-LIME/stock-adjustments')
    expect(Object.fromEntries(searchParams)).toEqual({ limit: '2', cursor: bodyOf(first).nextCursor })
  })

  it('400 invalid-cursor for an invalid cursor, and for a cursor of another product', async () => {
    await shop.staff.adjustStock({ path: { sku: 'BISCUITS-OAT' }, body: { delta: 1, reason } })
    const path = { sku: 'BISCUITS-OAT' }
    const { nextCursor } = bodyOf(await shop.staff.listStockAdjustments({ path, query: { limit: 1 } }))
    for (const cursor of ['nonsense', nextCursor ?? ''])
      expect(await shop.staff.listStockAdjustments({ path: { sku: 'MUG-WHITE' }, query: { cursor } })).toMatchObject({
        status: 400,
        body: { type: '/problems/invalid-cursor' },
      })
  })

  it('401 unauthenticated without a token', async () => {
    expect(await shop.client.listStockAdjustments({ path: { sku: 'MUG-WHITE' } })).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="order-management"' },
      body: { type: '/problems/unauthenticated' },
    })
  })

  it('403 insufficient-scope for a customer, also for an unknown product', async () => {
    for (const sku of ['MUG-WHITE', 'NO-SUCH-SKU'])
      expect(await shop.john.listStockAdjustments({ path: { sku } })).toMatchObject({
        status: 403,
        body: { type: '/problems/insufficient-scope' },
      })
  })

  it('404 product-not-found', async () => {
    expect(await shop.staff.listStockAdjustments({ path: { sku: 'NO-SUCH-SKU' } })).toMatchObject({
      status: 404,
      body: { type: '/problems/product-not-found' },
    })
  })
})
