import { randomUUID } from 'node:crypto'
import { examplesOf, parametersOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint } from 'openapi/contract/document.ts'
import { isTextType } from 'openapi/contract/text-bodies.ts'

/** A request without the credentials of its caller. */
export interface ContractRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: string | null
}

/** The values that replace those of the contract's examples. */
export interface Fixture {
  /** The user who owns the resources. */
  userId: number
  email: string
  /** An order of the user. */
  orderId: number
  /** A webhook endpoint of the service, and a delivery to it. */
  webhookId?: number
  deliveryId?: number
  /** An OAuth client. */
  clientId?: string
  /** A passkey of the user. */
  passkeyId?: number
  /** The token in a mail to the user. */
  mailToken?: string
  /** Properties that are added to the body. */
  extraProperties?: object
  /** Sends no query parameters. */
  withoutQuery?: boolean
}

/** Parameters that are not sent: a cursor must come from the service, and no sort order allows all filters at once. */
const unusedParameters = [
  'cursor',
  ...['status', 'paymentStatus', 'fulfillmentStatus', 'createdFrom', 'createdTo', 'updatedFrom', 'updatedTo'],
  ...['customerCheck', 'namePrefix', 'stockBelow'],
  ...['request', 'request_uri'], // which `authorize` does not support
]

/**
 * Builds a request from the examples of an operation: the example of each parameter and the first example of the body. Ids
 * are those of the fixture, If-Match is `*`, and each request has a new Idempotency-Key.
 */
export function buildRequest(contract: Contract, served: Endpoint, fixture: Fixture): ContractRequest {
  const { userId, orderId, webhookId, deliveryId, clientId, passkeyId } = fixture
  const ids = { userId, orderId, webhookId, deliveryId, clientId, passkeyId }
  const values: Record<string, unknown> = { ...ids, 'If-Match': '*', 'Idempotency-Key': randomUUID() }
  const valuesIn = (location: string) =>
    parametersOf(contract, served.operation)
      .filter(({ name, in: parameterLocation }) => parameterLocation === location && !unusedParameters.includes(name))
      .map(({ name, example }): [string, string] => [name, String(values[name] ?? example)])

  const path = valuesIn('path').reduce(
    (at, [name, value]) => at.replace(`{${name}}`, encodeURIComponent(value)),
    served.path,
  )
  const query = String(new URLSearchParams(fixture.withoutQuery ? [] : valuesIn('query')))
  const { mediaType, body } = buildBody(contract, served, fixture)
  return {
    method: served.method.toUpperCase(),
    path: query ? `${path}?${query}` : path,
    headers: { ...Object.fromEntries(valuesIn('header')), ...(mediaType && { 'Content-Type': mediaType }) },
    body: body ?? null,
  }
}

/** Whether the operation can be called without its query parameters. */
export function hasOptionalQuery(contract: Contract, { operation }: Endpoint): boolean {
  const parameters = parametersOf(contract, operation).filter(({ in: location }) => location === 'query')
  return parameters.length > 0 && !parameters.some(({ required }) => required)
}

function buildBody(
  contract: Contract,
  { operation: { requestBody = { content: {} } } }: Endpoint,
  { extraProperties, userId, email, mailToken, clientId }: Fixture,
): { mediaType?: string; body?: string } {
  const [mediaType] = Object.keys(requestBody.content)
  const [[, example] = []] = examplesOf(contract, requestBody)
  if (mediaType === undefined || !example) return {}
  if (isTextType(mediaType)) return { mediaType, body: String(example.value) }
  const body = { ...Object(example.value), ...extraProperties }
  const text = JSON.stringify(body, (name, value) => {
    switch (name) {
      case 'userId':
        return userId
      case 'username':
        return email
      case 'clientId':
        return clientId ?? value
      case 'token':
        return mailToken ?? value
      case 'email':
        return `${randomUUID()}@example.com` // an address without an account
      default:
        return value
    }
  })
  const isForm = mediaType === 'application/x-www-form-urlencoded'
  return { mediaType, body: isForm ? String(new URLSearchParams(JSON.parse(text))) : text }
}
