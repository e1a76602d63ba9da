import type { CustomerName, LineQuantities, ModelOrder } from './order-model.ts'
import { lineQuantities } from './order-model.ts'

export type CommandCaller = 'owner' | 'otherCustomer' | 'staff' | 'anonymous'

export type OrderedItems = { product: number; quantity: number }[]

/** A number of units for some lines, or all available units. */
export type SelectedUnits = { line: number; quantity: number }[] | 'all'

/** Quarters of the available amount, plus `more` minor units. */
export type RelativeAmount = { quarters: number; more: number }

export interface OrderUpdate {
  items: OrderedItems | undefined
  note: string | null | undefined
}

/** A new price and tax rate of a product. */
export type Reprice = { product: number; price: number; taxRate: number }

/**
 * A request that changes an order, the stock or a product. `order` is an index, modulo the number of orders. `isRepeated` sends the
 * request twice with the same Idempotency-Key. `part` is the index of a shipment or return.
 */
export type Command = { order: number; by: CommandCaller; isRepeated: boolean } & (
  | { type: 'place'; owner: CustomerName; items: OrderedItems }
  | ({ type: 'update'; ifMatch: 'any' | 'current' | 'stale' | 'none' } & OrderUpdate)
  | { type: 'pay'; amount: RelativeAmount; currency: 'USD' | 'EUR'; reference: number }
  | { type: 'refund'; amount: RelativeAmount; currency: 'USD' | 'EUR' }
  | { type: 'ship' | 'return'; units: SelectedUnits }
  | { type: 'deliver'; part: number }
  | { type: 'receive'; part: number; restock: boolean }
  | { type: 'cancel' }
  | { type: 'adjust'; product: number; delta: number }
  | ({ type: 'reprice' } & Reprice)
)

/** The amount in minor units; at least 1, which is the minimum in the contract. */
export function resolveAmount({ quarters, more }: RelativeAmount, available: number): number {
  return Math.max(1, Math.floor((available * quarters) / 4) + more)
}

/** How many units of a line are available for a command. */
export type AvailableUnits = (quantities: LineQuantities) => number
export const shippable: AvailableUnits = ({ unshipped }) => unshipped
export const returnable: AvailableUnits = ({ delivered, returned }) => delivered - returned

/** The selected units by line. `all` becomes one unit too many when no unit is available. */
export function resolveUnits(
  order: ModelOrder,
  units: SelectedUnits,
  available: AvailableUnits,
): Exclude<SelectedUnits, 'all'> {
  if (units !== 'all') return units
  const all = order.lines
    .map((_, line) => ({ line, quantity: available(lineQuantities(order, line)) }))
    .filter(({ quantity }) => quantity > 0)
  return all.length > 0 ? all : [{ line: 0, quantity: 1 }]
}
