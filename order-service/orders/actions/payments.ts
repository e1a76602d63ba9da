import type { components } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { unitsOf } from '../amounts/derived-fields.ts'
import { formatMoney } from '../amounts/pricing.ts'
import type { Order } from '../order.ts'

type Schemas = components['schemas']

/** Throws the Problems `overpaid` and `payment-already-recorded` (409), and `currency-mismatch` (422). */
export function withPayment(order: Order, payment: Schemas['RecordPayment'], at: string): Order {
  checkCurrency(order, payment.amount)
  refuseRecorded(order, payment)
  const { due } = order.totals
  if (payment.amount.amount > due.amount) {
    const detail = `The amount due is ${formatMoney(due)}.`
    throw new Problem(409, 'overpaid', detail, { members: { maximum: due } })
  }
  return { ...order, payments: [...order.payments, { id: order.payments.length + 1, at, ...payment }] }
}

/** Throws the Problems `over-refunded` (409) and `currency-mismatch` (422). */
export function withRefund(order: Order, refund: Schemas['RefundOrder'], at: string): Order {
  checkCurrency(order, refund.amount)
  const refundable = refundableOf(order)
  if (refund.amount.amount > refundable.amount) {
    const detail = `The refundable amount is ${formatMoney(refundable)}.`
    throw new Problem(409, 'over-refunded', detail, { members: { maximum: refundable } })
  }
  return { ...order, refunds: [...order.refunds, { id: order.refunds.length + 1, at, ...refund }] }
}

/**
 * Refunds the share of the units that were cancelled or received back since `before`. The share of a line is the
 * increase of floor(line total × units / quantity). The refund is at most the amount that is paid and not yet refunded.
 */
export function withProportionalRefund(before: Order, after: Order, reason: string, at: string): Order {
  const share = after.items.reduce((sum, item, index) => {
    const earlier = before.items[index]
    return (
      sum +
      shareOf(item, cancelledOrReceived(after, item)) -
      (earlier ? shareOf(earlier, cancelledOrReceived(before, earlier)) : 0)
    )
  }, 0)
  const { amount, currency } = refundableOf(after)
  const refunded = Math.min(share, amount)
  return refunded === 0 ? after : withRefund(after, { amount: { amount: refunded, currency }, reason }, at)
}

function refundableOf({ totals: { paid, refunded }, currency }: Order): Schemas['Money'] {
  return { amount: paid.amount - refunded.amount, currency }
}

/** The units of a line that were cancelled or received back. */
function cancelledOrReceived({ returns }: Order, { lineId, cancelled }: Schemas['OrderItem']): number {
  const received = returns.filter(({ receivedAt }) => receivedAt !== null)
  return cancelled + unitsOf(received, lineId)
}

/** A total multiplied by a quantity can exceed 2^53, so the calculation uses BigInts. */
function shareOf({ total, quantity }: Schemas['OrderItem'], units: number): number {
  return Number((BigInt(total.amount) * BigInt(units)) / BigInt(quantity))
}

function checkCurrency({ currency }: Order, amount: Schemas['Money']): void {
  if (amount.currency === currency) return
  const detail = `The order is in ${currency}, and the amount is in ${amount.currency}.`
  throw new Problem(422, 'currency-mismatch', detail, { members: { currency } })
}

function refuseRecorded({ payments }: Order, { method, reference }: Schemas['RecordPayment']): void {
  const recorded = payments.find(each => each.method === method && each.reference === reference)
  if (!recorded) return
  const detail = `Payment ${recorded.id}, recorded at ${recorded.at}, has the method ${method} and the reference ${reference}.`
  throw new Problem(409, 'payment-already-recorded', detail)
}
