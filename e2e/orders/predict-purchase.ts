import type { OrderedItems, OrderUpdate } from './commands.ts'
import { dueOf, reservedUnits, totalOf } from './derived-fields.ts'
import { moveStock } from './model-stock.ts'
import type { CustomerName, ModelLine, ModelOrder, ModelShop } from './order-model.ts'
import { createLine } from './order-model.ts'
import type { PredictedResponse } from './predicted-response.ts'
import { refused, success } from './predicted-response.ts'

export function placeOrder(shop: ModelShop, owner: CustomerName, items: OrderedItems): PredictedResponse {
  const lines = createLines(shop, items)
  const amounts = { paid: 0, refunded: 0, references: [] }
  const order: ModelOrder = { id: 0, owner, lines, note: null, ...amounts, shipments: [], returns: [], version: 1 }
  if (!moveStock(shop, new Map(), reservedUnits(order))) return refused(409, 'out-of-stock')
  shop.orders.push(order)
  return success(201)
}

export function updateOrder(shop: ModelShop, order: ModelOrder, { items, note }: OrderUpdate): PredictedResponse {
  const updated: ModelOrder = {
    ...order,
    lines: items ? createLines(shop, items, order.lines) : order.lines,
    note: note === undefined ? order.note : note,
  }
  if (totalOf(updated) < order.paid) return refused(409, 'overpaid')
  const isChanged = updated.note !== order.note || JSON.stringify(updated.lines) !== JSON.stringify(order.lines)
  if (!moveStock(shop, reservedUnits(order), reservedUnits(updated))) return refused(409, 'out-of-stock')
  if (isChanged) Object.assign(order, updated, { version: order.version + 1 })
  return success(200)
}

export function recordPayment(
  order: ModelOrder,
  amount: number,
  { currency, reference }: { currency: string; reference: number },
): PredictedResponse {
  if (currency !== 'USD') return refused(422, 'currency-mismatch')
  if (order.references.includes(reference)) return refused(409, 'payment-already-recorded')
  if (amount > dueOf(order)) return refused(409, 'overpaid')
  order.references = [...order.references, reference]
  order.paid += amount
  order.version++
  return success(201)
}

export function refundOrder(order: ModelOrder, amount: number, currency: string): PredictedResponse {
  if (currency !== 'USD') return refused(422, 'currency-mismatch')
  if (amount > order.paid - order.refunded) return refused(409, 'over-refunded')
  order.refunded += amount
  order.version++
  return success(201)
}

/** Creates lines with the agreed prices of the products that the order contains, and the current prices of others. */
function createLines({ products }: ModelShop, items: OrderedItems, agreed: ModelLine[] = []): ModelLine[] {
  return items.flatMap(({ product: index, quantity }) => {
    const terms = agreed.find(({ product }) => product === index) ?? products[index]
    return terms ? [createLine(terms, index, quantity)] : []
  })
}
