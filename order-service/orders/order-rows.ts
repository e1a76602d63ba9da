import type { Selectable } from 'kysely'
import type { OrderTable } from '../tables.ts'
import type { Order } from './order.ts'

export type OrderRow = Selectable<OrderTable>

export function rowOf(order: Omit<Order, 'id'>): Omit<OrderRow, 'id'> {
  const { userId, user, totals, items, shippingAddress, payments, refunds, shipments, returns } = order
  const { status, paymentStatus, fulfillmentStatus, currency, note, cancelReason, version, createdAt, updatedAt } =
    order
  return {
    userId,
    userName: user.name,
    userEmail: user.email,
    userVersion: user.version,
    userAsOf: user.asOf,
    status,
    paymentStatus,
    fulfillmentStatus,
    currency,
    subtotal: totals.subtotal.amount,
    tax: totals.tax.amount,
    total: totals.total.amount,
    paid: totals.paid.amount,
    refunded: totals.refunded.amount,
    due: totals.due.amount,
    items: JSON.stringify(items),
    shippingAddress: shippingAddress && JSON.stringify(shippingAddress),
    note,
    payments: JSON.stringify(payments),
    refunds: JSON.stringify(refunds),
    shipments: JSON.stringify(shipments),
    returns: JSON.stringify(returns),
    cancelReason,
    version,
    createdAt,
    updatedAt,
  }
}

export function orderFrom(row: OrderRow): Order {
  const { id, userId, status, paymentStatus, fulfillmentStatus, currency, shippingAddress } = row
  const { note, cancelReason, version, createdAt, updatedAt } = row
  const money = (amount: number) => ({ amount, currency })
  return {
    id,
    userId,
    user: { id: userId, name: row.userName, email: row.userEmail, version: row.userVersion, asOf: row.userAsOf },
    status,
    paymentStatus,
    fulfillmentStatus,
    currency,
    items: JSON.parse(row.items),
    totals: {
      subtotal: money(row.subtotal),
      tax: money(row.tax),
      total: money(row.total),
      paid: money(row.paid),
      refunded: money(row.refunded),
      due: money(row.due),
    },
    shippingAddress: shippingAddress === null ? null : JSON.parse(shippingAddress),
    note,
    payments: JSON.parse(row.payments),
    refunds: JSON.parse(row.refunds),
    shipments: JSON.parse(row.shipments),
    returns: JSON.parse(row.returns),
    cancelReason,
    version,
    createdAt,
    updatedAt,
  }
}
