import { setTimeout as sleep } from 'node:timers/promises'
import type { components } from 'openapi/generated/order-service.ts'
import type { Clients } from '../databases/shop.ts'

type Order = components['schemas']['Order']

/** Clients that place orders and change them. */
export interface ChangingClients {
  /** The effects that the service has acknowledged, as `<event type> <order id> <version>`. */
  acknowledged: Set<string>
  /** The number of orders that were placed. */
  orders: () => number
  /** Resolves when all orders are placed and changed. */
  ended: Promise<unknown>
}

const retryMs = 50

/**
 * Places orders by several clients at the same time, and pays, ships, changes or cancels each. A request with an idempotency
 * key is repeated until it succeeds.
 */
export function startChangingClients(john: Clients, staff: Clients, clients: number, orders: number): ChangingClients {
  const acknowledged = new Set<string>()
  let [begun, placed] = [0, 0]

  const note = (type: string, { id, version }: Order) => acknowledged.add(`${type} ${id} ${version}`)

  const changeOrders = async () => {
    while (begun < orders) {
      const index = begun++
      const keyed = (purpose: string) => ({ 'idempotency-key': `${purpose}-${index}` })
      const order = await untilSuccess(() =>
        john.orders.placeOrder({ headers: keyed('place'), body: { items: [{ sku: 'SAMPLE', quantity: 1 }] } }),
      )
      placed++
      note('order.placed', order)
      const path = { orderId: order.id }
      if (index % 4 === 1) await change(order)
      if (index % 4 === 1) {
        const cancel = { path, headers: keyed('cancel'), body: { reason: 'Ordered twice' } }
        note('order.cancelled', await untilSuccess(() => john.orders.cancelOrder(cancel)))
      }
      if (index % 4 < 2) continue
      const payment = { amount: order.totals.total, method: 'card' as const, reference: `payment-${index}` }
      const paid = await untilSuccess(() => staff.orders.recordPayment({ path, headers: keyed('pay'), body: payment }))
      note('payment.recorded', paid)
      note('order.confirmed', paid)
      if (index % 4 === 3) continue
      const shipment = { carrier: 'Post', trackingNumber: `track-${index}`, items: [{ lineId: 1, quantity: 1 }] }
      note(
        'shipment.created',
        await untilSuccess(() => staff.orders.createShipment({ path, headers: keyed('ship'), body: shipment })),
      )
    }
  }

  /** Sent once: a request without an idempotency key whose response was lost can have had its effect. */
  const change = async ({ id }: Order) => {
    const request = { path: { orderId: id }, headers: { 'if-match': '*' }, body: { note: 'Ring twice' } }
    const response = await john.orders.updateOrder(request).catch(() => undefined)
    if (response?.status === 200) note('order.changed', response.body)
  }
  const ended = Promise.all(Array.from({ length: clients }, changeOrders))
  return { acknowledged, orders: () => placed, ended }
}

/** Repeats a request until it succeeds. Throws for a response that does not mean that the service is unavailable. */
async function untilSuccess(
  send: () => Promise<{ status: 200 | 201; body: Order } | { status: number; body?: unknown }>,
): Promise<Order> {
  for (;;) {
    const response = await send().catch(() => undefined) // the service was killed
    if (response && isSuccess(response)) return response.body
    if (response && response.status < 500) throw new Error(JSON.stringify(response))
    await sleep(retryMs)
  }
}

function isSuccess(response: { status: number; body?: unknown }): response is { status: 200 | 201; body: Order } {
  return response.status === 200 || response.status === 201
}
