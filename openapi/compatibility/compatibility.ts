import { callerRequirementOf, scopesOf } from '../contract/access.ts'
import type { Contract } from '../contract/contract.ts'
import { operationsOf } from '../contract/contract.ts'
import type { Content, DereferencedOperation, DereferencedResponse, Schema } from '../contract/dereferenced.ts'
import { dereference } from '../contract/dereferenced.ts'
import { schemaMisfits } from './schema-compatibility.ts'

/** Something that a service needs of another's contract, and that is not there, or not as it was. */
export interface Misfit {
  operationId: string
  /** Where it is, as a pointer into what `x-consumes` says of the operation: `/responses/200/body/email`. */
  pointer: string
  /** What is wrong with it: `is missing`. */
  message: string
}

/**
 * Holds what is needed of a contract (made by `consumed`) against the one that there is. More of something is no misfit: other
 * properties, other answers, other values of a list. Throws an Error for what is no contract.
 */
export function misfits(needed: Contract, present: Contract): Misfit[] {
  return operationsOf(needed).flatMap(({ path, method, operation }) => {
    const { operationId } = operation
    const theirs = present.paths[path]?.[method]
    if (!theirs) return [{ operationId, pointer: '', message: 'is missing' }]
    const found = operationMisfits(dereference(needed, operation), dereference(present, theirs))
    return found.map(misfit => ({ operationId, ...misfit }))
  })
}

function operationMisfits(ours: DereferencedOperation, theirs: DereferencedOperation): Omit<Misfit, 'operationId'>[] {
  const withToken = callerRequirementOf(ours) === 'required'
  const held = scopesOf(ours)
  const unheld = withToken ? scopesOf(theirs).filter(scope => !held.includes(scope)) : []
  const sentType = typeIn(ours.requestBody?.content)
  return [
    ...unheld.map(scope => ({ pointer: '/request/headers/authorization', message: `needs the scope ${scope}` })),
    ...schemaMisfits(requestOf(ours, sentType, withToken), requestOf(theirs, sentType, true), '/request', 'sent'),
    ...Object.entries(ours.responses).flatMap(([status, our]) => {
      const pointer = `/responses/${status}`
      const their = theirs.responses[status]
      if (!their) return [{ pointer, message: 'is missing' }]
      const readType = typeIn(our.content)
      return schemaMisfits(responseOf(our, readType), responseOf(their, readType), pointer, 'read')
    }),
  ]
}

/** The media type that we know of a body. */
function typeIn(content: Content = {}): string | undefined {
  return Object.keys(content)[0]
}

/** All that is sent, as one value. */
function requestOf(operation: DereferencedOperation, mediaType: string | undefined, withToken: boolean): Schema {
  const { parameters = [], requestBody } = operation
  const at = (place: string) => parameters.filter(each => each.in === place).map((each): Named => [each.name, each])
  const token = { required: callerRequirementOf(operation) === 'required', schema: { type: 'string' } }
  const headers = at('header').map(([name, header]): Named => [name.toLowerCase(), header])
  const parts: Named[] = [
    ['path', { required: true, schema: objectOf(at('path')) }],
    ['query', { required: true, schema: objectOf(at('query')) }],
    ['headers', { required: true, schema: objectOf(withToken ? [...headers, ['authorization', token]] : headers) }],
  ]
  const body = requestBody && (requestBody.content[mediaType ?? ''] ?? (requestBody.required && { schema: {} }))
  return objectOf(body ? [...parts, ['body', { required: requestBody.required ?? false, ...body }]] : parts)
}

/** All that is answered, as one value. */
function responseOf({ headers = {}, content = {} }: DereferencedResponse, mediaType: string | undefined): Schema {
  const parts: Named[] = [['headers', { required: true, schema: objectOf(Object.entries(headers)) }]]
  const body = content[mediaType ?? '']
  return objectOf(body ? [...parts, ['body', { required: true, ...body }]] : parts)
}

type Named = [name: string, part: { required?: boolean; schema: Schema }]

function objectOf(parts: Named[]): Schema {
  const required = parts.flatMap(([name, part]) => (part.required ? [name] : []))
  return { required, properties: Object.fromEntries(parts.map(([name, part]) => [name, part.schema])) }
}
