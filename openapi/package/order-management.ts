import { createClient } from '../client.ts'
import type { Contract } from '../contract/document.ts'
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
export type { ServerSentEvent } from '../contract/streams/server-sent-events.ts'
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
  /** Without them, calls are anonymous. */
  credentials?: Credentials
  /** The time limit of a call with its retries, in milliseconds; 30,000 by default. */
  timeoutMs?: number
}

/** The base URL of the User Service, without a path. It also issues the access tokens. */
interface UserServiceUrl {
  userServiceUrl: string
}
/** The base URL of the Order Service, without a path. */
interface OrderServiceUrl {
  orderServiceUrl: string
}
/** Without the User Service, access tokens come from the application. */
interface OptionsWithoutTokens extends Options {
  credentials?: Extract<Credentials, { accessToken: unknown }>
}

interface Users {
  users: Service<UserOperations>
}
interface Orders {
  orders: Service<OrderOperations>
}

/**
 * Creates the clients of both services, or of the one whose URL is given. They share one access token, which is requested
 * when it is first needed.
 */
export function createClients(options: Options & UserServiceUrl & OrderServiceUrl): Users & Orders
export function createClients(options: Options & UserServiceUrl): Users
export function createClients(options: OptionsWithoutTokens & OrderServiceUrl): Orders
export function createClients(options: Options & Partial<UserServiceUrl & OrderServiceUrl>): Partial<Users & Orders> {
  const { userServiceUrl, orderServiceUrl, credentials, timeoutMs = 30_000 } = options
  const tokens = createClient<UserOperations>(userContract, { url: userServiceUrl ?? '', timeoutMs })
  const token = credentials && tokenOf(credentials, tokens)
  const serviceAt = <Operations>(url: string, contract: Contract) =>
    createService<Operations>(contract, { url, timeoutMs, token })
  return {
    ...(userServiceUrl !== undefined && { users: serviceAt<UserOperations>(userServiceUrl, userContract) }),
    ...(orderServiceUrl !== undefined && { orders: serviceAt<OrderOperations>(orderServiceUrl, orderContract) }),
  }
}
