import type { Client } from 'openapi/client.ts'
import { CallFailure, createClient } from 'openapi/client.ts'
import { renewToken } from 'openapi/client-tokens.ts'
import type { Contract } from 'openapi/contract/document.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { issueSampleToken, usersUrl } from './sample-token.ts'

/** A running service. */
export interface Service {
  name: string
  contract: Contract
  url: string
}

export const userService: Service = { name: 'User Service', contract: userContract, url: usersUrl }
export const orderService: Service = {
  name: 'Order Service',
  contract: orderContract,
  url: process.env.ORDER_SERVICE_URL || 'http://localhost:3001',
}

/**
 * Calls a service with the token of the environment, or with one of the sample staff member. Throws a StartFailure when it
 * cannot be reached.
 */
export async function callAsStaff<Operations, Response>(
  service: Service,
  send: (client: Client<Operations>) => Promise<Response>,
  { timeoutMs = 10_000 } = {},
): Promise<Response> {
  const { contract, url } = service
  const authorization = await staffAuthorization()
  const headers = () => ({ authorization })
  return send(createClient<Operations>(contract, { url, timeoutMs, headers })).catch(error => {
    throw error instanceof CallFailure ? unreachable(service, error) : error
  })
}

/** The token of the sample staff member. A program that calls for a long time signs in again only when the token ends. */
const sampleStaffToken = renewToken(() => issueSampleToken(usersUrl, sampleStaff))

/** The `Authorization` header of a staff member: with the token of the environment, or of the sample staff member. */
export async function staffAuthorization(): Promise<string> {
  return `Bearer ${process.env.TOKEN || (await sampleStaffToken.current())}`
}

export function unreachable({ name, url }: Service, cause: Error): StartFailure {
  return new StartFailure(`cannot reach the ${name} at ${url}: ${cause.message} (npm start runs the services)`, {
    cause,
  })
}

/** The body of a successful response of the Order Service. Throws a StartFailure with the reason of any other. */
export function bodyOf<Body>(response: { status: 200; body: Body } | { status: number; body: Refusal }): Body {
  if (response.status !== 200) throw new StartFailure(reasonIn(response.body as Refusal))
  return response.body as Body // of the status 200
}

/** What a problem says about a request. */
export interface Refusal {
  detail?: string
  errors?: { pointer: string; message: string }[]
}

/** Why the Order Service has refused a request, in one line: its invalid parameters, or the detail of the problem. */
export function reasonIn({ detail, errors = [] }: Refusal): string {
  const reasons = errors.map(({ pointer, message }) => `${pointer.replace('/query/', '')} ${message}`)
  return reasons.join('; ') || `the Order Service responded: ${detail}`
}
