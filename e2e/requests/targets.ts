import type { IncomingMessage } from 'node:http'
import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import { operationsOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint } from 'openapi/contract/document.ts'
import { readBody } from 'openapi/testing/read-body.ts'
import type { ResponseCheck } from 'openapi/validation/response-checks.ts'
import { responseChecks } from 'openapi/validation/response-checks.ts'
import type { ContractRequest } from './contract-requests.ts'

/** An operation and the running service that serves it. */
export interface Target extends Endpoint {
  contract: Contract
  /** The name of the service, which is the audience of its tokens. */
  service: string
  url: string
  /** Throws when a response does not match the contract. */
  check: ResponseCheck
}

export interface ReceivedResponse {
  status: number
  headers: Headers
  text: string
}

/** Every operation of a running service. */
export function targetsIn(contract: Contract, service: string, url: string): Target[] {
  const checkOf = responseChecks(contract)
  return operationsOf(contract).map(served => {
    return { ...served, contract, service, url, check: checkOf(served.operation) }
  })
}

/** The statuses of responses that have no body (Fetch standard, null body status). */
const nullBodyStatuses = [204, 205, 304]

/**
 * Sends a request to the service of an operation; `token` is an access token. Each request uses a new connection, because
 * the server may close an idle one (ECONNRESET) while the test generates requests and blocks the event loop. `fetch` would
 * reuse an idle connection of another call of this process even for a request with `Connection: close`.
 */
export async function send({ url }: Target, request: ContractRequest, token?: string): Promise<ReceivedResponse> {
  const { method, path, body } = request
  const headers = new Headers(request.headers)
  if (token !== undefined && !headers.has('authorization')) headers.set('authorization', `Bearer ${token}`)
  if (body !== null) headers.set('content-length', String(Buffer.byteLength(body)))
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  httpRequest(url + path, { method, headers: Object.fromEntries(headers), agent: false }, resolve)
    .on('error', reject)
    .end(body ?? undefined)
  const response = await promise
  const received = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const status = response.statusCode ?? 0
  const content = nullBodyStatuses.includes(status) ? null : (Readable.toWeb(response) as ReadableStream<Uint8Array>)
  const text = await readBody(new Response(content, { status, headers: received }))
  return { status, headers: new Headers(received), text }
}
