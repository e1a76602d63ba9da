import { randomUUID } from 'node:crypto'
import type { RequestOf } from 'openapi/contract/operation-types.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import type { CheckedResponse } from 'openapi/validation/response-checks.ts'
import type { Tagged } from 'service-kit/contract/handlers.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { migrations } from './migrations/migrations.ts'
import { bodyOf, fullPayment, getEvents, getStock, placeOrderAs, shipmentOf, usd } from './orders/testing.ts'
import type { Tables } from './tables.ts'
import type { TestedShop } from './testing.ts'
import { startOrderService, startShop } from './testing.ts'

/**
 * The operations that accept an Idempotency-Key. A new one does not compile until the test below has a request for it.
 * Those of webhooks and imports have their own tests.
 */
type KeyedOperation = Exclude<
  {
    [Id in keyof operations]: 'idempotency-key' extends keyof RequestOf<operations[Id]>['headers'] ? Id : never
  }[keyof operations],
  keyof Tagged<operations, 'Webhooks' | 'Imports'>
>
type Send = (key: { headers: { 'idempotency-key': string } }) => Promise<CheckedResponse>

const body = { items: [{ sku: 'MUG-BLUE', quantity: 1 }] }
const replayed = { 'Idempotency-Replayed': 'true' }

describeOnEveryDatabase('Idempotency-Key', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })
  const newKey = () => ({ 'idempotency-key': randomUUID() })

  it('201 again with the same body, Location and ETag, and only one effect', async () => {
    const stock = await getStock(shop, 'MUG-BLUE')
    const headers = newKey()
    const first = await shop.john.placeOrder({ headers, body })
    const second = await shop.john.placeOrder({ headers, body })
    expect(first.headers).not.toHaveProperty('Idempotency-Replayed')
    const { Location, ETag } = first.status === 201 ? first.headers : { Location: '', ETag: '' }
    expect(second).toMatchObject({ status: 201, headers: { Location, ETag, ...replayed } })
    expect(second.body).toEqual(first.body)
    expect(await getStock(shop, 'MUG-BLUE')).toBe(stock - 1)
  })

  it('201 again with the stored response after the order has changed', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const headers = newKey()
    const first = await shop.staff.recordPayment({ path, headers, body: fullPayment })
    await shop.staff.cancelOrder({ path, body: { reason: 'Sold out' } })
    const second = await shop.staff.recordPayment({ path, headers, body: fullPayment })
    expect(second).toMatchObject({ status: 201, headers: replayed })
    expect(second.body).toEqual(first.body)
  })

  it('422 idempotency-key-reused with another body, another order, or another operation', async () => {
    const [one, other] = [await placeOrderAs(shop.john), await placeOrderAs(shop.john)]
    const headers = newKey()
    const cancel = (orderId: number, reason: string) =>
      shop.john.cancelOrder({ path: { orderId }, headers, body: { reason } })
    expect(await cancel(one.id, 'Too late')).toMatchObject({ status: 200 })
    const reused = { status: 422, body: { type: '/problems/idempotency-key-reused' } }
    expect(await cancel(one.id, 'Too dear')).toMatchObject(reused)
    expect(await cancel(other.id, 'Too late')).toMatchObject(reused)
    expect(await shop.john.placeOrder({ headers, body })).toMatchObject(reused)
    expect(await shop.john.getOrder({ path: { orderId: other.id } })).toMatchObject({ body: { status: 'created' } })
  })

  it('201 for each of two callers with the same key', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    const headers = newKey()
    const responses = [await shop.john.placeOrder({ headers, body }), await jane.client.placeOrder({ headers, body })]
    expect(responses).toMatchObject([
      { status: 201, body: { userId: 1 } },
      { status: 201, body: { userId: jane.userId } },
    ])
    expect(responses[1]?.headers).not.toHaveProperty('Idempotency-Replayed')
  })

  it('201 with the key of a request that failed before', async () => {
    const headers = newKey()
    const order = { items: [{ sku: 'TEAPOT-IRON', quantity: 13 }] }
    expect(await shop.john.placeOrder({ headers, body: order })).toMatchObject({ status: 409 })
    await shop.staff.adjustStock({ path: { sku: 'TEAPOT-IRON' }, body: { delta: 1, reason: 'Found one' } })
    const second = await shop.john.placeOrder({ headers, body: order })
    expect(second).toMatchObject({ status: 201 })
    expect(second.headers).not.toHaveProperty('Idempotency-Replayed')
    expect(await getStock(shop, 'TEAPOT-IRON')).toBe(0)
  })

  it('201 for 20 concurrent requests: one effect, and the same response, of which one is not a replay', async () => {
    const path = { orderId: (await placeOrderAs(shop.john)).id }
    const headers = newKey()
    const payments = Array.from({ length: 20 }, () =>
      shop.staff.recordPayment({ path, headers, body: { ...fullPayment, amount: usd(100) } }),
    )
    const responses = await Promise.all(payments)
    expect(new Set(responses.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect(responses.filter(({ headers }) => !('Idempotency-Replayed' in headers))).toHaveLength(1)
    expect(await getEvents(shop, path.orderId)).toHaveLength(2)
  })

  it('200 or 201 again without another effect, for each operation that accepts a key', async () => {
    const { staff, client } = shop
    const order = { orderId: 0, shipmentId: 1, returnId: 1 }
    const product = { sku: 'KEYED' }
    const [reason, line] = ['A crack', { lineId: 1, quantity: 1 }]
    const requests: Record<KeyedOperation, Send> = {
      createProduct: key =>
        staff.createProduct({ ...key, body: { ...product, name: 'Keyed', unitPrice: usd(1), stock: 1 } }),
      adjustStock: key => staff.adjustStock({ ...key, path: product, body: { delta: 9, reason } }),
      placeOrder: key => staff.placeOrder({ ...key, body: { items: [{ ...product, quantity: 4 }] } }),
      recordPayment: key => staff.recordPayment({ ...key, path: order, body: { ...fullPayment, amount: usd(4) } }),
      refundOrder: key => staff.refundOrder({ ...key, path: order, body: { amount: usd(1), reason } }),
      createShipment: key => staff.createShipment({ ...key, path: order, body: shipmentOf(line) }),
      deliverShipment: key => staff.deliverShipment({ ...key, path: order }),
      requestReturn: key => staff.requestReturn({ ...key, path: order, body: { items: [line], reason } }),
      receiveReturn: key => staff.receiveReturn({ ...key, path: order, body: { restock: true } }),
      cancelOrder: key => staff.cancelOrder({ ...key, path: order, body: { reason } }),
    }
    const state = async () => {
      const { items } = bodyOf(await staff.listOrders({ query: { limit: 100 } }))
      const history = items[0] ? await getEvents(shop, items[0].id) : []
      return { items, history, product: (await client.getProduct({ path: product })).body }
    }
    for (const [operationId, send] of Object.entries(requests)) {
      const key = { headers: newKey() }
      const before = await state()
      const first = await send(key)
      const after = await state()
      order.orderId = after.items[0]?.id ?? 0 // 0 until the order is placed
      const second = await send(key)
      const { 'X-Request-Id': _, ...headers } = first.headers
      expect([200, 201], operationId).toContain(first.status)
      expect(second, operationId).toMatchObject({ ...first, headers: { ...headers, ...replayed } })
      expect(after, operationId).not.toEqual(before)
      expect(await state(), operationId).toEqual(after)
    }
  })

  it('400 for a key that is empty, too long, or has invisible characters', async () => {
    for (const key of ['', 'a b', 'é', 'x'.repeat(256)])
      expect(await shop.john.placeOrder({ headers: { 'idempotency-key': key }, body })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/headers/idempotency-key' }] },
      })
  })

  it('201 again while the User Service is unavailable', async () => {
    await using otherShop = await startShop({ databaseUrl: await createDatabase() })
    const headers = newKey()
    const first = await otherShop.john.placeOrder({ headers, body })
    await otherShop.users.stop()
    expect(await otherShop.john.placeOrder({ headers, body })).toMatchObject({ status: 201, body: first.body })
    expect(await otherShop.staff.placeOrder({ headers: newKey(), body })).toMatchObject({ status: 503 }) // not looked up yet
  })
})

