import { randomUUID } from 'node:crypto'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TestedShop } from '../testing.ts'
import { startShop } from '../testing.ts'
import type { Step } from './testing.ts'
import { bodyOf, fullPayment, getEvents, mugs, prepareOrder, shipmentOf, usd } from './testing.ts'

const [dryRun, realRun] = [{ dryRun: true }, { dryRun: false }]

interface Request {
  path: { orderId: number; shipmentId: number; returnId: number }
  query: { dryRun?: boolean }
  headers: { 'if-match'?: string }
}

/** A request for an operation, and the steps that the order must have been through. */
const commands = {
  updateOrder: {
    after: [],
    send: ({ staff }, request) =>
      staff.updateOrder({ ...request, body: { items: [{ sku: 'MUG-BLUE', quantity: 3 }] } }),
  },
  cancelOrder: {
    after: ['pay'],
    send: ({ staff }, request) => staff.cancelOrder({ ...request, body: { reason: 'Ordered by mistake' } }),
  },
  recordPayment: {
    after: [],
    send: ({ staff }, request) => staff.recordPayment({ ...request, body: fullPayment }),
  },
  refundOrder: {
    after: ['pay'],
    send: ({ staff }, request) => staff.refundOrder({ ...request, body: { amount: usd(20), reason: 'A scratch' } }),
  },
  createShipment: {
    after: ['pay'],
    send: ({ staff }, request) => staff.createShipment({ ...request, body: shipmentOf(mugs) }),
  },
  deliverShipment: {
    after: ['pay', 'ship'],
    send: ({ staff }, request) => staff.deliverShipment(request),
  },
  requestReturn: {
    after: ['pay', 'ship', 'deliver'],
    send: ({ staff }, request) => staff.requestReturn({ ...request, body: { items: [mugs], reason: 'A crack' } }),
  },
  receiveReturn: {
    after: ['pay', 'ship', 'deliver', 'return'],
    send: ({ staff }, request) => staff.receiveReturn({ ...request, body: { restock: true } }),
  },
} satisfies Record<
  string,
  {
    after: Step[]
    send: (shop: TestedShop, request: Request) => Promise<{ status: number; headers: object; body: unknown }>
  }
>

describeOnEveryDatabase('dry runs', createDatabase => {
  let shop: TestedShop
  beforeAll(async () => {
    shop = await startShop({ databaseUrl: await createDatabase() })
    return shop.stop
  })

  describe.for(Object.entries(commands))('%s', ([, { after, send }]) => {
    it('has the status and body of the real request, with the current ETag, and changes nothing', async () => {
      const { orderId, ...path } = await pathOf(after)
      const request = { path: { orderId, ...path }, headers: { 'if-match': '*' } }
      const before = await readAll(orderId)
      const tried = await send(shop, { ...request, query: dryRun })
      expect(await readAll(orderId)).toEqual(before)
      expect(tried).toMatchObject({ headers: { ETag: before.etag } })

      const headers = { 'if-match': before.etag }
      const real = await send(shop, { ...request, headers, query: realRun })
      expect(real.status).toBeLessThan(300)
      expect(tried.status).toBe(real.status)
      expect(withoutTimes(tried.body)).toEqual(withoutTimes(real.body))
      expect(await readAll(orderId)).not.toEqual(before)
    })

    it('412 for an older version, and 404 for an unknown order, as the real request', async () => {
      const path = await pathOf(after)
      const stale = { path, headers: { 'if-match': '"0"' } }
      const unknown = { path: { ...path, orderId: 404_404 }, headers: { 'if-match': '*' } }
      expect(await send(shop, { ...stale, query: dryRun })).toMatchObject({ status: 412 })
      expect(await send(shop, { ...unknown, query: dryRun })).toMatchObject({ status: 404 })
    })
  })

  it('409 and 428 as the real request', async () => {
    const path = await pathOf([])
    expect(await shop.staff.createShipment({ path, query: dryRun, body: shipmentOf(mugs) })).toMatchObject({
      status: 409,
      body: { type: '/problems/illegal-transition', from: 'created' },
    })
    const items = [{ sku: 'MUG-BLUE', quantity: 999 }]
    const headers = { 'if-match': '*' }
    expect(await shop.staff.updateOrder({ path, query: dryRun, headers, body: { items } })).toMatchObject({
      status: 409,
      body: { type: '/problems/out-of-stock' },
    })
    expect(await shop.staff.updateOrder({ path, query: dryRun, body: { items } })).toMatchObject({ status: 428 })
  })

  it('ignores the Idempotency-Key: neither stores it, nor returns a stored response', async () => {
    const path = await pathOf(['pay'])
    const headers = { 'idempotency-key': randomUUID() }
    const refund = (amount: number, query: { dryRun?: boolean }) =>
      shop.staff.refundOrder({ path, query, headers, body: { amount: usd(amount), reason: 'A scratch' } })
    await refund(1, dryRun)
    const real = await refund(3820, {})
    expect(real).toMatchObject({ status: 201, body: { refunds: [{ id: 1, amount: usd(3820) }] } })
    expect(real.headers).not.toHaveProperty('Idempotency-Replayed')
    expect(await refund(3820, dryRun)).toMatchObject({ status: 409, body: { type: '/problems/over-refunded' } })
    expect(await refund(3820, realRun)).toMatchObject({ status: 201, headers: { 'Idempotency-Replayed': 'true' } })
  })

  it('do not harm real requests that are sent at the same time', async () => {
    const orders = await Promise.all(Array.from({ length: 8 }, () => pathOf(['pay'])))
    const runs = orders.map((path, index) =>
      shop.staff.cancelOrder({ path, query: { dryRun: index % 2 === 0 }, body: { reason: 'Ordered by mistake' } }),
    )
    expect((await Promise.all(runs)).map(({ status }) => status)).toEqual(orders.map(() => 200))
    const read = await Promise.all(orders.map(path => shop.staff.getOrder({ path }).then(bodyOf)))
    expect(read.map(({ status }) => status)).toEqual(orders.map((_, index) => (index % 2 ? 'cancelled' : 'confirmed')))
  })

  async function pathOf(after: Step[]): Promise<Request['path']> {
    return { orderId: (await prepareOrder(shop, ...after)).id, shipmentId: 1, returnId: 1 }
  }

  /** Reads all that a change of an order can change. */
  async function readAll(orderId: number) {
    const read = await shop.staff.getOrder({ path: { orderId } })
    if (read.status !== 200) throw new Error(`unexpected status ${read.status}`)
    const products = await shop.staff.listProducts({ query: { limit: 100 } }).then(bodyOf)
    const adjustments = products.items.map(({ sku }) =>
      shop.staff.listStockAdjustments({ path: { sku }, query: { limit: 100 } }).then(bodyOf),
    )
    const events = await getEvents(shop, orderId)
    return {
      order: read.body,
      etag: read.headers.ETag ?? '',
      events,
      products,
      adjustments: await Promise.all(adjustments),
    }
  }
})

/** A body with the same text for each time. */
function withoutTimes(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time'))
}
