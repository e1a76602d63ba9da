import type { Command } from './commands.ts'
import { resolveAmount } from './commands.ts'
import { dueOf, statusOf } from './derived-fields.ts'
import { adjustStock, repriceProduct } from './model-stock.ts'
import type { ModelOrder, ModelShop } from './order-model.ts'
import { cancelOrder, createShipment, deliverShipment, receiveReturn, requestReturn } from './predict-fulfillment.ts'
import { placeOrder, recordPayment, refundOrder, updateOrder } from './predict-purchase.ts'
import type { PredictedResponse } from './predicted-response.ts'
import { illegalTransition, refused } from './predicted-response.ts'

/** Executes a command in the model and predicts the response of the service. A refused command changes nothing. */
export function predict(shop: ModelShop, command: Command, order: ModelOrder | undefined): PredictedResponse {
  if (command.by === 'anonymous') return refused(401, 'unauthenticated')
  if (command.type === 'place') return placeOrder(shop, command.owner, command.items)
  if (command.type === 'adjust')
    return command.by === 'staff'
      ? adjustStock(shop, command.product, command.delta)
      : refused(403, 'insufficient-scope') // customers never get the scope
  if (command.type === 'reprice') return repriceProduct(shop, command)
  if (!order) throw new Error(`The command ${command.type} needs an order.`)
  return refusalByAccess(command) ?? predictTransition(shop, command, order)
}

type OrderCommand = Exclude<Command, { type: 'place' | 'adjust' | 'reprice' }>

/** The refusals that do not depend on the state of the order, in the order in which the service checks them. */
function refusalByAccess(command: OrderCommand): PredictedResponse | undefined {
  const isForStaff = !['update', 'cancel', 'return'].includes(command.type)
  if (command.by !== 'staff' && isForStaff) return refused(403, 'forbidden')
  if (command.type === 'update' && command.ifMatch === 'none') return refused(428, 'precondition-required')
  if (command.by === 'otherCustomer') return refused(404, 'order-not-found')
  if (command.type === 'update' && command.ifMatch === 'stale') return refused(412, 'precondition-failed')
  return undefined
}

function predictTransition(shop: ModelShop, command: OrderCommand, order: ModelOrder): PredictedResponse {
  const status = statusOf(order)
  const isPaid = status === 'confirmed' || status === 'completed'
  switch (command.type) {
    case 'update':
      return status === 'created' ? updateOrder(shop, order, command) : illegalTransition
    case 'pay': {
      const amount = resolveAmount(command.amount, dueOf(order))
      return status === 'created' ? recordPayment(order, amount, command) : illegalTransition
    }
    case 'refund': {
      const amount = resolveAmount(command.amount, order.paid - order.refunded)
      return isPaid ? refundOrder(order, amount, command.currency) : illegalTransition
    }
    case 'ship':
      return status === 'confirmed' && order.paid > order.refunded
        ? createShipment(order, command.units)
        : illegalTransition
    case 'deliver':
      return status === 'confirmed' ? deliverShipment(order, command.part) : illegalTransition
    case 'return':
      return isPaid ? requestReturn(order, command.units) : illegalTransition
    case 'receive':
      return isPaid ? receiveReturn(shop, order, command.part, command.restock) : illegalTransition
    case 'cancel':
      return status === 'created' || status === 'confirmed' ? cancelOrder(shop, order) : illegalTransition
  }
}
