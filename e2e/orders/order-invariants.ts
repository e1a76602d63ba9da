import type { components } from 'openapi/generated/order-service.ts'
import { expect } from 'vitest'
import { sum } from './order-model.ts'

type Schemas = components['schemas']

/** Expects the invariants that hold for every order at all times. `context` is added to the message of a failure. */
export function expectInvariants({ items, totals }: Schemas['Order'], context: string): void {
  expect(totals.total.amount, context).toBe(sum(items.map(({ total }) => total.amount)))
  expect(totals.total.amount, context).toBe(totals.subtotal.amount + totals.tax.amount)
  expect(totals.refunded.amount, context).toBeLessThanOrEqual(totals.paid.amount)
  expect(totals.paid.amount, context).toBeLessThanOrEqual(totals.total.amount)
  for (const { quantity, shipped, delivered, returned, cancelled } of items) {
    expect(returned, context).toBeLessThanOrEqual(delivered)
    expect(delivered, context).toBeLessThanOrEqual(shipped)
    expect(shipped, context).toBeLessThanOrEqual(quantity - cancelled)
  }
}

/** Expects that the history has one event for each version, and that the events add up to the amounts and quantities. */
export function expectHistoryMatches(order: Schemas['Order'], events: Schemas['OrderEvent'][], context: string): void {
  expect(
    events.map(({ version }) => version),
    context,
  ).toEqual(Array.from({ length: order.version }, (_, index) => index + 1))
  expect(events.at(-1)?.status, context).toBe(order.status)
  expectEventsAddUp(order, events, context)
}

/** Expects that the events add up to the amounts and quantities of the order. */
export function expectEventsAddUp(
  { totals, items }: Schemas['Order'],
  events: Schemas['OrderEvent'][],
  context: string,
): void {
  expect(events.findLast(({ total }) => total)?.total, context).toEqual(totals.total)
  expect(sum(events.map(({ paid }) => paid?.amount ?? 0)), context).toBe(totals.paid.amount)
  expect(sum(events.map(({ refunded }) => refunded?.amount ?? 0)), context).toBe(totals.refunded.amount)
  for (const line of items) {
    const changes = events.flatMap(({ units = [] }) => units.filter(({ lineId }) => lineId === line.lineId))
    for (const quantity of ['shipped', 'delivered', 'returned', 'cancelled'] as const)
      expect(sum(changes.map(change => change[quantity] ?? 0)), context).toBe(line[quantity])
  }
}
