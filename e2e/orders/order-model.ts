/**
 * A model of the orders, written from the contract and without the code of the service, so that an error on either side
 * makes the test fail. Amounts are in minor units.
 */

export interface ModelProduct {
  price: number
  taxRate: number
  /** Null when the stock is not counted. */
  stock: number | null
}

export interface ModelLine {
  /** The index of the product. */
  product: number
  quantity: number
  /** The price and the tax rate that were agreed when the product was added to the order. */
  price: number
  taxRate: number
  net: number
  tax: number
  cancelled: number
}

interface ModelShipment {
  units: Units
  delivered: boolean
}

interface ModelReturn {
  units: Units
  received: boolean
  restocked: boolean
}

/** Numbers of units, by the index of the line. */
export type Units = Map<number, number>

export type CustomerName = 'john' | 'jane'

export interface ModelOrder {
  id: number
  owner: CustomerName
  lines: ModelLine[]
  note: string | null
  paid: number
  /** The references of the payments. */
  references: number[]
  refunded: number
  shipments: ModelShipment[]
  returns: ModelReturn[]
  version: number
}

/** The state of the shop. Commands change it. */
export interface ModelShop {
  products: ModelProduct[]
  orders: ModelOrder[]
}

export function createLine(
  { price, taxRate }: Pick<ModelProduct, 'price' | 'taxRate'>,
  product: number,
  quantity: number,
): ModelLine {
  const net = price * quantity
  return { product, quantity, price, taxRate, net, tax: Math.floor((net * taxRate + 5000) / 10_000), cancelled: 0 }
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

export type LineQuantities = ReturnType<typeof lineQuantities>

/** How many units of a line were ordered, cancelled, shipped and so on. */
export function lineQuantities(order: ModelOrder, line: number) {
  const { shipments, returns } = order
  const { quantity, cancelled } = order.lines[line] ?? { quantity: 0, cancelled: 0 }
  const unitsIn = (parts: { units: Units }[]) => sum(parts.map(({ units }) => units.get(line) ?? 0))
  const shipped = unitsIn(shipments)
  return {
    quantity,
    cancelled,
    shipped,
    delivered: unitsIn(shipments.filter(({ delivered }) => delivered)),
    returned: unitsIn(returns),
    received: unitsIn(returns.filter(({ received }) => received)),
    restocked: unitsIn(returns.filter(({ restocked }) => restocked)),
    unshipped: quantity - cancelled - shipped,
  }
}
