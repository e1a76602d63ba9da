import type { components, operations } from 'openapi/generated/order-service.ts'
import type { FigureStore } from './figures/figure-store.ts'
import { rangesOf, spans } from './figures/figures.ts'
import { periodOf, wholeOf } from './periods.ts'
import type { ReportedShop } from './shop-store.ts'

type Schemas = components['schemas']
export type CustomersReport = Omit<Schemas['CustomersReport'], 'asOf'>
export type FunnelReport = Omit<Schemas['FunnelReport'], 'asOf'>
type CustomersQuery = NonNullable<operations['getCustomersReport']['parameters']['query']>
type FunnelQuery = NonNullable<operations['getFunnelReport']['parameters']['query']>

const lengths = { defaultDays: 30, maxDays: 366 }

/** Counts the customers of a period. Throws the Problem `invalid-request` (400), see `periodOf`. */
export async function customersReport(
  figures: FigureStore,
  shop: ReportedShop,
  { limit = 10, ...query }: CustomersQuery,
): Promise<CustomersReport> {
  const { period, progress } = await progressOf(figures, query)
  const top = await figures.topCustomers(limit)
  const rows = await Promise.all(
    top.map(async ({ userId, currency, orders, gross, net }) => {
      return { userId, name: await shop.nameOf(userId), currency, orders, gross, net }
    }),
  )
  const { placed, newCustomers, returnedCustomers } = progress
  return { ...period, newCustomers, returnedCustomers, orders: placed, repeatOrders: placed - newCustomers, rows }
}

/** Counts how far the orders of a period have come. Throws the Problem `invalid-request` (400), see `periodOf`. */
export async function funnelReport(figures: FigureStore, query: FunnelQuery): Promise<FunnelReport> {
  const { period, progress } = await progressOf(figures, query)
  const { placed, paid, shipped, delivered, secondsToPayment, secondsToShipment, secondsToDelivery } = progress
  const { cancelled, awaitingPayment, awaitingShipment, awaitingDelivery } = progress
  const stage = (
    name: Schemas['FunnelRow']['stage'],
    orders: number,
    seconds: number | null,
  ): Schemas['FunnelRow'] => ({
    stage: name,
    orders,
    share: placed === 0 ? 0 : Math.round((orders / placed) * 10_000) / 10_000,
    averageSeconds: seconds === null || orders === 0 ? null : Math.round(seconds / orders),
  })
  return {
    ...period,
    rows: [
      stage('placed', placed, null),
      stage('paid', paid, secondsToPayment),
      stage('shipped', shipped, secondsToShipment),
      stage('delivered', delivered, secondsToDelivery),
    ],
    ...{ cancelled, awaitingPayment, awaitingShipment, awaitingDelivery },
  }
}

async function progressOf(figures: FigureStore, query: FunnelQuery) {
  const period = periodOf(query, lengths)
  const whole = wholeOf(period)
  const ranges = rangesOf(whole.from, whole.to, spans.progress)
  const { from, to, timeZone } = period
  return {
    period: { from: from.toString(), to: to.toString(), timeZone },
    progress: await figures.progress(ranges),
  }
}
