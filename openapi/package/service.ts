import type { Call, ClientOptions } from '../client.ts'
import { createClient } from '../client.ts'
import type { RenewedToken } from '../client-tokens.ts'
import { callerRequirementOf } from '../contract/access.ts'
import { operationsOf, resolveSchema, responsesOf } from '../contract/contract.ts'
import type { Contract, Operation } from '../contract/document.ts'
import type { CheckedResponse } from '../validation/response-checks.ts'
import { ResponseError } from './response-error.ts'
import type { Service } from './service-types.ts'

export interface ServiceOptions extends Pick<ClientOptions, 'url' | 'timeoutMs'> {
  /** The access token of the calls that take one. */
  token: RenewedToken<string> | undefined
}

interface AnyRequest {
  query?: object
}
/** Operations of which only the contract is known. `Service` types them. */
type AnyCall = (request?: AnyRequest) => Promise<CheckedResponse>
interface Page {
  items: unknown[]
  nextCursor: string | null
}

/** Creates the operations of a service. A call that takes an `Idempotency-Key` gets one, and keeps it when it is retried. */
export function createService<Operations>(
  contract: Contract,
  { token, ...options }: ServiceOptions,
): Service<Operations> {
  const operations = operationsOf(contract).map(({ operation }) => operation)
  const takesToken = new Set(
    operations.flatMap(each => (['required', 'optional'].includes(callerRequirementOf(each)) ? each.operationId : [])),
  )
  // The compiler cannot know the operations of this contract. The returned type describes them.
  const responses = createClient(contract, {
    ...options,
    createKey: randomKey,
    send: (operationId, call) => (token && takesToken.has(operationId) ? sendWithToken(token, call) : call()),
  }) as Record<string, AnyCall>

  const calls = Object.entries(responses).map(([operationId, call]) => {
    const isError = (error: unknown) => error instanceof ResponseError && error.operationId === operationId
    const operation = async (request?: AnyRequest) => {
      const response = await call(request)
      if (response.status >= 300) throw new ResponseError(operationId, response)
      return response.body
    }
    return [operationId, Object.assign(operation, { isError })] as const
  })
  const listings = new Set(operations.filter(each => isListing(contract, each)).map(each => each.operationId))
  const all = calls
    .filter(([operationId]) => listings.has(operationId))
    .map(([operationId, call]) => [operationId, (request?: AnyRequest) => itemsOf(call, request)])
  return { ...Object.fromEntries(calls), all: Object.fromEntries(all), responses } as unknown as Service<Operations>
}

/** A call whose token is rejected is sent once again, with a new token. */
async function sendWithToken(token: RenewedToken<string>, call: Call): Promise<CheckedResponse> {
  const accessToken = await token.current()
  const response = await call({ authorization: `Bearer ${accessToken}` })
  if (response.status !== 401) return response
  token.discard(accessToken)
  const renewed = await token.current()
  return renewed === accessToken ? response : call({ authorization: `Bearer ${renewed}` })
}

/** Unlike `crypto.randomUUID`, also for pages without TLS. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether a response is a page of a list that ends: the `nextCursor` of the last page is null. */
function isListing(contract: Contract, operation: Operation): boolean {
  return responsesOf(contract, operation).some(([status, { content = {} }]) => {
    const { properties = {} } = schemaOf(contract, content['application/json']?.schema)
    return status === 200 && schemaOf(contract, properties.nextCursor).type?.includes('null')
  })
}

function schemaOf(contract: Contract, schema: object = {}): { type?: string[]; properties?: Record<string, object> } {
  return resolveSchema(contract, schema)
}

async function* itemsOf(
  list: (request: AnyRequest) => Promise<unknown>,
  request?: AnyRequest,
): AsyncGenerator<unknown> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = (await list({ ...request, query: { ...request?.query, ...(cursor && { cursor }) } })) as Page // validated
    yield* page.items
    cursor = page.nextCursor
  }
}
