import { firstTimeFrom, lastTimeTo } from 'openapi/contract/times.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import type { OrderFilters } from './order-store.ts'

type Query = NonNullable<operations['listOrders']['parameters']['query']>

/** The filters of a listing, with the times in the format of the database. */
export function filtersOf({ limit: _, cursor: __, createdFrom, createdTo, ...filters }: Query): OrderFilters {
  return {
    ...filters,
    ...(createdFrom !== undefined && { createdFrom: firstTimeFrom(createdFrom) }),
    ...(createdTo !== undefined && { createdTo: lastTimeTo(createdTo) }),
  }
}
