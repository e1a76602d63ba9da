import { callerRequirementOf, scopesOf } from '../contract/access.ts'
import { operationsOf } from '../contract/contract.ts'
import type { Content, DereferencedOperation, DereferencedResponse, Schema } from '../contract/dereference.ts'
import { dereference } from '../contract/dereference.ts'
import type { Contract } from '../contract/document.ts'
import { schemaMisfits } from './schema-compatibility.ts'

/** A part of a provider's contract that a consumer needs, and that is missing or has changed incompatibly. */
export interface Misfit {
  operationId: string
  /** A pointer into the operation's request and responses, as in `x-consumes`: `/responses/200/body/email`. */
  pointer: string
  /** A predicate without its subject: `is missing`. */
  message: string
}

/**
 * Compares the consumed part of a contract (from `extractConsumed`) with the provider's current contract. Additional
 * properties, responses and enum values are compatible. Throws an Error if `current` is not a contract.
 */
export function findMisfits(consumed: Contract, current: Contract): Misfit[] {
  return operationsOf(consumed).flatMap(({ path, method, operation }) => {
    const { operationId } = operation
    const provided = current.paths[path]?.[method]
    if (!provided) return [{ operationId, pointer: '', message: 'is missing' }]
    const found = operationMisfits(dereference(consumed, operation), dereference(current, provided))
    return found.map(misfit => ({ operationId, ...misfit }))
  })
}

function operationMisfits(
  consumer: DereferencedOperation,
  provider: DereferencedOperation,
): Omit<Misfit, 'operationId'>[] {
  const sendsToken = callerRequirementOf(consumer) === 'required'
  const tokenScopes = scopesOf(consumer)
  const missingScopes = sendsToken ? scopesOf(provider).filter(scope => !tokenScopes.includes(scope)) : []
  const sentType = mediaTypeOf(consumer.requestBody?.content)
  return [
    ...missingScopes.map(scope => ({
      pointer: '/request/headers/authorization',
      message: `requires the scope ${scope}`,
    })),
    ...schemaMisfits(
      requestSchema(consumer, sentType, sendsToken),
      requestSchema(provider, sentType, true),
      '/request',
      'sent',
    ),
    ...Object.entries(consumer.responses).flatMap(([status, ours]) => {
      const pointer = `/responses/${status}`
      const theirs = provider.responses[status]
      if (!theirs) return [{ pointer, message: 'is missing' }]
      const readType = mediaTypeOf(ours.content)
      return schemaMisfits(responseSchema(ours, readType), responseSchema(theirs, readType), pointer, 'read')
    }),
  ]
}

/** The media type of a body that the consumer uses: the first. */
function mediaTypeOf(content: Content = {}): string | undefined {
  return Object.keys(content)[0]
}

/** The whole request as the schema of one object, so that the request is compared like any other value. */
function requestSchema(operation: DereferencedOperation, mediaType: string | undefined, withToken: boolean): Schema {
  const { parameters = [], requestBody } = operation
  const parametersIn = (location: string) =>
    parameters.filter(each => each.in === location).map((each): Part => [each.name, each])
  const token = { required: callerRequirementOf(operation) === 'required', schema: { type: 'string' } }
  const headers = parametersIn('header').map(([name, header]): Part => [name.toLowerCase(), header])
  const parts: Part[] = [
    ['path', { required: true, schema: objectSchema(parametersIn('path')) }],
    ['query', { required: true, schema: objectSchema(parametersIn('query')) }],
    ['headers', { required: true, schema: objectSchema(withToken ? [...headers, ['authorization', token]] : headers) }],
  ]
  const body = requestBody && (requestBody.content[mediaType ?? ''] ?? (requestBody.required && { schema: {} }))
  return objectSchema(body ? [...parts, ['body', { required: requestBody.required ?? false, ...body }]] : parts)
}

/** The whole response as the schema of one object. */
function responseSchema({ headers = {}, content = {} }: DereferencedResponse, mediaType: string | undefined): Schema {
  const parts: Part[] = [['headers', { required: true, schema: objectSchema(Object.entries(headers)) }]]
  const body = content[mediaType ?? '']
  return objectSchema(body ? [...parts, ['body', { required: true, ...body }]] : parts)
}

type Part = [name: string, part: { required?: boolean; schema: Schema }]

function objectSchema(parts: Part[]): Schema {
  const required = parts.flatMap(([name, part]) => (part.required ? [name] : []))
  return { required, properties: Object.fromEntries(parts.map(([name, part]) => [name, part.schema])) }
}
