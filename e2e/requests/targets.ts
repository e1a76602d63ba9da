import { operationsOf } from 'openapi/contract/contract.ts'
import type { Contract, Endpoint } from 'openapi/contract/document.ts'
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

/**
 * Sends a request to the service of an operation; `token` is an access token. Each request uses a new connection, because the
 * server may close an idle one (ECONNRESET) while the test generates requests and blocks the event loop.
 */
export async function send({ url }: Target, request: ContractRequest, token?: string): Promise<ReceivedResponse> {
  const { method, path, headers, body } = request
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  const response = await fetch(url + path, {
    method,
    headers: { Connection: 'close', ...authorization, ...headers },
    body,
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
