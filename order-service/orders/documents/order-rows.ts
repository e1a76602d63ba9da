import type { OrderRow } from '../../tables.ts'
import type { AnyOrder, NewOrder, Order } from '../order.ts'
import { documentOf } from './order-document.ts'

/** An order with its row. */
export interface StoredOrder {
  order: Order
  row: OrderRow
}

/** The row of an order. Throws a ContractViolation for an order that does not conform to the contract. */
export function rowOf(order: AnyOrder): Omit<OrderRow, 'id'> {
  return { ...columnsOf(order), ...documentOf(order) }
}

/** The columns by which the rows of orders are found. */
function columnsOf(order: NewOrder) {
  const { userId, status, paymentStatus, fulfillmentStatus, customerCheck = null, createdAt, updatedAt } = order
  return { userId, status, paymentStatus, fulfillmentStatus, customerCheck, createdAt, updatedAt }
}

/** The columns of a row that do not match its document, one sentence each. */
export function columnViolations(row: OrderRow, order: Order): string[] {
  const expected = Object.entries({ ...columnsOf(order), version: order.version })
  const stored = new Map<string, unknown>(Object.entries(row))
  return expected.flatMap(([name, value]) =>
    stored.get(name) === value ? [] : [`the column ${name} has the value of its document`],
  )
}
