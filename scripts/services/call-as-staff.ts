import type { Client } from 'openapi/client.ts'
import { CallFailure, createClient } from 'openapi/client.ts'
import type { Contract } from 'openapi/contract/document.ts'
import orderContract from 'openapi/generated/order-service.json' with { type: 'json' }
import userContract from 'openapi/generated/user-service.json' with { type: 'json' }
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { sampleStaff } from '../../user-service/sample-data.ts'
import { sampleToken, usersUrl } from './sample-token.ts'

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
 * Calls a service with the token of the environment, or with a new one of the sample staff member. Throws a StartFailure
 * when it cannot be reached.
 */
export async function callAsStaff<Operations, Response>(
  { name, contract, url }: Service,
  send: (client: Client<Operations>) => Promise<Response>,
  { timeoutMs = 10_000 } = {},
): Promise<Response> {
  const token = process.env.TOKEN || (await sampleToken(usersUrl, sampleStaff))
  const headers = () => ({ authorization: `Bearer ${token}` })
  return send(createClient<Operations>(contract, { url, timeoutMs, headers })).catch(error => {
    if (!(error instanceof CallFailure)) throw error
    throw new StartFailure(`cannot reach the ${name} at ${url}: ${error.message} (npm start runs the services)`, {
      cause: error,
    })
  })
}
