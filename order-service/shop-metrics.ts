import type { Metrics } from 'service-kit/observability/metrics.ts'
import type { Logger } from 'service-kit/process/logger.ts'
import type { ChangedOrder } from './orders/commands.ts'
import { createFigures } from './shop/figures.ts'
import type { ShopStore } from './shop/shop-store.ts'

/** Counts changes of orders. Call it after the commit, once for each change. */
export interface ShopMetrics {
  countChange(changed: ChangedOrder): void
  countExpiredOrder(): void
}

/** Adds the metrics of the shop. Replicas report the same gauges, because they count the same database. */
export function createShopMetrics(
  metrics: Pick<Metrics, 'addGauge' | 'addCounter'>,
  shop: ShopStore,
  log: Logger,
): ShopMetrics {
  const figures = createFigures(() => shop.countAll(), log)
  metrics.addGauge({ name: 'orders', help: 'Orders in the database, by status.', labelNames: ['status'] }, () =>
    (figures()?.orders ?? []).map(({ status, count }) => ({ labels: { status }, value: count })),
  )
  const outOfStock = 'Products for sale whose counted stock is 0.'
  metrics.addGauge({ name: 'products_out_of_stock', help: outOfStock, labelNames: [] }, () => {
    const current = figures()
    return current ? [{ labels: {}, value: current.productsOutOfStock }] : []
  })
  const addExpired = metrics.addCounter({
    name: 'orders_expired_total',
    help: 'Orders that this process has cancelled because they were not paid in time.',
    labelNames: [],
  })
  const addPayment = metrics.addCounter({
    name: 'payments_minor_units_total',
    help: 'Payments that this process has recorded, in minor units of the currency.',
    labelNames: ['currency'],
  })
  const addRefund = metrics.addCounter({
    name: 'refunds_minor_units_total',
    help: 'Refunds that this process has recorded, in minor units of the currency.',
    labelNames: ['currency'],
  })
  return {
    countChange({ before: { totals: before }, after: { totals: after, currency } }) {
      const paid = after.paid.amount - before.paid.amount
      const refunded = after.refunded.amount - before.refunded.amount
      if (paid > 0) addPayment({ currency }, paid)
      if (refunded > 0) addRefund({ currency }, refunded)
    },
    countExpiredOrder: () => addExpired({}, 1),
  }
}
