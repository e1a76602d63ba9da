import type { AvailableUnits, SelectedUnits } from './commands.ts'
import { resolveUnits, returnable, shippable } from './commands.ts'
import { applyWithRefund } from './model-stock.ts'
import type { ModelOrder, ModelShop, Units } from './order-model.ts'
import { lineQuantities } from './order-model.ts'
import type { PredictedResponse } from './predicted-response.ts'
import { illegalTransition, refused, success } from './predicted-response.ts'

export function createShipment(order: ModelOrder, selected: SelectedUnits): PredictedResponse {
  const units = checkUnits(order, selected, shippable, 'over-shipped')
  if (!(units instanceof Map)) return units
  order.shipments.push({ units, delivered: false })
  order.version++
  return success(201)
}

export function deliverShipment(order: ModelOrder, index: number): PredictedResponse {
  const shipment = order.shipments[index]
  if (!shipment) return refused(404, 'shipment-not-found')
  if (shipment.delivered) return illegalTransition
  shipment.delivered = true
  order.version++
  return success(200)
}

export function requestReturn(order: ModelOrder, selected: SelectedUnits): PredictedResponse {
  const units = checkUnits(order, selected, returnable, 'over-returned')
  if (!(units instanceof Map)) return units
  order.returns.push({ units, received: false, restocked: false })
  order.version++
  return success(201)
}

export function receiveReturn(shop: ModelShop, order: ModelOrder, index: number, restock: boolean): PredictedResponse {
  const returned = order.returns[index]
  if (!returned) return refused(404, 'return-not-found')
  if (returned.received) return illegalTransition
  applyWithRefund(shop, order, () => Object.assign(returned, { received: true, restocked: restock }))
  return success(200)
}

export function cancelOrder(shop: ModelShop, order: ModelOrder): PredictedResponse {
  const unshippedOf = (line: number) => lineQuantities(order, line).unshipped
  if (order.lines.every((_, line) => unshippedOf(line) === 0)) return illegalTransition
  applyWithRefund(shop, order, () => {
    for (const [line, each] of order.lines.entries()) each.cancelled += unshippedOf(line)
  })
  return success(200)
}

/** Returns the units by line, or the problem of a line that is unknown or, else, has too few available units. */
function checkUnits(
  order: ModelOrder,
  selected: SelectedUnits,
  available: AvailableUnits,
  problem: string,
): Units | PredictedResponse {
  const units: Units = new Map()
  for (const { line, quantity } of resolveUnits(order, selected, available))
    units.set(line, (units.get(line) ?? 0) + quantity)
  if ([...units.keys()].some(line => line >= order.lines.length)) return refused(422, 'unknown-line')
  const exceeds = ([line, quantity]: [number, number]) => quantity > available(lineQuantities(order, line))
  if ([...units].some(exceeds)) return refused(409, problem)
  return units
}
