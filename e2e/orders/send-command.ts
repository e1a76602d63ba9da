import { randomUUID } from 'node:crypto'
import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import type { AvailableUnits, Command, CommandCaller, OrderedItems, SelectedUnits } from './commands.ts'
import { resolveAmount, resolveUnits, returnable, shippable } from './commands.ts'
import { dueOf } from './derived-fields.ts'
import type { CustomerName, ModelOrder } from './order-model.ts'

/** A client for each caller. */
export type Clients = Record<CustomerName | 'staff' | 'anonymous', Client<operations>>

export interface CommandResponse {
  status: number
  headers: Record<string, unknown>
  body: unknown
}

/**
 * Returns a function that sends a command; each call uses the same Idempotency-Key. `order` is the order in the model before
 * the command, `skus` the products in the order of the model. The commands that change an order take a query.
 */
export function createSender(
  command: Command,
  order: ModelOrder | undefined,
  skus: string[],
  clients: Clients,
): (query?: { dryRun?: boolean }) => Promise<CommandResponse> {
  const client = clientFor(command, order, clients)
  const headers = { 'idempotency-key': randomUUID() }
  const path = { orderId: order?.id ?? 0 }
  const itemsOf = (items: OrderedItems) =>
    items.map(({ product, quantity }) => ({ sku: skus[product] ?? '', quantity }))
  const unitsOf = (units: SelectedUnits, available: AvailableUnits) =>
    (order ? resolveUnits(order, units, available) : []).map(({ line, quantity }) => ({ lineId: line + 1, quantity }))
  switch (command.type) {
    case 'place':
      return () => client.placeOrder({ headers, body: { items: itemsOf(command.items) } })
    case 'update': {
      const ifMatch = { any: '*', current: `"${order?.version}"`, stale: '"0"', none: undefined }[command.ifMatch]
      const body = {
        ...(command.items && { items: itemsOf(command.items) }),
        ...(command.note !== undefined && { note: command.note }),
      }
      return (query = {}) =>
        client.updateOrder({ query, path, body, ...(ifMatch && { headers: { 'if-match': ifMatch } }) })
    }
    case 'pay': {
      const amount = { amount: resolveAmount(command.amount, order ? dueOf(order) : 0), currency: command.currency }
      const body = { amount, method: 'card', reference: `ch_${command.reference}` }
      return (query = {}) => client.recordPayment({ query, path, headers, body })
    }
    case 'refund': {
      const refundable = order ? order.paid - order.refunded : 0
      const amount = { amount: resolveAmount(command.amount, refundable), currency: command.currency }
      return (query = {}) => client.refundOrder({ query, path, headers, body: { amount, reason: 'A scratch' } })
    }
    case 'ship': {
      const body = { items: unitsOf(command.units, shippable), carrier: 'UPS', trackingNumber: '1Z' }
      return (query = {}) => client.createShipment({ query, path, headers, body })
    }
    case 'deliver':
      return (query = {}) => client.deliverShipment({ query, path: { ...path, shipmentId: command.part + 1 }, headers })
    case 'return': {
      const body = { items: unitsOf(command.units, returnable), reason: 'A crack' }
      return (query = {}) => client.requestReturn({ query, path, headers, body })
    }
    case 'receive': {
      const body = { restock: command.restock }
      return (query = {}) =>
        client.receiveReturn({ query, path: { ...path, returnId: command.part + 1 }, headers, body })
    }
    case 'cancel':
      return (query = {}) => client.cancelOrder({ query, path, headers, body: { reason: 'Changed my mind' } })
    case 'adjust': {
      const body = { delta: command.delta, reason: 'Counted again' }
      return () => client.adjustStock({ path: { sku: skus[command.product] ?? '' }, headers, body })
    }
    case 'reprice': {
      const path = { sku: skus[command.product] ?? '' }
      const body = { unitPrice: { amount: command.price, currency: 'USD' }, taxRateBasisPoints: command.taxRate }
      return () => client.updateProduct({ path, headers: { 'if-match': '*' }, body })
    }
  }
}

/** All callers except anonymous ones place an order as its owner. */
function clientFor(command: Command, order: ModelOrder | undefined, clients: Clients): Client<operations> {
  if (command.type === 'place') return clients[command.by === 'anonymous' ? 'anonymous' : command.owner]
  const owner = order?.owner ?? 'john'
  const otherCustomer = owner === 'john' ? 'jane' : 'john'
  const names: Record<CommandCaller, keyof Clients> = { owner, otherCustomer, staff: 'staff', anonymous: 'anonymous' }
  return clients[names[command.by]]
}
