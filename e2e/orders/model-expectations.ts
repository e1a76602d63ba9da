import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import { expect } from 'vitest'
import { bodyOf } from '../../order-service/orders/testing.ts'
import {
  allowedActionsOf,
  dueOf,
  fulfillmentStatusOf,
  paymentStatusOf,
  reservedUnits,
  statusOf,
  totalOf,
} from './derived-fields.ts'
import { expectHistoryMatches, expectInvariants } from './order-invariants.ts'
import type { ModelOrder, ModelShop } from './order-model.ts'
import { lineQuantities, sum } from './order-model.ts'
import type { PredictedResponse } from './predicted-response.ts'
import type { CommandResponse } from './send-command.ts'
import { expectStockMatchesAdjustments } from './stock-invariants.ts'

/** Expects that a repeated request gets the stored response. A failed request is executed again and must fail alike. */
export function expectReplay(first: CommandResponse, second: CommandResponse, context: string): void {
  expect(outcomeOf(second), context).toEqual(outcomeOf(first))
  if (first.status < 300)
    expect([second.body, second.headers['Idempotency-Replayed']], context).toEqual([first.body, 'true'])
}

/** Expects that a dry run had the response of the real request that was sent after it, apart from times. */
export function expectTried(tried: CommandResponse, real: CommandResponse, context: string): void {
  expect(comparedResponse(tried), context).toEqual(comparedResponse(real))
}

/** The status and body of a response, with the same text for each time and each request id. */
function comparedResponse({ status, body }: Pick<CommandResponse, 'status' | 'body'>): unknown {
  const text = JSON.stringify(body)
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time')
    .replace(/"requestId":"[^"]*"/, '"requestId":"an id"')
  return { status, body: JSON.parse(text) }
}

/** The status and the problem slug of a response. */
export function outcomeOf({ status, body }: CommandResponse): PredictedResponse {
  const type = status >= 400 && body && typeof body === 'object' && 'type' in body ? String(body.type) : undefined
  return type === undefined ? { status } : { status, problem: type.replace('/problems/', '') }
}

/** Expects that the stored order equals the order of the model and keeps the invariants. */
export async function expectOrderMatches(staff: Client<operations>, model: ModelOrder, context: string): Promise<void> {
  const path = { orderId: model.id }
  const [order, history] = await Promise.all([
    staff.getOrder({ path }).then(bodyOf),
    staff.listOrderEvents({ path, query: { limit: 100 } }).then(bodyOf),
  ])
  expect(
    {
      statuses: [order.status, order.paymentStatus, order.fulfillmentStatus],
      total: order.totals.total.amount,
      paid: order.totals.paid.amount,
      refunded: order.totals.refunded.amount,
      due: order.totals.due.amount,
      lines: order.items.map(comparedQuantities),
      allowed: order.allowedActions,
      note: order.note,
      version: order.version,
    },
    context,
  ).toEqual({
    statuses: [statusOf(model), paymentStatusOf(model), fulfillmentStatusOf(model)],
    total: totalOf(model),
    paid: model.paid,
    refunded: model.refunded,
    due: dueOf(model),
    lines: model.lines.map((_, line) => comparedQuantities(lineQuantities(model, line))),
    allowed: allowedActionsOf(model),
    note: model.note,
    version: model.version,
  })
  expectInvariants(order, context)
  expectHistoryMatches(order, history.items, context)
}

type ComparedQuantities = Record<'quantity' | 'shipped' | 'delivered' | 'returned' | 'cancelled', number>

function comparedQuantities({ quantity, shipped, delivered, returned, cancelled }: ComparedQuantities) {
  return { quantity, shipped, delivered, returned, cancelled }
}

/**
 * Expects that the stock of a product equals the model and is the sum of its adjustments, and that the adjustments with the
 * id of an order add up to the units that the order has taken. All other adjustments are by staff, without an order.
 */
export async function expectStockMatches(
  staff: Client<operations>,
  { products, orders }: ModelShop,
  index: number,
  sku: string,
): Promise<void> {
  const adjustments = await expectStockMatchesAdjustments(staff, sku, `product ${index}`)
  const stock = products[index]?.stock ?? null
  if (stock === null) return
  expect(sum(adjustments.map(({ delta }) => delta))).toBe(stock)
  const deltaOf = (orderId: number | null) =>
    sum(adjustments.filter(each => each.orderId === orderId).map(({ delta }) => delta))
  const reserved = orders.map(order => ({ orderId: order.id, units: reservedUnits(order).get(index) ?? 0 }))
  for (const { orderId, units } of reserved) expect(deltaOf(orderId), `order ${orderId}`).toBe(0 - units)
  expect(deltaOf(null), 'adjustments without an order').toBe(stock + sum(reserved.map(({ units }) => units)))
}
