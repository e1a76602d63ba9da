import type { operations } from 'openapi/generated/order-service.ts'
import { invalidRequest } from 'service-kit/validation.ts'
import type { OrderFilters, OrderPosition } from './order-store.ts'

type Query = NonNullable<operations['listOrders']['parameters']['query']>

/** Whether a cursor's position can be one of orders. */
export function orderPosition(value: unknown): value is OrderPosition {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [createdAt, id] = value
  return (
    typeof createdAt === 'string' && !createdAt.includes('\0') && Number.isInteger(id) && id > 0 && id <= 2147483647
  )
}

/** The filters of a listing, with its times as they are stored. Throws the Problem `invalid-request` (400). */
export function filtersOf({ limit: _, cursor: __, createdFrom, createdTo, ...filters }: Query): OrderFilters {
  return {
    ...filters,
    ...(createdFrom !== undefined && { createdFrom: stored('createdFrom', createdFrom) }),
    ...(createdTo !== undefined && { createdTo: stored('createdTo', createdTo) }),
  }
}

/** RFC 3339 has leap seconds, which dates have not; an offset can lead to the year 10000, whose text does not sort. */
function stored(name: string, time: string): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime()))
    throw invalidRequest([{ pointer: `/query/${name}`, message: 'must be a time that a clock of 60 seconds can show' }])
  const text = date.toISOString()
  return text.startsWith('+') ? '9999-12-31T23:59:59.999Z' : text
}
