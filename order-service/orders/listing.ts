import type { operations } from 'openapi/generated/order-service.ts'
import { invalidRequest } from 'service-kit/problems/invalid-request.ts'
import type { OrderFilters } from './order-store.ts'

type Query = NonNullable<operations['listOrders']['parameters']['query']>

/**
 * The filters of a listing, with the times in the format of the database. Throws the Problem `invalid-request` (400).
 */
export function filtersOf({ limit: _, cursor: __, createdFrom, createdTo, ...filters }: Query): OrderFilters {
  return {
    ...filters,
    ...(createdFrom !== undefined && { createdFrom: storedForm('createdFrom', createdFrom) }),
    ...(createdTo !== undefined && { createdTo: storedForm('createdTo', createdTo) }),
  }
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
