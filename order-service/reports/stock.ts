import type { components, operations } from 'openapi/generated/order-service.ts'
import type { FigureStore } from './figures/figure-store.ts'
import { quarterOf, rangesOf, spans, startOf } from './figures/figures.ts'
import type { StockedProduct } from './shop-store.ts'

type Schemas = components['schemas']
export type StockReport = Omit<Schemas['StockReport'], 'asOf'>
type Query = NonNullable<operations['getStockReport']['parameters']['query']>

const dayMs = 24 * 60 * 60 * 1000
const longest = Math.max(...spans.product)

/** Reports the stock of all products for sale, in the order in which they run out at the pace of the last days. */
export async function stockReport(
  figures: FigureStore,
  products: StockedProduct[],
  { paceDays = 28, limit = 400 }: Query,
): Promise<StockReport> {
  const now = Date.now()
  // Long spans take few rows: the beginning is rounded, and the end is in the future, where there are no sales.
  const from = startOf(6 * 4, quarterOf(now - paceDays * dayMs))
  const period = rangesOf(from, startOf(longest, quarterOf(now)) + longest, spans.product)
  const sales = await figures.sales(period.map(range => ({ ...range, dimension: 'product', group: 0 })))
  const soldUnits = new Map<string, number>()
  for (const { value, units, cancelledUnits } of sales)
    soldUnits.set(value, (soldUnits.get(value) ?? 0) + units - cancelledUnits)
  const rows = products.map(product => rowOf(product, soldUnits.get(product.sku) ?? 0, paceDays)).sort(byDaysLeft)
  return { paceDays, rows: rows.slice(0, limit), omittedRows: Math.max(0, rows.length - limit), totals: totalsOf(rows) }
}

function rowOf({ sku, name, currency, unitPrice, stock }: StockedProduct, unitsSold: number, paceDays: number) {
  const value = stock * unitPrice
  const isOutOfStock = stock === 0
  return { sku, name, currency, unitPrice, stock, value, unitsSold, daysLeft: daysLeft(), isOutOfStock }

  function daysLeft(): number | null {
    if (isOutOfStock) return 0
    return unitsSold <= 0 ? null : Math.floor((stock * paceDays) / unitsSold)
  }
}

function byDaysLeft(one: Schemas['StockRow'], other: Schemas['StockRow']): number {
  const [days, otherDays] = [one.daysLeft ?? Number.MAX_SAFE_INTEGER, other.daysLeft ?? Number.MAX_SAFE_INTEGER]
  return days - otherDays || other.unitsSold - one.unitsSold || (one.sku < other.sku ? -1 : 1)
}

function totalsOf(rows: Schemas['StockRow'][]): Schemas['StockTotal'][] {
  const totals = new Map<string, Schemas['StockTotal']>()
  for (const { currency, stock, value, isOutOfStock } of rows) {
    const total = totals.get(currency) ?? { currency, products: 0, units: 0, value: 0, outOfStock: 0 }
    total.products++
    total.units += stock
    total.value += value
    if (isOutOfStock) total.outOfStock++
    totals.set(currency, total)
  }
  return [...totals.values()].sort((one, other) => (one.currency < other.currency ? -1 : 1))
}
