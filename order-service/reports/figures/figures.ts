/**
 * What reports add up: amounts in minor units, and counts. `figures` of an order belong to a quarter of an hour, because
 * the offsets of all time zones are multiples of it.
 */
export const salesMeasures = [
  'orders',
  'units',
  'gross',
  'tax',
  'cancelledUnits',
  'cancelled',
  'refunds',
  'taxBack',
] as const
export type SalesFigures = Record<(typeof salesMeasures)[number], number>

export const progressMeasures = [
  'placed',
  'paid',
  'shipped',
  'delivered',
  'cancelled',
  'awaitingPayment',
  'awaitingShipment',
  'awaitingDelivery',
  'secondsToPayment',
  'secondsToShipment',
  'secondsToDelivery',
  'newCustomers',
  'returnedCustomers',
] as const
export type ProgressFigures = Record<(typeof progressMeasures)[number], number>

export const customerMeasures = ['orders', 'gross', 'net'] as const

/** What the sales are stored by: as a whole, by country and by product. The currency is always kept apart. */
export type Dimension = 'all' | 'country' | 'product'

/** Figures by their key. */
export type Sums<Key extends (string | number)[] = (string | number)[]> = Map<
  string,
  { key: Key; figures: Record<string, number> }
>

/** What some orders add to the three tables. Sales and progress are of quarters of an hour. */
export interface Contribution {
  sales: Sums<[dimension: Dimension, quarter: number, currency: string, value: string]>
  progress: Sums<[quarter: number]>
  customers: Sums<[currency: string, userId: number]>
}

export const emptyContribution = (): Contribution => ({ sales: new Map(), progress: new Map(), customers: new Map() })

/** Adds figures to the sums, `sign` times. */
export function add<Key extends (string | number)[]>(
  sums: Sums<Key>,
  key: Key,
  figures: Record<string, number>,
  sign: number,
): void {
  const name = key.join('\n')
  const sum = sums.get(name)?.figures ?? {}
  for (const [measure, value] of Object.entries(figures)) sum[measure] = (sum[measure] ?? 0) + sign * value
  sums.set(name, { key, figures: sum })
}

/** Adds each of the figures to several keys, such as those of the spans that contain a quarter of an hour. */
export function distribute<Key extends (string | number)[]>(
  from: Sums<Key>,
  keysOf: (key: Key) => (string | number)[][],
): Sums {
  const sums: Sums = new Map()
  for (const { key, figures } of from.values()) for (const each of keysOf(key)) add(sums, each, figures, 1)
  return sums
}

const quarterMs = 15 * 60 * 1000

const [hour, day] = [4, 96]
const long = [1, 6 * hour, day, 4 * day, 32 * day]

/**
 * The spans of time for which figures are stored, in quarters of an hour, since 1970 in UTC. Reports by day read many short
 * periods, so `all` has hours. Countries and products have many rows for each span, so they have fewer and longer ones.
 */
export const spans: Record<Dimension | 'progress', number[]> = {
  all: [1, hour, day],
  country: long,
  product: long,
  progress: [1, hour, day],
}

/** The quarter of an hour in which a time is, counted from 1970 in UTC. */
export function quarterOf(time: string | number): number {
  return Math.floor((typeof time === 'number' ? time : Date.parse(time)) / quarterMs)
}

/** The start of the span that contains a quarter. */
export function startOf(span: number, quarter: number): number {
  return Math.floor(quarter / span) * span
}

/** Quarters from `from` to before `to`, for which figures of one span are added up. */
export interface Range {
  span: number
  from: number
  to: number
}

/** Divides a period into as few ranges as possible: long spans inside, and shorter ones at its ends. */
export function rangesOf(from: number, to: number, available: number[]): Range[] {
  if (from >= to) return []
  const [longest = 1, ...shorter] = available.toSorted((one, other) => other - one)
  const [first, last] = [Math.ceil(from / longest) * longest, startOf(longest, to)]
  if (longest === 1) return [{ span: 1, from, to }]
  if (first >= last) return rangesOf(from, to, shorter)
  return [...rangesOf(from, first, shorter), { span: longest, from: first, to: last }, ...rangesOf(last, to, shorter)]
}
