import type { components } from 'openapi/generated/order-service.ts'
import { expect } from 'vitest'
import { orderViolations } from '../../order-service/orders/amounts/order-invariants.ts'
import { historyViolations, sumViolations } from '../../order-service/orders/history/history-invariants.ts'

type Schemas = components['schemas']

/** Expects the invariants that hold for every order at all times. `context` is added to the message of a failure. */
export function expectInvariants(order: Schemas['Order'], context: string): void {
  expect(orderViolations(order), context).toEqual([])
}

/** Expects that the history has one event for each version, and that the events add up to the amounts and quantities. */
export function expectHistoryMatches(order: Schemas['Order'], events: Schemas['OrderEvent'][], context: string): void {
  expect(historyViolations(order, events), context).toEqual([])
}

/** Expects that the events add up to the amounts and quantities of the order. */
export function expectEventsAddUp(order: Schemas['Order'], events: Schemas['OrderEvent'][], context: string): void {
  expect(sumViolations(order, events), context).toEqual([])
}