describeOnPostgres('Idempotency-Key', createDatabase => {
  it('is shared by all replicas, and expires after 24 hours', async () => {
    const databaseUrl = await createDatabase()
    await using shop = await startShop({ databaseUrl })
    await using replica = await startOrderService({ databaseUrl, userServiceUrl: shop.users.url })
    const john = replica.as(await shop.users.signIn('john@example.com'))
    const headers = { 'idempotency-key': 'mine' }
    const responses = await Promise.all([
      shop.john.placeOrder({ headers, body }),
      john.placeOrder({ headers, body }),
      shop.john.placeOrder({ headers, body }),
      john.placeOrder({ headers, body }),
    ])
    expect(new Set(responses.map(response => JSON.stringify(response.body))).size).toBe(1)

    const database = await openDatabase<Tables>(databaseUrl, migrations)
    const stored = await database.selectFrom('idempotencyKeys').select(['caller', 'expiresAt']).execute()
    const hours = (new Date(stored[0]?.expiresAt ?? '').getTime() - Date.now()) / 3_600_000
    expect(stored).toHaveLength(1)
    expect(hours).toBeCloseTo(24, 1)
    await database.updateTable('idempotencyKeys').set({ expiresAt: new Date().toISOString() }).execute()
    await database.destroy()
    const later = await john.placeOrder({ headers, body })
    expect(later).toMatchObject({ status: 201 })
    expect(later.body).not.toEqual(responses[0]?.body)
  })
})
