import type { OrderEvent } from '../../orders/history/order-events.ts'
import type { Order } from '../../orders/order.ts'

type Sums = Record<string, number>
interface PlacedOrder {
  order: Order
  events: OrderEvent[]
}

const noSales = { orders: 0, units: 0, gross: 0, tax: 0, cancelledUnits: 0, cancelled: 0, refunds: 0, net: 0 }

/**
 * The figures of the sales report, added up over all orders in another way than the service does: day by day of a time
 * zone, from the orders and their histories. The keys are `<day> <currency>`; `groupOf` adds a further one.
 */
export function salesOverOrders(
  orders: PlacedOrder[],
  timeZone: string,
  groupOf: (day: string, order: Order) => string,
): Map<string, Sums> {
  const days = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const sums = new Map<string, Sums>()
  const count = (order: Order, at: string, figures: Sums) => {
    const key = `${groupOf(days.format(new Date(at)), order)} ${order.currency}`
    const sum = sums.get(key) ?? { ...noSales }
    for (const [name, value] of Object.entries(figures)) sum[name] = (sum[name] ?? 0) + value
    sums.set(key, sum)
  }
  for (const { order, events } of orders) {
    const total = order.totals.total.amount
    const units = order.items.reduce((sum, { quantity }) => sum + quantity, 0)
    count(order, order.createdAt, { orders: 1, units, gross: total, tax: order.totals.tax.amount, net: total })
    for (const { type, at, units = [] } of events) {
      if (type !== 'cancelled' && type !== 'expired') continue
      const unpaid = total - order.payments.reduce((sum, { amount }) => sum + amount.amount, 0)
      const cancelledUnits = units.reduce((sum, { cancelled = 0 }) => sum + cancelled, 0)
      count(order, at, { cancelledUnits, cancelled: unpaid, net: -unpaid })
    }
    for (const { at, amount } of order.refunds) count(order, at, { refunds: amount.amount, net: -amount.amount })
  }
  return sums
}

/** The orders, units, gross and tax of each product, for all time. */
export function productsOverOrders(orders: PlacedOrder[]): Map<string, Sums> {
  const sums = new Map<string, Sums>()
  for (const { order } of orders)
    for (const { sku, quantity, total, tax } of order.items) {
      const sum = sums.get(sku) ?? { orders: 0, units: 0, gross: 0, tax: 0 }
      sums.set(sku, {
        orders: (sum.orders ?? 0) + 1,
        units: (sum.units ?? 0) + quantity,
        gross: (sum.gross ?? 0) + total.amount,
        tax: (sum.tax ?? 0) + tax.amount,
      })
    }
  return sums
}

/** How many orders have come how far, and the customers, for all time. */
export function progressOverOrders(orders: PlacedOrder[]) {
  const all = orders.map(({ order }) => order)
  const ofCustomer = Map.groupBy(all, ({ userId }) => userId)
  const isShipped = ({ fulfillmentStatus }: Order) => ['shipped', 'delivered'].includes(fulfillmentStatus)
  const open = all.filter(({ status }) => status !== 'cancelled')
  return {
    placed: all.length,
    paid: all.filter(({ totals }) => totals.paid.amount === totals.total.amount).length,
    shipped: all.filter(isShipped).length,
    delivered: all.filter(({ fulfillmentStatus }) => fulfillmentStatus === 'delivered').length,
    cancelled: all.length - open.length,
    awaitingPayment: open.filter(({ status }) => status === 'created').length,
    awaitingShipment: open.filter(order => order.status !== 'created' && !isShipped(order)).length,
    awaitingDelivery: open.filter(({ fulfillmentStatus }) => fulfillmentStatus === 'shipped').length,
    newCustomers: ofCustomer.size,
    returnedCustomers: [...ofCustomer.values()].filter(({ length }) => length > 1).length,
  }
}
