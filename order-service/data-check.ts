import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import { eachPage, eachRow } from 'service-kit/database/each-row.ts'
import { keyViolations } from 'service-kit/idempotency/key-check.ts'
import { withDerivedFields } from './orders/amounts/derived-fields.ts'
import { orderViolations } from './orders/amounts/order-invariants.ts'
import { documentViolations, orderFrom } from './orders/documents/order-document.ts'
import { columnViolations } from './orders/documents/order-rows.ts'
import { historyViolations } from './orders/history/history-invariants.ts'
import { eventFrom } from './orders/history/order-event-store.ts'
import type { OrderEvent } from './orders/history/order-events.ts'
import type { Order } from './orders/order.ts'
import { nameKeyOf } from './products/name-key.ts'
import type { Tables } from './tables.ts'

/** Yields a sentence for each violated invariant of the database. Reads all rows, in pages. */
export async function* violationsIn(database: Kysely<Tables>): AsyncGenerator<string> {
  const counted = new Set<string>() // the SKUs whose stock is counted
  yield* productViolations(database, counted)
  const unpaid = new Map<number, number>() // the orders of each customer that `unpaidOrders` counts
  yield* allOrderViolations(database, order => {
    if (order.status !== 'created' || !order.items.some(({ sku }) => counted.has(sku))) return
    unpaid.set(order.userId, (unpaid.get(order.userId) ?? 0) + 1)
  })
  yield* unpaidOrderViolations(database, unpaid)
  yield* keyViolations(database)
  yield* jobViolations(database)
}

async function* jobViolations(database: Kysely<Tables>): AsyncGenerator<string> {
  const jobs = database.selectFrom('jobs').select(['id', 'status', 'body', 'finishedAt'])
  for await (const { id, status, body, finishedAt } of eachRow(jobs, { columns: { id: 'id' }, direction: 'asc' })) {
    const hasEnded = status === 'succeeded' || status === 'failed'
    if (hasEnded !== (finishedAt !== null)) yield `job ${id}: the time of its end follows from its status`
    if (hasEnded !== (body === '')) yield `job ${id}: its file is stored until its end`
  }
}

async function* productViolations(database: Kysely<Tables>, counted: Set<string>): AsyncGenerator<string> {
  const products = database
    .selectFrom('products')
    .select(['sku', 'name', 'nameKey', 'stock'])
    .select(({ selectFrom }) =>
      selectFrom('stockAdjustments')
        .select(({ fn }) => fn.sum<number | null>('delta').as('sum'))
        .whereRef('stockAdjustments.sku', '=', 'products.sku')
        .as('adjusted'),
    )
  for await (const { sku, name, nameKey, stock, adjusted } of eachRow(products, {
    columns: { sku: 'text' },
    direction: 'asc',
  })) {
    if (stock !== null) counted.add(sku)
    if ((stock ?? 0) !== (adjusted ?? 0))
      yield `product ${sku}: the stock (${stock ?? 'not counted'}) is the sum of its adjustments (${adjusted ?? 0})`
    if (stock !== null && stock < 0) yield `product ${sku}: the stock ${stock} is not below 0`
    if (nameKey !== nameKeyOf(name)) yield `product ${sku}: the sort key follows from the name`
  }
}

async function* allOrderViolations(database: Kysely<Tables>, observe: (order: Order) => void): AsyncGenerator<string> {
  const byId = { columns: { id: 'id' }, direction: 'asc' } as const
  for await (const page of eachPage(database.selectFrom('orders').selectAll(), byId)) {
    const [first, last] = [page[0].id, page.at(-1)?.id ?? page[0].id]
    const events = new Map<number, OrderEvent[]>()
    const rows = database
      .selectFrom('orderEvents')
      .selectAll()
      .where('orderId', '>=', first)
      .where('orderId', '<=', last)
    for (const row of await rows.orderBy('orderId').orderBy('id').execute())
      events.set(row.orderId, [...(events.get(row.orderId) ?? []), eventFrom(row)])
    for (const row of page) {
      const order = orderFrom(row)
      observe(order)
      const amounts = orderViolations(order) // these make the recomputation of the derived fields fail
      const violations = [
        ...(amounts.length > 0 ? amounts : derivedFieldViolations(order)),
        ...historyViolations(order, events.get(order.id) ?? []),
        ...columnViolations(row, order),
        ...documentViolations(row, order),
      ]
      yield* violations.map(violation => `order ${order.id}: ${violation}`)
    }
  }
}

/** The payments, refunds, shipments and returns of an order add up to its totals, quantities and statuses. */
function derivedFieldViolations(order: Order): string[] {
  try {
    const derived = withDerivedFields(order)
    const names = ['items', 'totals', 'status', 'paymentStatus', 'fulfillmentStatus'] as const
    const different = names.filter(name => !isDeepStrictEqual(derived[name], order[name]))
    return different.map(name => `the ${name} follow from its payments, refunds, shipments and returns`)
  } catch (error) {
    return [`its payments, refunds, shipments and returns add up (${error instanceof Error ? error.message : error})`]
  }
}

async function* unpaidOrderViolations(database: Kysely<Tables>, unpaid: Map<number, number>): AsyncGenerator<string> {
  const counts = database.selectFrom('unpaidOrders').selectAll()
  const violation = (userId: number, count: number) =>
    `customer ${userId}: the number of unpaid orders that hold stock, ${unpaid.get(userId) ?? 0}, is stored (${count})`
  for await (const { userId, count } of eachRow(counts, { columns: { userId: 'id' }, direction: 'asc' })) {
    if (count !== (unpaid.get(userId) ?? 0)) yield violation(userId, count)
    unpaid.delete(userId)
  }
  for (const userId of unpaid.keys()) yield violation(userId, 0)
}
