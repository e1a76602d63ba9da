import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withDerivedFields } from '../amounts/derived-fields.ts'
import { newLines, priceLine, totalsOf } from '../amounts/totals.ts'
import type { Order } from '../order.ts'
import { usd } from '../testing.ts'
import { withCancellation } from './cancellation.ts'
import { withRefund } from './payments.ts'
import { withReceivedReturn, withRequestedReturn } from './returns.ts'

const at = '2026-11-22T10:00:00.000Z'

interface Line {
  price: number
  rate: number
  quantity: number
  /** The number of units that are shipped; the others are cancelled. */
  shipped: number
}

/** A paid order: some units of each line are delivered. */
function deliveredOrder(lines: Line[]): Order {
  const items = lines.map(({ price, rate, quantity }, index) =>
    priceLine({ sku: 'X', name: 'X', unitPrice: usd(price), taxRateBasisPoints: rate }, quantity, index + 1),
  )
  const totals = totalsOf(items, 'USD')
  const shipped = lines.map((line, index) => ({ lineId: index + 1, quantity: line.shipped }))
  return withDerivedFields({
    ...{ id: 1, userId: 1, user: { id: 1, name: 'X', email: 'x@example.com', version: 1, asOf: at } },
    ...{ status: 'created', paymentStatus: 'unpaid', fulfillmentStatus: 'unfulfilled', currency: 'USD' },
    ...{ items: newLines(items), shippingAddress: null, note: null, cancelReason: null, refunds: [], returns: [] },
    ...{ version: 1, createdAt: at, updatedAt: at },
    totals: { ...totals, paid: usd(0), refunded: usd(0), due: totals.total },
    payments: [{ id: 1, at, amount: totals.total, method: 'card', reference: 'ch_1' }],
    shipments: [{ id: 1, at, items: shipped, carrier: 'UPS', trackingNumber: '1Z', deliveredAt: at }],
  })
}

/** The share of each unit of a line, by carrying the remainder of one unit over to the next. */
function unitShares(total: number, quantity: number): number[] {
  let remainder = 0
  return Array.from({ length: quantity }, () => {
    const dividend = total + remainder
    remainder = dividend % quantity
    return (dividend - remainder) / quantity
  })
}

const total = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

const anyLine = fc
  .record({
    price: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 1e10 })),
    rate: fc.integer({ min: 0, max: 10_000 }),
    quantity: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1000 })),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ part, ...line }): Line => ({ ...line, shipped: Math.ceil(line.quantity * part) || 1 }))

it('a refund has the shares of its units: rounded down, with each remainder going to a later unit', () => {
  const lines = fc.array(anyLine, { minLength: 1, maxLength: 4 })
  const parts = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 })
  fc.assert(
    fc.property(lines, parts, fc.option(fc.double({ min: 0, max: 1, noNaN: true })), (lines, parts, goodwill) => {
      let order = deliveredOrder(lines)
      const shares = order.items.map(item => unitShares(item.total.amount, item.quantity))
      let paid = order.totals.total.amount
      const expectRefund = (changed: Order | string, units: number[]) => {
        if (typeof changed === 'string') throw new Error(changed)
        const share = total(units.flatMap((count, line) => shares[line]?.splice(0, count) ?? []))
        const refunded = Math.min(share, paid)
        const added = changed.refunds.slice(order.refunds.length).map(({ amount }) => amount.amount)
        expect(added).toEqual(refunded === 0 ? [] : [refunded])
        paid -= refunded
        order = withDerivedFields(changed)
      }
      const amount = Math.floor(paid * (goodwill ?? 0))
      if (amount > 0) order = withDerivedFields(withRefund(order, { amount: usd(amount), reason: 'A scratch' }, at))
      paid -= amount

      const cancelled = lines.map(({ quantity, shipped }) => quantity - shipped)
      if (total(cancelled) > 0) expectRefund(withCancellation(order, 'Too late', at), cancelled)
      for (const [chosen, more] of parts) {
        const line = chosen % lines.length
        const item = order.items[line]
        const returnable = item ? item.delivered - item.returned : 0
        if (returnable === 0) continue
        const quantity = 1 + (more % returnable)
        const items = [{ lineId: line + 1, quantity }]
        order = withDerivedFields(withRequestedReturn(order, { items, reason: 'A crack' }, at))
        const received = withReceivedReturn(order, order.returns.length, { restock: false }, at)
        expectRefund(
          received,
          lines.map((_, index) => (index === line ? quantity : 0)),
        )
      }
    }),
  )
})

it('the shares of three units with the total 1000 are 333, 333 and 334', () => {
  let order = deliveredOrder([{ price: 333, rate: 10, quantity: 3, shipped: 3 }]) // 999 and a tax of 1
  for (const returnId of [1, 2, 3]) {
    order = withRequestedReturn(order, { items: [{ lineId: 1, quantity: 1 }], reason: 'A crack' }, at)
    const received = withReceivedReturn(order, returnId, { restock: false }, at)
    if (typeof received === 'string') throw new Error(received)
    order = withDerivedFields(received)
  }
  expect(order.refunds.map(({ amount }) => amount)).toEqual([usd(333), usd(333), usd(334)])
})
