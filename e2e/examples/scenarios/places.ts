import type { Contract, Endpoint, Response } from 'openapi/contract/contract.ts'
import { examplesOf, headersOf, operationsOf, responsesOf } from 'openapi/contract/contract.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }

/** An operation, and the service that has it. */
export interface Place extends Endpoint {
  service: ServiceName
  contract: Contract
}
export type ServiceName = 'user-service' | 'order-service'

/** A named example of an answer; one without a body is named by its status. */
export interface DocumentedAnswer {
  status: number
  name: string
  summary: string
  mediaType: string | undefined
  body: unknown
  /** What it has in the place of the examples of path parameters. */
  path: Record<string, unknown>
  response: Response
}

export const places: Place[] = [...placesIn('user-service', userContract), ...placesIn('order-service', orderContract)]

/** Finds an operation of either service. */
export function placeOf(operationId: string): Place {
  const found = places.find(({ operation }) => operation.operationId === operationId)
  if (!found) throw new Error(`No contract has ${operationId}.`)
  return found
}

/** Every example of what an operation answers, in the contract's order. */
export function answersAt({ contract, operation }: Place): DocumentedAnswer[] {
  return responsesOf(contract, operation).flatMap(([status, response]) => {
    const [mediaType] = Object.keys(response.content ?? {})
    const examples = examplesOf(contract, response)
    if (mediaType === undefined) examples.push([`${status}`, {}])
    return examples.map(([name, { summary = 'no body', value, 'x-parameters': path = {} }]) => {
      return { status, name, summary, mediaType, body: value, path, response }
    })
  })
}

/** The headers that go with an example: undefined for one that does not. Those that are not `certain` may be left out. */
export function headersWith({ contract }: Place, { name, response }: DocumentedAnswer) {
  return headersOf(contract, response).map(([header, { required = false, example, examples }]) => {
    const value = examples ? examples[name]?.value : example
    return {
      header,
      value: value === undefined ? undefined : String(value),
      certain: required || examples !== undefined,
    }
  })
}

function placesIn(service: ServiceName, contract: Contract): Place[] {
  return operationsOf(contract).map(served => ({ ...served, service, contract }))
}
