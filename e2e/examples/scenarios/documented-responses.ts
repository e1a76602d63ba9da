import { examplesOf, headersOf, operationsOf, responsesOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint, Response } from 'openapi/contract/document.ts'
import type { ScenarioCaller } from 'openapi/contract/scenarios.ts'
import { eventStreamType } from 'openapi/contract/streams/server-sent-events.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { parseEventStream } from 'openapi/testing/read-body.ts'

export type ServiceName = 'user-service' | 'order-service'

/** An operation and the service that implements it. */
export interface ServiceOperation extends Endpoint {
  service: ServiceName
  contract: Contract
}

/** A named example of a response. A response without a body is named by its status. */
export interface DocumentedResponse {
  status: number
  name: string
  summary: string
  mediaType: string | undefined
  body: unknown
  /** Path parameters that differ from their examples (`x-parameters`). */
  path: Record<string, unknown>
  response: Response
}

export const serviceOperations: ServiceOperation[] = [
  ...operationsIn('user-service', userContract),
  ...operationsIn('order-service', orderContract),
]

/** Finds an operation of either service. `preferred` is the service whose operation is meant when both have one. */
export function serviceOperation(operationId: string, preferred?: ServiceName): ServiceOperation {
  const named = serviceOperations.filter(({ operation }) => operation.operationId === operationId)
  const found = named.find(({ service }) => service === preferred) ?? named[0]
  if (!found) throw new Error(`No contract has the operation ${operationId}.`)
  return found
}

const noBody = { mediaType: undefined, body: undefined, path: {} }

/** Every example of a response of an operation, in the order of the contract. */
export function documentedResponses({ contract, operation }: ServiceOperation): DocumentedResponse[] {
  return responsesOf(contract, operation).flatMap(([status, response]): DocumentedResponse[] => {
    const contents = Object.entries(response.content ?? {})
    if (contents.length === 0) return [{ status, name: `${status}`, summary: 'no body', ...noBody, response }]
    return contents.flatMap(([mediaType, media]) =>
      examplesOf(contract, { content: { [mediaType]: media } }).map(
        ([name, { summary = '', value, 'x-parameters': path = {} }]) => {
          const body = mediaType === eventStreamType ? parseEventStream(String(value)) : value
          return { status, name, summary, mediaType, body, path, response }
        },
      ),
    )
  })
}

/** The documented headers of an example; an undefined value for a header that it does not have. Headers that are not `certain` may be absent. */
export function documentedHeaders({ contract }: ServiceOperation, { name, response }: DocumentedResponse) {
  return headersOf(contract, response).map(([header, { required = false, example, examples }]) => {
    const value = examples ? examples[name]?.value : example
    return {
      header,
      value: value === undefined ? undefined : String(value),
      certain: required || examples !== undefined,
    }
  })
}

/** The first kind of caller that an operation allows. */
export function defaultCallerOf({ operation }: ServiceOperation): ScenarioCaller {
  const { allow = [] } = operation['x-access'] ?? {}
  if (allow.includes('anyone') || allow.includes('client')) return 'anonymous'
  if (allow.includes('owner') || allow.includes('signedIn')) return 'customer'
  return allow.includes('staff') ? 'staff' : 'service'
}

function operationsIn(service: ServiceName, contract: Contract): ServiceOperation[] {
  return operationsOf(contract).map(endpoint => ({ ...endpoint, service, contract }))
}
