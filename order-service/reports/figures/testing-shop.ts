import type { Kysely } from 'kysely'
import type { Caller } from 'service-kit/access/access.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { vi } from 'vitest'
import { expiryReason, withCancellation } from '../../orders/actions/cancellation.ts'
import { withPayment, withRefund } from '../../orders/actions/payments.ts'
import { withReceivedReturn, withRequestedReturn } from '../../orders/actions/returns.ts'
import { withDeliveredShipment, withShipment } from '../../orders/actions/shipments.ts'
import { withUpdate } from '../../orders/actions/update.ts'
import type { OrderTransition } from '../../orders/commands.ts'
import { executeCommand } from '../../orders/commands.ts'
import { orderFrom } from '../../orders/documents/order-document.ts'
import { eventFrom } from '../../orders/history/order-event-store.ts'
import type { OrderEvent } from '../../orders/history/order-events.ts'
import type { TransitionName } from '../../orders/lifecycle.ts'
import type { Order } from '../../orders/order.ts'
import { placeOrder } from '../../orders/orders.ts'
import { storesIn } from '../../stores.ts'
import type { Tables } from '../../tables.ts'

/** A command for the order with an index, counted from the first one; those that its state forbids change nothing. */
export interface ShopCommand {
  action:
    | 'place'
    | 'pay'
    | 'payPart'
    | 'edit'
    | 'move'
    | 'ship'
    | 'deliver'
    | 'return'
    | 'receive'
    | 'refund'
    | 'cancel'
    | 'expire'
  order: number
  /** Selects customers, products, countries and amounts. */
  choice: number
  /** The minutes that pass before. */
  minutes: number
}

const noToken = { clientId: 'test', generation: 0, issuedAt: 0 }
const staff: Caller = { kind: 'staff', userId: 2, scopes: new Set(), ownerId: undefined, ...noToken }
const currencies = [
  ['MUG-BLUE', 'TEA-GREEN'],
  ['TEAPOT-IRON'],
  ['POSTER-BERLIN'],
  ['TEA-BLACK', 'HONEY-LIME', 'CARD-GIFT'],
]
const countries = ['DE', 'IN', 'US', undefined]
const one = <Each>(list: Each[], choice: number) => list[choice % list.length] as Each

/** Executes commands with the rules of the service, at the times of a clock that the test sets. */
export function shopOf(database: Kysely<Tables>) {
  const placed: number[] = []

  const change = async (transition: TransitionName, orderId: number, apply: OrderTransition) => {
    await database
      .transaction()
      .execute(transaction => executeCommand(storesIn(transaction), { transition, orderId, caller: staff }, apply))
  }
  const place = async (choice: number) => {
    const id = 1 + (choice % 5)
    const user = { id, name: `Customer ${id}`, email: `${id}@example.com`, version: 1, asOf: new Date().toISOString() }
    const body = { items: itemsFor(choice), ...addressFor(choice) }
    const { row } = await database
      .transaction()
      .execute(transaction => placeOrder(storesIn(transaction), body, { user }, staff))
    placed.push(row.id)
  }

  const transitions: Record<
    Exclude<ShopCommand['action'], 'place'>,
    (choice: number) => [TransitionName, OrderTransition]
  > = {
    pay: choice => [
      'recordPayment',
      (order, now) => withPayment(order, paymentOf(order, order.totals.due.amount, choice), now),
    ],
    payPart: choice => [
      'recordPayment',
      (order, now) => withPayment(order, paymentOf(order, 1 + (choice % order.totals.due.amount), choice), now),
    ],
    edit: choice => [
      'updateOrder',
      (order, _now, { products }) => withUpdate(order, { items: itemsFor(choice) }, products),
    ],
    move: choice => [
      'updateOrder',
      (order, _now, { products }) => withUpdate(order, { shippingAddress: null, ...addressFor(choice) }, products),
    ],
    ship: choice => [
      'createShipment',
      (order, now) => {
        const items = unitsOf(order, ({ quantity, cancelled, shipped }) => quantity - cancelled - shipped, choice)
        return items.length === 0
          ? 'all shipped'
          : withShipment(order, { items, carrier: 'UPS', trackingNumber: '1Z' }, now)
      },
    ],
    deliver: choice => [
      'deliverShipment',
      (order, now) => withDeliveredShipment(order, oneOf(order.shipments, choice), now),
    ],
    return: choice => [
      'requestReturn',
      (order, now) => {
        const items = unitsOf(order, ({ delivered, returned }) => delivered - returned, choice)
        return items.length === 0 ? 'all returned' : withRequestedReturn(order, { items, reason: 'Cracked' }, now)
      },
    ],
    receive: choice => [
      'receiveReturn',
      (order, now) => withReceivedReturn(order, oneOf(order.returns, choice), { restock: true }, now),
    ],
    refund: choice => [
      'refundOrder',
      (order, now) =>
        withRefund(
          order,
          {
            amount: { amount: 1 + (choice % (order.totals.paid.amount || 1)), currency: order.currency },
            reason: 'Late',
          },
          now,
        ),
    ],
    cancel: () => ['cancelOrder', (order, now) => withCancellation(order, 'A mistake', now)],
    expire: () => ['expire', (order, now) => withCancellation(order, expiryReason, now)],
  }
  return {
    async execute({ action, order, choice, minutes }: ShopCommand): Promise<void> {
      vi.setSystemTime(Date.now() + minutes * 60_000)
      try {
        if (action === 'place' || placed.length === 0) await place(choice)
        else await change(...withOrder(transitions[action](choice), one(placed, order)))
      } catch (error) {
        if (!(error instanceof Problem)) throw error
      }
    },
  }
}

const withOrder = (
  [transition, apply]: [TransitionName, OrderTransition],
  id: number,
): [TransitionName, number, OrderTransition] => [transition, id, apply]
/** The id of a part, or 1 when there is none. */
const oneOf = (parts: { id: number }[], choice: number) => 1 + (choice % Math.max(1, parts.length))

/** All of some units of each line, or half of them. */
function unitsOf({ items }: Order, units: (item: Order['items'][number]) => number, choice: number) {
  return items.flatMap(item => {
    const quantity = Math.ceil(units(item) / (1 + (choice % 2)))
    return quantity > 0 ? [{ lineId: item.lineId, quantity }] : []
  })
}
const itemsFor = (choice: number) =>
  one(currencies, choice).map((sku, index) => ({ sku, quantity: 1 + ((choice + index) % 3) }))
const paymentOf = ({ payments, currency }: Order, amount: number, choice: number) => ({
  amount: { amount, currency },
  method: 'card' as const,
  reference: `${choice}-${payments.length}`,
})

function addressFor(choice: number) {
  const country = one(countries, choice)
  return country === undefined
    ? {}
    : { shippingAddress: { recipient: 'Jane Roe', lines: ['Street 1'], city: 'City', postalCode: '10115', country } }
}

/** All orders with their histories. */
export async function allOrders(database: Kysely<Tables>): Promise<{ order: Order; events: OrderEvent[] }[]> {
  const rows = await database.selectFrom('orders').selectAll().execute()
  const events = (await database.selectFrom('orderEvents').selectAll().orderBy('id').execute()).map(eventFrom)
  return rows.map(row => ({ order: orderFrom(row), events: events.filter(({ orderId }) => orderId === row.id) }))
}
