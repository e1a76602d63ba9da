import { firstTimeFrom, lastTimeTo } from 'openapi/contract/times.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import { requireSortOrder } from 'service-kit/problems/sort-order.ts'
import type { OrderFilters, OrderSort } from './order-store.ts'

type Query = NonNullable<operations['listOrders']['parameters']['query']>

interface Listing {
  sort: OrderSort
  filters: OrderFilters
}

/** The filters that are valid only for one sort order, because an index serves them only in this order. */
const filtersOf = {
  createdAt: ['status', 'paymentStatus', 'fulfillmentStatus', 'customerCheck', 'createdFrom', 'createdTo'],
  updatedAt: ['updatedFrom', 'updatedTo'],
}

/**
 * The sort order and the filters of a listing, with the times in the format of the database. Throws the Problem
 * `invalid-request` (400), also for a filter that is not valid for the sort order.
 */
export function listingOf({ sort = 'createdAt', limit: _, cursor: __, ...query }: Query): Listing {
  requireSortOrder(query, sort, filtersOf)
  const { createdFrom, createdTo, updatedFrom, updatedTo, ...filters } = query
  const from = createdFrom ?? updatedFrom
  const to = createdTo ?? updatedTo
  return {
    sort,
    filters: {
      ...filters,
      ...(from !== undefined && { from: firstTimeFrom(from) }),
      ...(to !== undefined && { to: lastTimeTo(to) }),
    },
  }
}
