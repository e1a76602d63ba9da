import type { components } from 'openapi/generated/order-service.ts'
import type { ProblemSlug } from 'service-kit/problems/problem.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Order } from '../order.ts'

type Schemas = components['schemas']

/** The quantity of a line that is available for a request, and the Problem for a request that exceeds it. */
interface Limit {
  available: (item: Schemas['OrderItem']) => number
  slug: ProblemSlug
  /** Completes the message "The quantity of line 1 that …". */
  condition: 'can be shipped' | 'can be returned'
}

/**
 * Sums up the requested quantities of each line. Throws the Problem `unknown-line` (422), and the Problem of the limit
 * (409) with all lines whose sum exceeds it.
 */
export function checkQuantities(
  order: Order,
  requested: Schemas['LineQuantity'][],
  { available, slug, condition }: Limit,
): Schemas['LineQuantity'][] {
  const quantities = new Map<number, number>()
  for (const { lineId, quantity } of requested) quantities.set(lineId, (quantities.get(lineId) ?? 0) + quantity)
  const lines = [...quantities].map(([lineId, requested]) => {
    const item = order.items.find(each => each.lineId === lineId)
    if (!item) throw new Problem(422, 'unknown-line', `Order ${order.id} has no line ${lineId}.`)
    return { lineId, requested, available: available(item) }
  })
  const lineShortages = lines.filter(({ requested, available }) => requested > available)
  if (lineShortages.length === 0) return lines.map(({ lineId, requested }) => ({ lineId, quantity: requested }))
  const details = lineShortages.map(
    ({ lineId, available }) => `The quantity of line ${lineId} that ${condition} is ${available}.`,
  )
  throw new Problem(409, slug, details.join(' '), { members: { lineShortages } })
}
