import { examplesOf, operationsOf, responsesOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint, Response } from 'openapi/contract/document.ts'
import { upstreamFailuresOf } from 'openapi/contract/upstream.ts'
import type { Observation } from 'openapi/testing/record.ts'
import { callers, roles } from '../../e2e/access/access-expectations.ts'
import { hasOptionalQuery } from '../../e2e/requests/contract-requests.ts'
import { guardedPropertiesIn } from '../../e2e/requests/guarded-properties.ts'

/** A part of the behaviour of an operation, which a contract documents and a test observes. */
export interface CoverageItem {
  kind: 'statuses' | 'problems' | 'examples' | 'upstream' | 'access' | 'events'
  service: string
  /** The type of the event, for events. */
  operationId: string
  /** A status, a status with a problem or an example, a failure of the User Service, or a caller. */
  of: string
}

/** `order-service placeOrder statuses 409` */
export function itemName({ service, operationId, kind, of }: CoverageItem): string {
  return `${service} ${operationId} ${kind} ${of}`
}

/** Everything that a contract documents about the responses of its operations. */
export function documentedItems(service: string, contract: Contract): CoverageItem[] {
  const events = Object.keys(contract.webhooks ?? {}).map(type => eventItem(service, type))
  const items = operationsOf(contract).flatMap(endpoint => {
    const { operationId } = endpoint.operation
    const item = (kind: CoverageItem['kind'], ...of: unknown[]): CoverageItem => ({
      kind,
      service,
      operationId,
      of: of.join(' '),
    })
    const responses = responsesOf(contract, endpoint.operation).flatMap(([status, response]) => [
      item('statuses', status),
      ...problemsIn(contract, response).map(problem => item('problems', status, problem)),
      ...examplesOf(contract, response).map(([name]) => item('examples', status, name)),
    ])
    const upstream = [...new Set(upstreamFailuresOf(contract, endpoint.operation).map(({ failure }) => failure))]
    return [
      ...responses,
      ...upstream.map(failure => item('upstream', failure)),
      ...cellsOf(contract, endpoint).map(caller => item('access', caller)),
    ]
  })
  return [...items, ...events]
}

/** The problems that the operations can return with certain settings alone, each with the items of all operations that can. */
export function settingsProblems(service: string, contract: Contract): CoverageItem[][] {
  const problems = Object.entries(contract.info['x-settings-problems'] ?? {}).flatMap(([status, slugs]) =>
    slugs.map(slug => ({ status, slug })),
  )
  return problems.map(({ status, slug }) =>
    operationsOf(contract)
      .filter(({ operation }) => responsesOf(contract, operation).some(([each]) => `${each}` === status))
      .map(({ operation: { operationId } }) => ({ kind: 'problems', service, operationId, of: `${status} ${slug}` })),
  )
}

function eventItem(service: string, type: string): CoverageItem {
  return { kind: 'events', service, operationId: type, of: 'recorded' }
}

/** The items that an observation covers. */
export function observedItems(observation: Observation): CoverageItem[] {
  switch (observation.kind) {
    case 'response': {
      const { service, operationId, status, problem } = observation
      const ofStatus: CoverageItem = { kind: 'statuses', service, operationId, of: `${status}` }
      return problem === undefined
        ? [ofStatus]
        : [ofStatus, { ...ofStatus, kind: 'problems', of: `${status} ${problem}` }]
    }
    case 'example': {
      const { service, operationId, status, name } = observation
      return [{ kind: 'examples', service, operationId, of: `${status} ${name}` }]
    }
    case 'event':
      return [eventItem(observation.service, observation.type)]
    case 'unreachable':
      return []
    case 'upstream':
      return [
        { kind: 'upstream', service: 'order-service', operationId: observation.operationId, of: observation.failure },
      ]
    case 'access':
      return [
        { kind: 'access', service: observation.service, operationId: observation.operationId, of: observation.caller },
      ]
  }
}

/** The problems of a response, from its examples: slugs of problem types, or OAuth error codes. */
function problemsIn(contract: Contract, response: Response): string[] {
  const values = examplesOf(contract, response).map(
    ([, { value }]) => value as { type?: string; error?: string } | null,
  )
  const problems = values.flatMap(value => value?.error ?? value?.type?.split('/problems/').slice(1) ?? [])
  return [...new Set(problems)]
}

/** The cells of the access matrix for an operation: every caller, with each guarded property, and without filters. */
function cellsOf(contract: Contract, endpoint: Endpoint): string[] {
  const ways = guardedPropertiesIn(contract, endpoint).map(({ name }) => ` with ${name}`)
  if (hasOptionalQuery(contract, endpoint)) ways.push(' unfiltered')
  return [...callers, ...ways.flatMap(how => roles.map(role => `${role}${how}`))]
}
