import type { components } from 'openapi/generated/order-service.ts'
import { expect } from 'vitest'
import { sum } from './order-model.ts'

type Schemas = components['schemas']

/** What holds of every order at all times, whatever the model says. */
export function expectInvariants({ items, totals }: Schemas['Order'], told: string): void {
  expect(totals.total.amount, told).toBe(sum(items.map(({ total }) => total.amount)))
  expect(totals.total.amount, told).toBe(totals.subtotal.amount + totals.tax.amount)
  expect(totals.refunded.amount, told).toBeLessThanOrEqual(totals.paid.amount)
  expect(totals.paid.amount, told).toBeLessThanOrEqual(totals.total.amount)
  for (const { quantity, shipped, delivered, returned, cancelled } of items) {
    expect(returned, told).toBeLessThanOrEqual(delivered)
    expect(delivered, told).toBeLessThanOrEqual(shipped)
    expect(shipped, told).toBeLessThanOrEqual(quantity - cancelled)
  }
}

/** The history has an event for each version, and comes to every figure. */
export function expectExplained(order: Schemas['Order'], events: Schemas['OrderEvent'][], told: string): void {
  expect(
    events.map(({ version }) => version),
    told,
  ).toEqual(Array.from({ length: order.version }, (_, index) => index + 1))
  const { status, totals, items } = order
  expect(events.at(-1)?.status, told).toBe(status)
  expect(events.findLast(({ total }) => total)?.total, told).toEqual(totals.total)
  expect(sum(events.map(({ paid }) => paid?.amount ?? 0)), told).toBe(totals.paid.amount)
  expect(sum(events.map(({ refunded }) => refunded?.amount ?? 0)), told).toBe(totals.refunded.amount)
  for (const { lineId, ...line } of items)
    for (const number of ['shipped', 'delivered', 'returned', 'cancelled'] as const) {
      const added = events.flatMap(({ units = [] }) => units.filter(each => each.lineId === lineId))
      expect(sum(added.map(each => each[number] ?? 0)), told).toBe(line[number])
    }
}
