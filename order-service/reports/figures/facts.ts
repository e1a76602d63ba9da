import type { Order } from '../../orders/order.ts'

/** What the reports know of an order. It has no personal data. */
export interface Facts {
  userId: number
  placedAt: string
  currency: string
  /** Empty for an order without a shipping address. */
  country: string
  /** The lines; those of one product are together. */
  lines: [sku: string, units: number, total: number, tax: number, cancelledUnits: number][]
  /** The cancellation, and the part of the total that was not paid and fell away with it. */
  cancelled: [at: string, unpaid: number] | null
  refunds: [at: string, amount: number][]
  /** When the whole total was paid, everything that is not cancelled was shipped, and all of it was delivered. */
  paidAt: string | null
  shippedAt: string | null
  deliveredAt: string | null
  isCancelled: boolean
}

/** Whether units of an order were cancelled: then `factsOf` needs the time of the cancellation. */
export function hasCancellation({ items }: Pick<Order, 'items'>): boolean {
  return items.some(({ cancelled }) => cancelled > 0)
}

/** The facts of an order. `cancelledAt` is from its history, because the order itself does not contain it. */
export function factsOf(order: Order, cancelledAt: string | undefined): Facts {
  const { userId, createdAt, updatedAt, currency, shippingAddress, totals, refunds, status, fulfillmentStatus } = order
  const isPaid = totals.paid.amount >= totals.total.amount
  const isShipped = fulfillmentStatus === 'shipped' || fulfillmentStatus === 'delivered'
  return {
    userId,
    placedAt: createdAt,
    currency,
    country: shippingAddress?.country ?? '',
    lines: linesOf(order),
    // An order from before the history was stored has no time of its cancellation but that of its last change.
    cancelled: hasCancellation(order)
      ? [cancelledAt ?? updatedAt, Math.max(0, totals.total.amount - totals.paid.amount)]
      : null,
    refunds: refunds.map(({ at, amount }) => [at, amount.amount]),
    paidAt: isPaid ? lastOf(order.payments.map(({ at }) => at)) : null,
    shippedAt: isShipped ? lastOf(order.shipments.map(({ at }) => at)) : null,
    deliveredAt:
      fulfillmentStatus === 'delivered' ? lastOf(order.shipments.map(({ deliveredAt }) => deliveredAt ?? '')) : null,
    isCancelled: status === 'cancelled',
  }
}

function linesOf({ items }: Order): Facts['lines'] {
  const lines = new Map<string, Facts['lines'][number]>()
  for (const { sku, quantity, total, tax, cancelled } of items) {
    const [, units, sum, taxes, cancelledUnits] = lines.get(sku) ?? [sku, 0, 0, 0, 0]
    lines.set(sku, [sku, units + quantity, sum + total.amount, taxes + tax.amount, cancelledUnits + cancelled])
  }
  return [...lines.values()]
}

function lastOf(times: string[]): string | null {
  return times.toSorted().at(-1) ?? null
}
