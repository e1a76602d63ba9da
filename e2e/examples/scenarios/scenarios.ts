import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Scenario, Scenarios } from 'openapi/contract/scenarios.ts'
import { operationIdOf } from 'openapi/contract/scenarios.ts'
import type { DocumentedResponse, ServiceName, ServiceOperation } from './documented-responses.ts'
import { documentedResponses, serviceOperation } from './documented-responses.ts'
import { sharedScenarios } from './shared-scenarios.ts'

/** The `x-scenarios` of each operation, as `npm run generate` extracts them from the contracts. */
const scenarios: Record<ServiceName, Record<string, Scenarios>> = {
  'user-service': scenariosOf('user-service'),
  'order-service': scenariosOf('order-service'),
}

/** The scenarios that the contract gives for an operation. */
export function ownScenarios({ service, operation }: ServiceOperation): Scenarios {
  return scenarios[service][operation.operationId] ?? {}
}

/** Whether an example has a scenario. The first example of an operation needs none when it is a plain request that succeeds. */
export function hasScenario(operation: ServiceOperation, { name }: DocumentedResponse): boolean {
  return name in ownScenarios(operation) || name in sharedScenarios || name === documentedResponses(operation)[0]?.name
}

/** The scenario of an example: the operation's own, or the one that many operations share. Throws when there is none. */
export function scenarioFor(operation: ServiceOperation, documented: DocumentedResponse): Scenario {
  const { name, path } = documented
  const own = ownScenarios(operation)
  const first = own[documentedResponses(operation)[0]?.name ?? ''] ?? {}
  if (!hasScenario(operation, documented)) throw new Error(missingScenario(operation, documented))
  const scenario = own[name] ?? sharedScenarios[name]?.(operation, first) ?? {}
  return { ...scenario, path: { ...path, ...scenario.path } }
}

/** The operations that are called before an operation can succeed, by the scenario of its first example. */
export function stepsBefore(operationId: string): string[] {
  const operation = serviceOperation(operationId)
  const [first] = documentedResponses(operation)
  const { after = [] } = ownScenarios(operation)[first?.name ?? ''] ?? {}
  return after.map(operationIdOf)
}

/** What to write, and where, for an example without a scenario. */
export function missingScenario(
  { service, operation }: ServiceOperation,
  { status, name }: DocumentedResponse,
): string {
  const form = `x-scenarios: { ${name}: { after: [placeOrder], body: { … } } }`
  return `openapi/${service}.yaml: no scenario tells how the example ${name} (${status}) of ${operation.operationId} comes about. Write under the operation: ${form}`
}

function scenariosOf(service: ServiceName): Record<string, Scenarios> {
  const file = fileURLToPath(new URL(`../../../openapi/generated/${service}.scenarios.json`, import.meta.url))
  return JSON.parse(readFileSync(file, 'utf8'))
}
