import { randomUUID } from 'node:crypto'
import type { RequestOf } from 'openapi/contract/operation-types.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import type { CheckedResponse } from 'openapi/validation/response-checks.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { describeOnEveryDatabase, describeOnPostgres } from 'service-kit/testing/service.ts'
import { beforeAll, expect, it } from 'vitest'
import { migrations } from './migrations.ts'
import { bodyOf, historyOf, inFull, parcelOf, placed, stockOf, usd } from './orders/testing.ts'
import type { Tables } from './tables.ts'
import type { TestedShop } from './testing.ts'
import { startOrderService, startShop } from './testing.ts'

/** The operations that take a key: whoever adds one has to say below what it does. */
type Keyed = {
  [Id in keyof operations]: 'idempotency-key' extends keyof RequestOf<operations[Id]>['headers'] ? Id : never
}[keyof operations]
type Send = (key: { headers: { 'idempotency-key': string } }) => Promise<CheckedResponse>

const body = { items: [{ sku: 'MUG-BLUE', quantity: 1 }] }
const replayed = { 'Idempotency-Replayed': 'true' }

describeOnEveryDatabase('Idempotency-Key', emptyDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await emptyDatabase() })
    return shop.stop
  })
  const newKey = () => ({ 'idempotency-key': randomUUID() })

  it('answers the same again, with Location and ETag, and does it once', async () => {
    const stock = await stockOf(shop, 'MUG-BLUE')
    const headers = newKey()
    const first = await shop.john.placeOrder({ headers, body })
    const second = await shop.john.placeOrder({ headers, body })
    expect(first.headers).not.toHaveProperty('Idempotency-Replayed')
    const { Location, ETag } = first.status === 201 ? first.headers : { Location: '', ETag: '' }
    expect(second).toMatchObject({ status: 201, headers: { Location, ETag, ...replayed } })
    expect(second.body).toEqual(first.body)
    expect(await stockOf(shop, 'MUG-BLUE')).toBe(stock - 1)
  })

  it('answers as it did then, whatever has become of the order', async () => {
    const path = { orderId: (await placed(shop.john)).id }
    const headers = newKey()
    const first = await shop.staff.recordPayment({ path, headers, body: inFull })
    await shop.staff.cancelOrder({ path, body: { reason: 'Sold out' } })
    const second = await shop.staff.recordPayment({ path, headers, body: inFull })
    expect(second).toMatchObject({ status: 201, headers: replayed })
    expect(second.body).toEqual(first.body)
  })

  it('422 idempotency-key-reused with another body, on another order, and for another operation', async () => {
    const [one, other] = [await placed(shop.john), await placed(shop.john)]
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

  it('is each caller’s own', async () => {
    const jane = await shop.newCustomer('Jane Roe')
    const headers = newKey()
    const answers = [await shop.john.placeOrder({ headers, body }), await jane.client.placeOrder({ headers, body })]
    expect(answers).toMatchObject([
      { status: 201, body: { userId: 1 } },
      { status: 201, body: { userId: jane.userId } },
    ])
    expect(answers[1]?.headers).not.toHaveProperty('Idempotency-Replayed')
  })

  it('may be tried again after a failure, which leaves nothing behind', async () => {
    const headers = newKey()
    const wanted = { items: [{ sku: 'TEAPOT-IRON', quantity: 13 }] }
    expect(await shop.john.placeOrder({ headers, body: wanted })).toMatchObject({ status: 409 })
    await shop.staff.adjustStock({ path: { sku: 'TEAPOT-IRON' }, body: { delta: 1, reason: 'Found one' } })
    const again = await shop.john.placeOrder({ headers, body: wanted })
    expect(again).toMatchObject({ status: 201 })
    expect(again.headers).not.toHaveProperty('Idempotency-Replayed')
    expect(await stockOf(shop, 'TEAPOT-IRON')).toBe(0)
  })

  it('of twenty at once: one effect, the same answer, and one that is not a replay', async () => {
    const path = { orderId: (await placed(shop.john)).id }
    const headers = newKey()
    const paying = Array.from({ length: 20 }, () =>
      shop.staff.recordPayment({ path, headers, body: { ...inFull, amount: usd(100) } }),
    )
    const answers = await Promise.all(paying)
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect(answers.filter(({ headers }) => !('Idempotency-Replayed' in headers))).toHaveLength(1)
    expect(await historyOf(shop, path.orderId)).toHaveLength(2)
  })

  it('is for each operation that takes it: the second time nothing happens', async () => {
    const { staff, client } = shop
    const order = { orderId: 0, shipmentId: 1, returnId: 1 }
    const product = { sku: 'KEYED' }
    const [reason, line] = ['A crack', { lineId: 1, quantity: 1 }]
    const requests: Record<Keyed, Send> = {
      createProduct: key =>
        staff.createProduct({ ...key, body: { ...product, name: 'Keyed', unitPrice: usd(1), stock: 1 } }),
      adjustStock: key => staff.adjustStock({ ...key, path: product, body: { delta: 9, reason } }),
      placeOrder: key => staff.placeOrder({ ...key, body: { items: [{ ...product, quantity: 4 }] } }),
      recordPayment: key => staff.recordPayment({ ...key, path: order, body: { ...inFull, amount: usd(4) } }),
      refundOrder: key => staff.refundOrder({ ...key, path: order, body: { amount: usd(1), reason } }),
      createShipment: key => staff.createShipment({ ...key, path: order, body: parcelOf(line) }),
      deliverShipment: key => staff.deliverShipment({ ...key, path: order }),
      requestReturn: key => staff.requestReturn({ ...key, path: order, body: { items: [line], reason } }),
      receiveReturn: key => staff.receiveReturn({ ...key, path: order, body: { restock: true } }),
      cancelOrder: key => staff.cancelOrder({ ...key, path: order, body: { reason } }),
    }
    const state = async () => {
      const { items } = bodyOf(await staff.listOrders({ query: { limit: 100 } }))
      const history = items[0] ? await historyOf(shop, items[0].id) : []
      return { items, history, product: (await client.getProduct({ path: product })).body }
    }
    for (const [operationId, send] of Object.entries(requests)) {
      const key = { headers: newKey() }
      const before = await state()
      const first = await send(key)
      const after = await state()
      order.orderId = after.items[0]?.id ?? 0 // that of the order just placed, once it is
      const second = await send(key)
      const { 'X-Request-Id': _, ...headers } = first.headers
      expect([200, 201], operationId).toContain(first.status)
      expect(second, operationId).toMatchObject({ ...first, headers: { ...headers, ...replayed } })
      expect(after, operationId).not.toEqual(before)
      expect(await state(), operationId).toEqual(after)
    }
  })

  it('is 400 when it is too long, or not of visible characters', async () => {
    for (const key of ['', 'a b', 'é', 'x'.repeat(256)])
      expect(await shop.john.placeOrder({ headers: { 'idempotency-key': key }, body })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/headers/idempotency-key' }] },
      })
  })

  it('answers again although the User Service is away by now', async () => {
    await using own = await startShop({ databaseUrl: await emptyDatabase() })
    const headers = newKey()
    const first = await own.john.placeOrder({ headers, body })
    await own.users.stop()
    expect(await own.john.placeOrder({ headers, body })).toMatchObject({ status: 201, body: first.body })
    expect(await own.john.placeOrder({ headers: newKey(), body })).toMatchObject({ status: 503 })
  })
})

