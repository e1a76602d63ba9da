import type { operations } from 'openapi/generated/order-service.ts'
import { requireSortOrder } from 'service-kit/problems/sort-order.ts'
import type { ProductFilters, ProductSort } from './product-store.ts'

type Query = NonNullable<operations['listProducts']['parameters']['query']>

/** The filters that are valid only for one sort order, because an index serves them only in this order. */
const filtersOf = { sku: ['skuPrefix'], name: ['namePrefix'], stock: ['stockBelow'] }

/**
 * The sort order and the filters of a listing. Throws the Problem `invalid-request` (400) for a filter that is not valid
 * for the sort order.
 */
export function listingOf({ sort = 'sku', limit: _, cursor: __, ...filters }: Query): {
  sort: ProductSort
  filters: ProductFilters
} {
  requireSortOrder(filters, sort, filtersOf)
  return { sort, filters }
}
