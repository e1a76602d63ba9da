import type { Contract, Endpoint, Response } from 'openapi/contract/contract.ts'
import { examplesOf, operationsOf, responsesOf } from 'openapi/contract/contract.ts'
import { upstreamRowsOf } from 'openapi/contract/upstream.ts'
import type { Seen } from 'openapi/testing/record.ts'
import { callers, roles } from '../../e2e/access/access-expectations.ts'
import { guardedPropertiesIn, takesQuery } from '../../e2e/requests/contract-requests.ts'

/** Something that a contract says of an operation, or that a test has seen of it. */
export interface Claim {
  kind: 'statuses' | 'problems' | 'examples' | 'upstream' | 'access'
  service: string
  operationId: string
  /** A status, with a problem or an example of it; a failure; a caller. */
  of: string
}

/** `order-service placeOrder statuses 409` */
export function nameOf({ service, operationId, kind, of }: Claim): string {
  return `${service} ${operationId} ${kind} ${of}`
}

/** Everything that a contract says of how its operations answer. */
export function claimsIn(service: string, contract: Contract): Claim[] {
  return operationsOf(contract).flatMap(served => {
    const { operationId } = served.operation
    const claim = (kind: Claim['kind'], ...of: unknown[]): Claim => ({ kind, service, operationId, of: of.join(' ') })
    const answers = responsesOf(contract, served.operation).flatMap(([status, response]) => [
      claim('statuses', status),
      ...problemsIn(contract, response).map(problem => claim('problems', status, problem)),
      ...examplesOf(contract, response).map(([name]) => claim('examples', status, name)),
    ])
    const upstream = [...new Set(upstreamRowsOf(contract, served.operation).map(({ failure }) => failure))]
    return [
      ...answers,
      ...upstream.map(failure => claim('upstream', failure)),
      ...cellsOf(contract, served).map(caller => claim('access', caller)),
    ]
  })
}

/** What has come true by what a test has seen. */
export function claimsSeen(seen: Seen): Claim[] {
  switch (seen.kind) {
    case 'answer': {
      const { service, operationId, status, problem } = seen
      const answered: Claim = { kind: 'statuses', service, operationId, of: `${status}` }
      return problem === undefined
        ? [answered]
        : [answered, { ...answered, kind: 'problems', of: `${status} ${problem}` }]
    }
    case 'example': {
      const { service, operationId, status, name } = seen
      return [{ kind: 'examples', service, operationId, of: `${status} ${name}` }]
    }
    case 'unreachable':
      return []
    case 'upstream':
      return [{ kind: 'upstream', service: 'order-service', operationId: seen.operationId, of: seen.failure }]
    case 'access':
      return [{ kind: 'access', service: seen.service, operationId: seen.operationId, of: seen.caller }]
  }
}

/** The problems that an answer can be, as its examples show them: the slugs of their types, or OAuth's codes. */
function problemsIn(contract: Contract, response: Response): string[] {
  const values = examplesOf(contract, response).map(
    ([, { value }]) => value as { type?: string; error?: string } | null,
  )
  const problems = values.flatMap(value => value?.error ?? value?.type?.split('/problems/').slice(1) ?? [])
  return [...new Set(problems)]
}

/** Everybody who calls an operation, and in which ways. */
function cellsOf(contract: Contract, served: Endpoint): string[] {
  const ways = guardedPropertiesIn(contract, served).map(({ name }) => ` with ${name}`)
  if (takesQuery(contract, served)) ways.push(' unfiltered')
  return [...callers, ...ways.flatMap(how => roles.map(role => `${role}${how}`))]
}
