import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CheckedJson } from 'openapi/contract/checked-json.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { record } from 'openapi/testing/record.ts'
import { openDatabase } from 'service-kit/database/database.ts'
import { eventRecorder } from 'service-kit/events/event-recorder.ts'
import type { StoredEvent } from 'service-kit/events/event-store.ts'
import { loadEvents } from 'service-kit/events/event-store.ts'
import { createLogger } from 'service-kit/process/logger.ts'
import type { CreateDatabase } from 'service-kit/testing/test-databases.ts'
import { describeOnPostgres } from 'service-kit/testing/test-databases.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations } from '../migrations/migrations.ts'
import { storesIn } from '../stores.ts'
import type { Tables } from '../tables.ts'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import type { ExpiryParts } from './expiry.ts'
import { expireOrders } from './expiry.ts'
import { bodyOf, fullPayment, mugs, placeOrderAs, prepareOrder, shipmentOf } from './testing.ts'

describe('recorded events on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'events-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  describeRecordedEvents(async () => `sqlite:${folder}/${randomUUID()}.db`)
})
describeOnPostgres('recorded events', describeRecordedEvents)

function describeRecordedEvents(createDatabase: CreateDatabase): void {
  let shop: TestedShop
  let databaseUrl: string
  beforeAll(async () => {
    databaseUrl = await createDatabase()
    shop = await startShop({ databaseUrl })
    return () => shop.stop()
  })

  const withDatabase = async <Result>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<Result>) => {
    const database = await open(databaseUrl)
    return work(database).finally(() => database.destroy())
  }
  const eventsOf = (subject: string): Promise<StoredEvent[]> =>
    withDatabase(async database => {
      const events = await loadEvents(database, { subject }, { limit: 100, after: undefined })
      if (events === 'gone') throw new Error('events were deleted')
      for (const { type } of events) record({ kind: 'event', service: 'order-service', type })
      return events
    })
  const typesOf = async (subject: string) => (await eventsOf(subject)).map(({ type }) => type)

  it('an order: each effect has its event, in order, and a request can have several', async () => {
    const { id } = await prepareOrder(shop, 'pay', 'ship', 'deliver', 'return', 'receive')
    expect(await typesOf(`orders/${id}`)).toEqual([
      ...['order.placed', 'payment.recorded', 'order.confirmed', 'shipment.created'],
      ...['shipment.delivered', 'order.completed', 'return.requested', 'return.received', 'refund.recorded'],
    ])
  })

  it('an event has the order as staff read it after the effect', async () => {
    const order = await prepareOrder(shop, 'pay', 'ship')
    const events = await eventsOf(`orders/${order.id}`)
    expect(events.at(-1)?.data).toEqual(order)
    expect(events.map(({ data }) => data)).toMatchObject([1, 2, 2, 3].map(version => ({ version })))
  })

  it('a cancelled order, and a changed one', async () => {
    const { id } = await prepareOrder(shop)
    await shop.john.updateOrder({ path: { orderId: id }, headers: { 'if-match': '*' }, body: { note: 'Ring twice' } })
    await shop.john.cancelOrder({ path: { orderId: id }, body: { reason: 'Ordered twice' } })
    expect(await typesOf(`orders/${id}`)).toEqual(['order.placed', 'order.changed', 'order.cancelled'])
  })

  it('a cancellation of a paid order records its refund, and completes an order of which parts were delivered', async () => {
    const { id } = await prepareOrder(shop, 'pay')
    const path = { orderId: id }
    await shop.staff.createShipment({ path, body: shipmentOf(mugs) })
    await shop.staff.deliverShipment({ path: { ...path, shipmentId: 1 } })
    await shop.staff.cancelOrder({ path, body: { reason: 'Sold out' } })
    expect((await typesOf(`orders/${id}`)).slice(-3)).toEqual(['order.cancelled', 'refund.recorded', 'order.completed'])
  })

  it('an order that expires', async () => {
    const { id } = await prepareOrder(shop)
    await withDatabase(async database => {
      const inTransaction: ExpiryParts['inTransaction'] = work =>
        database.transaction().execute(transaction => work(storesIn(transaction)))
      const past = { createdAt: '2026-01-01T00:00:00.000Z' }
      await database.updateTable('orders').set(past).where('id', '=', id).execute()
      await expireOrders({
        orders: storesIn(database).orders,
        inTransaction,
        orderTtlHours: 24,
        onExpired: () => undefined,
        log: createLogger('test', 'silent'),
      })
    })
    expect(await typesOf(`orders/${id}`)).toEqual(['order.placed', 'order.expired'])
  })

  it('a refund has one event', async () => {
    const { id } = await prepareOrder(shop, 'pay')
    await shop.staff.refundOrder({ path: { orderId: id }, body: { amount: fullPayment.amount, reason: 'A scratch' } })
    expect((await typesOf(`orders/${id}`)).slice(3)).toEqual(['refund.recorded'])
  })

  it('nothing is recorded for a dry run, a refused request, and a repeated request', async () => {
    const { id } = await prepareOrder(shop)
    const path = { orderId: id }
    const body = { reason: 'Ordered twice' }
    const headers = { 'idempotency-key': randomUUID() }
    await shop.john.cancelOrder({ path, query: { dryRun: true }, body })
    expect((await shop.staff.createShipment({ path, body: shipmentOf(mugs) })).status).toBe(409)
    await shop.john.cancelOrder({ path, headers, body })
    await shop.john.cancelOrder({ path, headers, body })
    expect(await typesOf(`orders/${id}`)).toEqual(['order.placed', 'order.cancelled'])
  })

  it('a product: added, changed, out of stock by an order, and back in stock by its cancellation', async () => {
    const { unitPrice } = bodyOf(await shop.staff.getProduct({ path: { sku: 'MUG-BLUE' } }))
    const product = { sku: 'LAST-ONE', name: 'The last one', unitPrice, stock: 3 }
    await shop.staff.createProduct({ body: product })
    await shop.staff.adjustStock({ path: { sku: 'LAST-ONE' }, body: { delta: -1, reason: 'Broken' } })
    const order = await placeOrderAs(shop.john, [{ sku: 'LAST-ONE', quantity: 2 }])
    await shop.john.cancelOrder({ path: { orderId: order.id }, body: { reason: 'Ordered twice' } })
    const events = await eventsOf('products/LAST-ONE')
    expect(events.map(({ type }) => type)).toEqual([
      ...['product.created', 'product.changed', 'product.outOfStock', 'product.backInStock'],
    ])
    expect(events.at(-1)?.data).toEqual(bodyOf(await shop.staff.getProduct({ path: { sku: 'LAST-ONE' } })))
  })

  it('a product changed by staff, once for each change', async () => {
    const path = { sku: 'TRAY-OAK' }
    const headers = { 'if-match': '*' }
    await shop.staff.updateProduct({ path, headers, body: { name: 'Oak Tray, large' } })
    await shop.staff.updateProduct({ path, headers, body: { name: 'Oak Tray, large' } })
    expect(await typesOf('products/TRAY-OAK')).toEqual(['product.created', 'product.changed'])
  })

  it('an event whose data the contract does not document rolls back its transaction', async () => {
    await withDatabase(async database => {
      const recording = database.transaction().execute(async transaction => {
        const outbox = eventRecorder<{ 'product.created': { post: object } }, Tables>(contract, transaction)
        await outbox.record('product.created', 'products/X', { sku: 'X' } as never)
      })
      await expect(recording).rejects.toThrow("product.created: data must have required property 'name'")
      const ofOrder = database.transaction().execute(async transaction => {
        const outbox = eventRecorder<{ 'product.created': { post: object } }, Tables>(contract, transaction)
        await outbox.record('product.created', 'products/X', new CheckedJson('Order', '{}') as never)
      })
      await expect(ofOrder).rejects.toThrow("product.created: data must have required property 'sku'")
    })
    expect(await eventsOf('products/X')).toEqual([])
  })

  it('an event whose type the contract does not document is refused', async () => {
    await withDatabase(async database => {
      const outbox = eventRecorder<{ 'product.sold': { post: object } }, Tables>(contract, database)
      const recording = outbox.record('product.sold', 'products/X', {} as never)
      await expect(recording).rejects.toThrow('the contract does not document the event product.sold')
    })
  })
}

const open = (url: string) => openDatabase<Tables>(url, migrations, { exclusive: false })
