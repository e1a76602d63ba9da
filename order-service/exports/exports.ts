import { setImmediate } from 'node:timers/promises'
import type { operations } from 'openapi/generated/order-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { listingOf } from '../orders/listing.ts'
import type { OrderFilters } from '../orders/order-store.ts'

interface ExportRequest {
  query: NonNullable<operations['exportOrders']['parameters']['query']>
  isStillAllowed: () => Promise<boolean>
}

/** The maximum number of exports of a process at a time. */
const maxExports = 10

/**
 * Opens the exports of a process: the lines of each exported row, page by page, while they are asked for. Throws the Problem
 * `overloaded` (503) when too many are open. The lines end with an Error when the caller is no longer allowed.
 */
export function createExports() {
  let open = 0

  async function* linesOf<Row, Line>(
    { query, isStillAllowed }: ExportRequest,
    load: (filters: OrderFilters) => AsyncGenerator<Row[]>,
    linesIn: (row: Row) => Line[],
  ): AsyncGenerator<Line, void> {
    const { filters } = listingOf(query)
    const now = new Date().toISOString() // an export ends although orders are placed in the meantime
    open++
    try {
      for await (const page of load({ to: now, ...filters })) {
        if (!(await isStillAllowed())) throw new Error('the caller of the export is no longer allowed to read it')
        for (const row of page) yield* linesIn(row)
        await setImmediate() // SQLite reads a page without waiting: other requests have their turn
      }
    } finally {
      open--
    }
  }

  return <Row, Line>(...request: Parameters<typeof linesOf<Row, Line>>): AsyncGenerator<Line, void> => {
    if (open >= maxExports) throw tooManyExports()
    return linesOf(...request)
  }
}

function tooManyExports(): Problem {
  const detail = 'Too many exports are in progress. Try again in 5 seconds.'
  return new Problem(503, 'overloaded', detail, { headers: { 'Retry-After': '5' } })
}
