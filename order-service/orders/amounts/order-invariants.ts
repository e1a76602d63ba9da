import type { Order } from '../order.ts'

type Totals = Order['totals']
type Item = Order['items'][number]

/** The invariants of the amounts and quantities of an order: the violated ones, one sentence each. */
export function orderViolations({ items, totals }: Pick<Order, 'items' | 'totals'>): string[] {
  return invariants.filter(([, holds]) => !holds(totals, items)).map(([invariant]) => invariant)
}

const invariants: [invariant: string, holds: (totals: Totals, items: Item[]) => boolean][] = [
  [
    'the subtotal is the sum of the lines before tax',
    ({ subtotal }, items) =>
      subtotal.amount === sum(items.map(({ unitPrice, quantity }) => unitPrice.amount * quantity)),
  ],
  [
    'the tax is the sum of the taxes of the lines',
    ({ tax }, items) => tax.amount === sum(items.map(item => item.tax.amount)),
  ],
  [
    'the total is the sum of the totals of the lines',
    ({ total }, items) => total.amount === sum(items.map(item => item.total.amount)),
  ],
  [
    'the total is the subtotal plus the tax',
    ({ subtotal, tax, total }) => total.amount === subtotal.amount + tax.amount,
  ],
  ['at most the paid amount is refunded', ({ refunded, paid }) => refunded.amount <= paid.amount],
  ['at most the total is paid', ({ paid, total }) => paid.amount <= total.amount],
  [
    'the units of each line are returned ≤ delivered ≤ shipped ≤ quantity − cancelled',
    (_, items) =>
      items.every(
        ({ quantity, shipped, delivered, returned, cancelled }) =>
          returned <= delivered && delivered <= shipped && shipped <= quantity - cancelled,
      ),
  ],
]

export function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
