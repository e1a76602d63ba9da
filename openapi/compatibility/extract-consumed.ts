import { operationsOf } from '../contract/contract.ts'
import type { DereferencedOperation, DereferencedResponse } from '../contract/dereference.ts'
import { dereference } from '../contract/dereference.ts'
import type { ConsumedOperation, ConsumedOperations, Contract, Header, Operation } from '../contract/document.ts'
import { selectContent } from './select-properties.ts'
import { throwMissing } from './throw-missing.ts'

/**
 * Reduces a contract to its consumed part. A client that is created from this part can send and read nothing else, and
 * ignores the rest of a response. Throws an Error that names a consumed part that the contract does not have.
 */
export function extractConsumed(contract: Contract, consumedOperations: ConsumedOperations): Contract {
  const endpoints = operationsOf(contract)
  const paths: Contract['paths'] = {}
  for (const [operationId, consumed] of Object.entries(consumedOperations)) {
    const { path, method, operation } =
      endpoints.find(({ operation }) => operation.operationId === operationId) ?? throwMissing(operationId)
    paths[path] = { ...paths[path], [method]: reduceOperation(dereference(contract, operation), consumed) }
  }
  const { openapi, info, servers } = contract
  return { openapi, info, servers, paths, components: { schemas: {} } }
}

const authorization = '/headers/authorization'

function reduceOperation(operation: DereferencedOperation, { request, responses }: ConsumedOperation): Operation {
  const { operationId, parameters = [], requestBody } = operation
  const bodyPointers = request.filter(isInBody)
  const sentParameters = request
    .filter(pointer => !isInBody(pointer) && pointer !== authorization)
    .map(pointer => parameters.find(each => pointerTo(each) === pointer) ?? throwMissing(`${operationId} ${pointer}`))
  return {
    operationId,
    security: reduceSecurity(operation, request.includes(authorization)),
    ...(sentParameters.length > 0 && { parameters: sentParameters }),
    ...(bodyPointers.length > 0 && {
      requestBody: { required: true, content: selectContent(operationId, requestBody?.content, bodyPointers) },
    }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, pointers]) => {
        const name = `${operationId} ${status}`
        return [status, reduceResponse(name, operation.responses[status] ?? throwMissing(name), pointers)]
      }),
    ),
  }
}

/** The security requirements that the consumer uses: those with a token, or those without one. */
function reduceSecurity({ operationId, security = [] }: DereferencedOperation, withToken: boolean) {
  const alternatives = security.filter(alternative => Object.keys(alternative).length > 0 === withToken)
  const isPublic = security.length === 0 && !withToken
  if (alternatives.length > 0 || isPublic) return alternatives
  return throwMissing(`${operationId} ${withToken ? 'with' : 'without'} a token`)
}

function reduceResponse(
  name: string,
  { description, headers = {}, content }: DereferencedResponse,
  pointers: string[],
): DereferencedResponse {
  const bodyPointers = pointers.filter(isInBody)
  const readHeaders = pointers
    .filter(pointer => !isInBody(pointer))
    .map((pointer): [string, Header] => {
      const header = pointer.slice('/headers/'.length)
      return [header, headers[header] ?? throwMissing(`${name} ${pointer}`)]
    })
  return {
    ...(description && { description }),
    ...(readHeaders.length > 0 && { headers: Object.fromEntries(readHeaders) }),
    ...((content || bodyPointers.length > 0) && { content: selectContent(name, content, bodyPointers) }),
  }
}

/** The pointer to a parameter in a request: `/path/userId`, `/headers/if-match`. */
function pointerTo({ in: location, name }: { in: string; name: string }): string {
  return location === 'header' ? `/headers/${name.toLowerCase()}` : `/${location}/${name}`
}

function isInBody(pointer: string): boolean {
  return pointer.startsWith('/body/')
}
