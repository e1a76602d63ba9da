import { sharedScenarios } from './every-operation.ts'
import { health, healthOfConsumer } from './health.ts'
import { orderActions } from './order-actions.ts'
import { orders } from './orders.ts'
import type { DocumentedAnswer, Place, ServiceName } from './places.ts'
import { answersAt } from './places.ts'
import { products } from './products.ts'
import type { Scenario, Scenarios } from './scenario.ts'
import { tokens } from './tokens.ts'
import { users } from './users.ts'

export const scenarios: Record<ServiceName, Scenarios> = {
  'user-service': { ...users, ...tokens, ...health },
  'order-service': { ...orders, ...orderActions, ...products, ...healthOfConsumer },
}

/** The scenario of an example: its operation's own, or one that many operations share. Throws when there is none. */
export function scenarioFor(place: Place, { status, name, path }: DocumentedAnswer): Scenario {
  const { operationId } = place.operation
  const own = scenarios[place.service][operationId] ?? {}
  const [first] = answersAt(place)
  const scenario = own[name] ?? sharedScenarios[name]?.(place, own[first?.name ?? ''] ?? {})
  if (!scenario) throw new Error(`No scenario in e2e/scenarios tells how ${operationId} ${status} ${name} comes about.`)
  return { ...scenario, path: { ...path, ...scenario.path } }
}
