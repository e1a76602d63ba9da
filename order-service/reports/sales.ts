import type { components, operations } from 'openapi/generated/order-service.ts'
import type { FigureStore, GroupRange, SalesRow } from './figures/figure-store.ts'
import type { Dimension, SalesFigures } from './figures/figures.ts'
import { rangesOf, salesMeasures, spans } from './figures/figures.ts'
import type { Part, Period, TimeUnit } from './periods.ts'
import { partsOf, periodOf, wholeOf } from './periods.ts'

type Schemas = components['schemas']
export type SalesReport = Omit<Schemas['SalesReport'], 'asOf'>
type Query = NonNullable<operations['getSalesReport']['parameters']['query']>
type Grouping = NonNullable<Query['by']>

const lengths: Record<Grouping, { defaultDays: number; maxDays: number }> = {
  day: { defaultDays: 30, maxDays: 366 },
  week: { defaultDays: 84, maxDays: 3660 },
  month: { defaultDays: 365, maxDays: 3660 },
  product: { defaultDays: 30, maxDays: 366 },
  country: { defaultDays: 30, maxDays: 366 },
  currency: { defaultDays: 30, maxDays: 366 },
}

/** Adds up the sales of a period. Throws the Problem `invalid-request` (400), see `periodOf`. */
export async function salesReport(
  figures: FigureStore,
  { by = 'day', limit = 400, ...query }: Query,
): Promise<SalesReport> {
  const period = periodOf(query, lengths[by])
  const { rows, totals } = await (isUnit(by) ? salesByTime(figures, period, by) : salesByValue(figures, period, by))
  const { from, to, timeZone } = period
  return {
    ...{ from: from.toString(), to: to.toString(), timeZone, by },
    rows: rows.slice(0, limit),
    omittedRows: Math.max(0, rows.length - limit),
    totals,
  }
}

type Rows = Pick<SalesReport, 'rows' | 'totals'>

/** Each currency that occurs in the period has a row for each part, also without sales. */
async function salesByTime(figures: FigureStore, period: Period, unit: TimeUnit): Promise<Rows> {
  const parts = partsOf(period, unit)
  const found = await figures.sales(parts.flatMap((part, group) => rangesFor('all', part, group)))
  const byKey = new Map(found.map(row => [`${row.currency} ${row.group}`, row]))
  const currencies = sorted(new Set(found.filter(hasSales).map(({ currency }) => currency)))
  const rows = currencies.flatMap(currency =>
    parts.map(({ name }, group) => ({ group: name, ...salesOf(currency, byKey.get(`${currency} ${group}`)) })),
  )
  const totals = currencies.map(currency => salesOf(currency, sumOf(found.filter(row => row.currency === currency))))
  return { rows, totals }
}

/** The products, countries or currencies of the whole period, and the totals: the two groups of one query. */
async function salesByValue(
  figures: FigureStore,
  period: Period,
  by: 'product' | 'country' | 'currency',
): Promise<Rows> {
  const whole = wholeOf(period)
  const [rowGroup, totalGroup] = [0, 1]
  const found = await figures.sales([
    ...rangesFor('all', whole, totalGroup),
    ...(by === 'currency' ? [] : rangesFor(by, whole, rowGroup)),
  ])
  const sums = found.filter(hasSales)
  const totals = sums
    .filter(({ group }) => group === totalGroup)
    .map(row => salesOf(row.currency, row))
    .sort((one, other) => compare(one.currency, other.currency))
  if (by === 'currency') return { rows: totals.map(total => ({ group: total.currency, ...total })), totals }
  const rows = sums
    .filter(({ group }) => group === rowGroup)
    .map(row => ({ group: row.value === '' ? null : row.value, ...salesOf(row.currency, row) }))
    .sort(
      (one, other) =>
        compare(one.currency, other.currency) || other.net - one.net || compare(one.group ?? '', other.group ?? ''),
    )
  return { rows, totals }
}

function rangesFor(dimension: Dimension, { from, to }: Part, group: number): GroupRange[] {
  return rangesOf(from, to, spans[dimension]).map(range => ({ ...range, dimension, group }))
}

function salesOf(currency: string, row: SalesFigures | undefined): Schemas['SalesTotal'] {
  const { orders, units, gross, tax, cancelledUnits, cancelled, refunds, taxBack } = row ?? sumOf([])
  const net = gross - cancelled - refunds
  return { currency, orders, units, gross, tax, cancelledUnits, cancelled, refunds, net, netTax: tax - taxBack }
}

function sumOf(rows: SalesFigures[]): SalesFigures {
  const sum: SalesFigures = {
    ...{ orders: 0, units: 0, gross: 0, tax: 0, cancelledUnits: 0, cancelled: 0, refunds: 0, taxBack: 0 },
  }
  for (const row of rows) for (const measure of salesMeasures) sum[measure] += row[measure]
  return sum
}

/** A row whose sums are all zero remains when an order is edited to another currency, country or product. */
function hasSales(row: SalesRow): boolean {
  return salesMeasures.some(measure => row[measure] !== 0)
}

function isUnit(by: Grouping): by is TimeUnit {
  return by === 'day' || by === 'week' || by === 'month'
}

function sorted(texts: Iterable<string>): string[] {
  return [...texts].sort(compare)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
