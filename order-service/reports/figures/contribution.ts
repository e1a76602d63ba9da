import type { Facts } from './facts.ts'
import type { Contribution, Dimension, ProgressFigures, SalesFigures } from './figures.ts'
import { add, quarterOf } from './figures.ts'

/**
 * Adds what an order contributes to the reports, `sign` times. The definitions of the figures are those that the
 * contract describes at `getSalesReport`. It depends on the facts alone, so that the former contribution of an order can
 * be taken back. A change of these rules needs a migration that empties the tables of the reports.
 */
export function addOrder(to: Contribution, facts: Facts, sign: number): void {
  const { userId, placedAt, currency, country, lines } = facts
  const addSales = (at: string, sku: string | undefined, figures: Partial<SalesFigures>) => {
    const addTo = (dimension: Dimension, value: string) =>
      add(to.sales, [dimension, quarterOf(at), currency, value], figures, sign)
    if (sku !== undefined) return addTo('product', sku)
    addTo('all', '')
    addTo('country', country)
  }

  for (const [sku, units, gross, tax] of lines) addSales(placedAt, sku, { orders: 1, units, gross, tax })
  const placed = { orders: 1, units: sumOf(lines, 1), gross: sumOf(lines, 2), tax: sumOf(lines, 3) }
  addSales(placedAt, undefined, placed)
  if (facts.cancelled) {
    const [at] = facts.cancelled
    for (const [sku, , , , cancelledUnits] of lines) addSales(at, sku, { cancelledUnits })
    addSales(at, undefined, { cancelledUnits: sumOf(lines, 4) })
  }
  let net = placed.gross
  for (const { at, measure, amount, shares } of deductionsOf(facts)) {
    for (const { sku, total, tax } of shares) addSales(at, sku, { [measure]: total, taxBack: tax })
    addSales(at, undefined, { [measure]: amount, taxBack: shares.reduce((sum, { tax }) => sum + tax, 0) })
    net -= amount
  }
  add(to.customers, [currency, userId], { orders: 1, gross: placed.gross, net }, sign)
  addProgress(to, placedAt, progressOf(facts), sign)
}

/** The first and the second order of a customer, which make a new and a returned customer. */
export function addCustomer(to: Contribution, placedAt: string[], sign: number): void {
  const [first, second] = placedAt
  if (first !== undefined) addProgress(to, first, { newCustomers: 1 }, sign)
  if (second !== undefined) addProgress(to, second, { returnedCustomers: 1 }, sign)
}

function addProgress(to: Contribution, at: string, figures: Partial<ProgressFigures>, sign: number): void {
  add(to.progress, [quarterOf(at)], figures, sign)
}

function progressOf({ placedAt, paidAt, shippedAt, deliveredAt, isCancelled }: Facts): Partial<ProgressFigures> {
  const figures: Partial<ProgressFigures> = { placed: 1 }
  if (paidAt !== null) Object.assign(figures, { paid: 1, secondsToPayment: secondsBetween(placedAt, paidAt) })
  if (shippedAt !== null)
    Object.assign(figures, { shipped: 1, secondsToShipment: secondsBetween(paidAt ?? placedAt, shippedAt) })
  if (deliveredAt !== null)
    Object.assign(figures, { delivered: 1, secondsToDelivery: secondsBetween(shippedAt ?? placedAt, deliveredAt) })
  if (isCancelled) return { ...figures, cancelled: 1 }
  if (paidAt === null) return { ...figures, awaitingPayment: 1 }
  if (shippedAt === null) return { ...figures, awaitingShipment: 1 }
  return deliveredAt === null ? { ...figures, awaitingDelivery: 1 } : figures
}

/** The clocks of two machines can differ, so a later step can have an earlier time. */
function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))
}

interface Deduction {
  at: string
  measure: 'cancelled' | 'refunds'
  amount: number
  shares: { sku: string; total: number; tax: number }[]
}

/**
 * The amounts that are taken off an order, each divided among its products and between price and tax, in proportion to the
 * order. Each product gets the difference between its rounded shares of the sums before and after the deduction, so that
 * the shares add up to the amount exactly, and all shares of one product at most to its total.
 */
function deductionsOf({ lines, cancelled, refunds }: Facts): Deduction[] {
  const amounts = [
    ...(cancelled && cancelled[1] > 0
      ? [{ at: cancelled[0], measure: 'cancelled' as const, amount: cancelled[1] }]
      : []),
    ...refunds.map(([at, amount]) => ({ at, measure: 'refunds' as const, amount })),
  ].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
  if (amounts.length === 0) return []
  const parts = lines.flatMap(([, , total, tax]) => [total - tax, tax])
  let [deducted, former] = [0, divide(0, parts)]
  return amounts.map(each => {
    deducted += each.amount
    const [before, after] = [former, divide(deducted, parts)]
    former = after
    const shareOf = (part: number) => (after[part] ?? 0) - (before[part] ?? 0)
    return {
      ...each,
      shares: lines.map(([sku], line) => ({
        sku,
        total: shareOf(2 * line) + shareOf(2 * line + 1),
        tax: shareOf(2 * line + 1),
      })),
    }
  })
}

/** Divides an amount in proportion to the parts; the rounded shares add up to the amount. Products can exceed 2^53. */
function divide(amount: number, parts: number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0)
  if (total === 0) return parts.map(() => 0)
  let [sum, shared] = [0, 0]
  return parts.map(part => {
    sum += part
    const until = Number((BigInt(amount) * BigInt(sum)) / BigInt(total))
    const share = until - shared
    shared = until
    return share
  })
}

function sumOf(lines: Facts['lines'], column: 1 | 2 | 3 | 4): number {
  return lines.reduce((sum, line) => sum + line[column], 0)
}
