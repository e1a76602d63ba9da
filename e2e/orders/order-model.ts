/**
 * What the contract says of orders, once more, in plain numbers, and without a look at the service's own code: what the one
 * gets wrong, the other shows.
 */

export interface ModelProduct {
  price: number
  taxRate: number
  /** Null when it is not counted. */
  stock: number | null
}

export interface ModelLine {
  product: number
  quantity: number
  net: number
  tax: number
  cancelled: number
}

interface Parcel {
  units: Units
  delivered: boolean
}

interface ModelReturn {
  units: Units
  received: boolean
  restocked: boolean
}

/** So many of which line, by its index. */
export type Units = Map<number, number>

export type Person = 'john' | 'jane'

export interface ModelOrder {
  id: number
  owner: Person
  lines: ModelLine[]
  note: string | null
  paid: number
  refunded: number
  parcels: Parcel[]
  returns: ModelReturn[]
  version: number
}

export function lineOf({ price, taxRate }: ModelProduct, product: number, quantity: number): ModelLine {
  const net = price * quantity
  return { product, quantity, net, tax: Math.floor((net * taxRate + 5000) / 10_000), cancelled: 0 }
}

export function sum(numbers: number[]): number {
  return numbers.reduce((all, number) => all + number, 0)
}

function unitsIn(parts: { units: Units }[], line: number): number {
  return sum(parts.map(({ units }) => units.get(line) ?? 0))
}

/** The numbers of a line. */
export function numbersOf(order: ModelOrder, line: number) {
  const { quantity, cancelled } = order.lines[line] ?? { quantity: 0, cancelled: 0 }
  const shipped = unitsIn(order.parcels, line)
  const delivered = unitsIn(
    order.parcels.filter(parcel => parcel.delivered),
    line,
  )
  const returned = unitsIn(order.returns, line)
  const received = unitsIn(
    order.returns.filter(each => each.received),
    line,
  )
  const restocked = unitsIn(
    order.returns.filter(each => each.restocked),
    line,
  )
  return {
    quantity,
    cancelled,
    shipped,
    delivered,
    returned,
    received,
    restocked,
    unshipped: quantity - cancelled - shipped,
  }
}

function everyLine(order: ModelOrder, holds: (numbers: ReturnType<typeof numbersOf>) => boolean): boolean {
  return order.lines.every((_, line) => holds(numbersOf(order, line)))
}

export function totalOf({ lines }: ModelOrder): number {
  return sum(lines.map(({ net, tax }) => net + tax))
}

export function statusOf(order: ModelOrder): 'created' | 'confirmed' | 'completed' | 'cancelled' {
  if (everyLine(order, ({ quantity, cancelled }) => cancelled === quantity)) return 'cancelled'
  if (order.paid < totalOf(order)) return 'created'
  return everyLine(order, ({ quantity, cancelled, delivered }) => delivered === quantity - cancelled)
    ? 'completed'
    : 'confirmed'
}

export function paymentStatusOf(order: ModelOrder): string {
  const { paid, refunded } = order
  if (paid === 0) return 'unpaid'
  if (refunded === paid) return 'refunded'
  if (refunded > 0) return 'partiallyRefunded'
  return paid === totalOf(order) ? 'paid' : 'partiallyPaid'
}

export function fulfillmentStatusOf(order: ModelOrder): string {
  const shipped = order.parcels.length > 0
  if (!shipped) return 'unfulfilled'
  if (!everyLine(order, ({ unshipped }) => unshipped === 0)) return 'partiallyShipped'
  return order.parcels.every(({ delivered }) => delivered) ? 'delivered' : 'shipped'
}

export function dueOf(order: ModelOrder): number {
  return statusOf(order) === 'created' ? totalOf(order) - order.paid : 0
}

/** What staff may do with an order. */
export function allowedOf(order: ModelOrder): string[] {
  const status = statusOf(order)
  const some = (holds: (numbers: ReturnType<typeof numbersOf>) => boolean) => !everyLine(order, each => !holds(each))
  const inLife = status === 'confirmed' || status === 'completed'
  const all: [string, boolean][] = [
    ['updateOrder', status === 'created'],
    ['recordPayment', status === 'created'],
    ['cancelOrder', (status === 'created' || status === 'confirmed') && some(({ unshipped }) => unshipped > 0)],
    ['createShipment', status === 'confirmed' && some(({ unshipped }) => unshipped > 0)],
    ['deliverShipment', status === 'confirmed' && order.parcels.some(({ delivered }) => !delivered)],
    ['refundOrder', inLife && order.paid > order.refunded],
    ['requestReturn', inLife && some(({ delivered, returned }) => delivered > returned)],
    ['receiveReturn', inLife && order.returns.some(({ received }) => !received)],
  ]
  return all.flatMap(([action, may]) => (may ? [action] : []))
}

/** How many of each product an order keeps from others. */
export function heldOf(order: ModelOrder): Map<number, number> {
  const held = new Map<number, number>()
  for (const [line, { product, quantity, cancelled }] of order.lines.entries())
    held.set(product, (held.get(product) ?? 0) + quantity - cancelled - numbersOf(order, line).restocked)
  return held
}

/** What would be refunded of an order for what is cancelled and received, were it not for what was paid. */
export function shareOf(order: ModelOrder): number {
  return sum(
    order.lines.map(({ net, tax, quantity, cancelled }, line) =>
      Math.floor(((net + tax) * (cancelled + numbersOf(order, line).received)) / quantity),
    ),
  )
}