describeOnPostgres('Idempotency-Key', emptyDatabase => {
  it('is known to every replica, and forgotten after 24 hours', async () => {
    const databaseUrl = await emptyDatabase()
    await using shop = await startShop({ databaseUrl })
    await using replica = await startOrderService({ databaseUrl, userServiceUrl: shop.users.url })
    const john = replica.as(await shop.users.signIn('john@example.com'))
    const headers = { 'idempotency-key': 'mine' }
    const answers = await Promise.all([
      shop.john.placeOrder({ headers, body }),
      john.placeOrder({ headers, body }),
      shop.john.placeOrder({ headers, body }),
      john.placeOrder({ headers, body }),
    ])
    expect(new Set(answers.map(answer => JSON.stringify(answer.body))).size).toBe(1)

    const database = await openDatabase<Tables>(databaseUrl, migrations)
    const kept = await database.selectFrom('idempotencyKeys').select(['caller', 'expiresAt']).execute()
    const hours = (new Date(kept[0]?.expiresAt ?? '').getTime() - Date.now()) / 3_600_000
    expect(kept).toHaveLength(1)
    expect(hours).toBeCloseTo(24, 1)
    await database.updateTable('idempotencyKeys').set({ expiresAt: new Date().toISOString() }).execute()
    await database.destroy()
    const later = await john.placeOrder({ headers, body })
    expect(later).toMatchObject({ status: 201 })
    expect(later.body).not.toEqual(answers[0]?.body)
  })
})
