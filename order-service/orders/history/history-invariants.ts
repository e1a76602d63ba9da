import { isDeepStrictEqual } from 'node:util'
import { sum } from '../amounts/order-invariants.ts'
import type { Order } from '../order.ts'
import type { OrderEvent } from './order-events.ts'

type History = Pick<Order, 'totals' | 'items'>

/**
 * The violated invariants of an order and all its events, one sentence each: the events have the versions of the order
 * without a gap, the last one has its status, the last one with a customer check has the order's, and they add up to its
 * amounts and quantities.
 */
export function historyViolations(
  order: History & Pick<Order, 'version' | 'status' | 'customerCheck'>,
  events: OrderEvent[],
): string[] {
  const complete = events.length === order.version && events.every(({ version }, index) => version === index + 1)
  return [
    ...(complete ? [] : [`the events have the versions 1 to ${order.version}, each once`]),
    ...(events.at(-1)?.status === order.status ? [] : ['the last event has the status of the order']),
    ...(events.findLast(({ customerCheck }) => customerCheck)?.customerCheck === order.customerCheck
      ? []
      : ['the last event with a customer check has that of the order']),
    ...sumViolations(order, events),
  ]
}

/** The amounts and quantities of an order to which its events do not add up, one sentence each. */
export function sumViolations({ totals, items }: History, events: OrderEvent[]): string[] {
  const invariants: [invariant: string, holds: boolean][] = [
    [
      'the last event with a total has the total of the order',
      isDeepStrictEqual(events.findLast(({ total }) => total)?.total, totals.total),
    ],
    ['the events add up to the paid amount', sum(events.map(({ paid }) => paid?.amount ?? 0)) === totals.paid.amount],
    [
      'the events add up to the refunded amount',
      sum(events.map(({ refunded }) => refunded?.amount ?? 0)) === totals.refunded.amount,
    ],
    ...items.flatMap(line => {
      const changes = events.flatMap(({ units = [] }) => units.filter(({ lineId }) => lineId === line.lineId))
      return (['shipped', 'delivered', 'returned', 'cancelled'] as const).map((units): [string, boolean] => [
        `the events add up to the ${units} units of line ${line.lineId}`,
        sum(changes.map(change => change[units] ?? 0)) === line[units],
      ])
    }),
  ]
  return invariants.filter(([, holds]) => !holds).map(([invariant]) => invariant)
}
