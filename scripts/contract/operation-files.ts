import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tagOf } from 'openapi/contract/contract.ts'
import type { Operation } from 'openapi/contract/document.ts'
import type { ServiceOperation } from '../../e2e/examples/scenarios/documented-responses.ts'
import { documentedResponses, serviceOperations } from '../../e2e/examples/scenarios/documented-responses.ts'
import { hasScenario, missingScenario } from '../../e2e/examples/scenarios/scenarios.ts'

/** The files that an operation is written in, besides its contract. */
interface OperationFiles {
  handlers: string
  /** The name of the test file. Its tests may be divided: `issue-token-by-password.test.ts`. */
  test: string
}

function filesOf(service: string, operation: Operation): OperationFiles {
  const tag = tagOf(operation)
  if (tag === 'Health') {
    const health = 'service-kit/src/observability/health'
    return { handlers: `${health}.ts`, test: `${health}.test.ts` }
  }
  const folder = `${service}/${tag.toLowerCase()}`
  const name = operation.operationId.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  if (tag === 'Webhooks') {
    const webhooks = 'service-kit/src/webhooks/endpoints'
    return { handlers: `${webhooks}/webhook-handlers.ts`, test: `${webhooks}/${name}.test.ts` }
  }
  const handlers = tag === 'Events' ? 'service-kit/src/feed/feed-handlers.ts' : `${folder}/handlers.ts`
  return { handlers, test: `${folder}/${name}.test.ts` }
}

/** What is still missing for the operations of both contracts: the file, and the form of what to write there. */
export function missingParts(root: string, operations: ServiceOperation[] = serviceOperations): string[] {
  return operations.flatMap(operation => {
    const { operationId } = operation.operation
    const { handlers, test } = filesOf(operation.service, operation.operation)
    const responses = documentedResponses(operation)
    const statuses = [...new Set(responses.map(({ status }) => status))]
    return [
      ...(hasHandler(join(root, handlers), operationId)
        ? []
        : [
            `${handlers}: no handler for ${operationId}. Write: ${operationId}: async (request, reply) => reply(${statuses[0]}, …),`,
          ]),
      ...(globSync(test.replace('.test.ts', '*.test.ts'), { cwd: root }).length > 0
        ? []
        : [
            `${test}: does not exist. Write: describeOnEveryDatabase('${operationId}', …) with it('<status> …') for ${statuses.join(', ')}`,
          ]),
      ...responses.filter(each => !hasScenario(operation, each)).map(each => missingScenario(operation, each)),
    ]
  })
}

/** Where to write what makes something true that no test has seen yet. */
export function placeOf(kind: string, service: string, operationId: string): string {
  const operation = serviceOperations.find(
    each => each.service === service && each.operation.operationId === operationId,
  )
  switch (kind) {
    case 'examples':
      return `openapi/${service}.yaml, x-scenarios of ${operationId}`
    case 'access':
      return `openapi/${service}.yaml, security and x-access of ${operationId}; e2e/access tests them`
    case 'upstream':
      return `openapi/${service}.yaml, x-upstream of ${operationId}; e2e/failures tests them`
    case 'events':
      return `openapi/${service}.yaml, webhooks; the tests of the recorded events of ${service}`
    default:
      return operation ? filesOf(service, operation.operation).test : `openapi/${service}.yaml`
  }
}

function hasHandler(file: string, operationId: string): boolean {
  return existsSync(file) && new RegExp(`^ +${operationId}[:,(]`, 'm').test(readFileSync(file, 'utf8'))
}
