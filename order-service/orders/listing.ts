import type { operations } from 'openapi/generated/order-service.ts'
import { invalidRequest } from 'service-kit/problems/invalid-request.ts'
import type { OrderFilters, OrderSort } from './order-store.ts'

type Query = NonNullable<operations['listOrders']['parameters']['query']>

interface Listing {
  sort: OrderSort
  filters: OrderFilters
}

/** The filters that are valid only for one sort order, because an index serves them only in this order. */
const filtersOf = {
  createdAt: ['status', 'paymentStatus', 'fulfillmentStatus', 'createdFrom', 'createdTo'],
  updatedAt: ['updatedFrom', 'updatedTo'],
} as const

/**
 * The sort order and the filters of a listing, with the times in the format of the database. Throws the Problem
 * `invalid-request` (400), also for a filter that is not valid for the sort order.
 */
export function listingOf({ sort = 'createdAt', limit: _, cursor: __, ...query }: Query): Listing {
  const invalid = filtersOf[sort === 'createdAt' ? 'updatedAt' : 'createdAt'].filter(name => query[name] !== undefined)
  if (invalid.length > 0)
    throw invalidRequest(
      invalid.map(name => ({ pointer: `/query/${name}`, message: `must not be combined with sort=${sort}` })),
    )
  const { createdFrom, createdTo, updatedFrom, updatedTo, ...filters } = query
  const times = Object.entries({ createdFrom, createdTo, updatedFrom, updatedTo }).flatMap(([name, time]) =>
    time === undefined ? [] : [[name.endsWith('From') ? 'from' : 'to', storedForm(name, time)]],
  )
  return { sort, filters: { ...filters, ...Object.fromEntries(times) } }
}

/**
 * Converts a time to the format of the database. A JavaScript Date cannot represent a leap second. A UTC offset can
 * move a time to the year 10000, whose text does not sort correctly, so such a time becomes the last time of 9999.
 */
function storedForm(name: string, time: string): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime()))
    throw invalidRequest([{ pointer: `/query/${name}`, message: 'must be a valid time, and not a leap second' }])
  const text = date.toISOString()
  return text.startsWith('+') ? '9999-12-31T23:59:59.999Z' : text
}
