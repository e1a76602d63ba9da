import { createClient } from '../client.ts'
import orderContract from '../generated/order-service.json' with { type: 'json' }
import type { components as OrderComponents, operations as OrderOperations } from '../generated/order-service.ts'
import userContract from '../generated/user-service.json' with { type: 'json' }
import type { components as UserComponents, operations as UserOperations } from '../generated/user-service.ts'
import type { Credentials } from './credentials.ts'
import { tokenOf } from './credentials.ts'
import { createService } from './service.ts'
import type { Service } from './service-types.ts'

export type { ClientResponse } from '../client.ts'
export { CallFailure } from '../client.ts'
export type { ServerSentEvent } from '../contract/server-sent-events.ts'
export type { Credentials } from './credentials.ts'
export type { AnyProblem } from './response-error.ts'
export { ResponseError } from './response-error.ts'
export type { OperationError, Service, ServiceOperation } from './service-types.ts'
export type { OrderOperations, UserOperations }

/** The schemas of the Order Service's contract: `OrderSchemas['Order']`. */
export type OrderSchemas = OrderComponents['schemas']
/** The schemas of the User Service's contract: `UserSchemas['User']`. */
export type UserSchemas = UserComponents['schemas']

export interface Options {
  /** The base URL of the User Service, without a path. */
  userServiceUrl: string
  /** The base URL of the Order Service, without a path. */
  orderServiceUrl: string
  /** Without them, calls are anonymous. */
  credentials?: Credentials
  /** The time limit of a call with its retries, in milliseconds; 30,000 by default. */
  timeoutMs?: number
}

/** Creates the clients of both services. They share one access token, which is requested when it is first needed. */
export function createClients({ userServiceUrl, orderServiceUrl, credentials, timeoutMs = 30_000 }: Options): {
  users: Service<UserOperations>
  orders: Service<OrderOperations>
} {
  const tokens = createClient<UserOperations>(userContract, { url: userServiceUrl, timeoutMs })
  const token = credentials && tokenOf(credentials, tokens)
  return {
    users: createService<UserOperations>(userContract, { url: userServiceUrl, timeoutMs, token }),
    orders: createService<OrderOperations>(orderContract, { url: orderServiceUrl, timeoutMs, token }),
  }
}
