import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import type { Caller } from '../access/access.ts'
import type { ClientCredentials } from '../access/client-credentials.ts'
import type { IdempotencyKey, Incoming } from './handlers.ts'

/** Type tests: `npm run typecheck` checks what compiles and what does not. The functions are never called. */
export function partsOfARequest(
  getUser: Incoming<UserOperations, 'getUser'>,
  listOrders: Incoming<OrderOperations, 'listOrders'>,
  placeOrder: Incoming<OrderOperations, 'placeOrder'>,
): void {
  getUser.path.userId satisfies number
  getUser.headers['if-none-match'] satisfies string | undefined
  getUser.body satisfies undefined
  listOrders.query.limit satisfies number | undefined
  placeOrder.body.items satisfies { sku: string; quantity: number }[]
  placeOrder.body.userId satisfies number | undefined
  placeOrder.idempotencyKey satisfies IdempotencyKey | undefined
  getUser.idempotencyKey satisfies undefined

  // @ts-expect-error a misspelt path parameter
  getUser.path.userID
  // @ts-expect-error a path parameter of the wrong type
  getUser.path.userId satisfies string
  // @ts-expect-error a path parameter of an operation that has none
  listOrders.path.userId
  // @ts-expect-error a misspelt query parameter
  listOrders.query.limits
  // @ts-expect-error a query parameter of an operation that has none
  getUser.query.limit
  // @ts-expect-error an optional query parameter, used as a required one
  listOrders.query.limit satisfies number
  // @ts-expect-error a header name that is not in lower case
  getUser.headers['If-None-Match']
  // @ts-expect-error a header of an operation that has none
  listOrders.headers['if-none-match']
  // @ts-expect-error a property that the body does not have
  placeOrder.body.customer
  // @ts-expect-error the body of an operation that has none
  getUser.body.name
  // @ts-expect-error the optional idempotency key, used as a required one
  placeOrder.idempotencyKey satisfies IdempotencyKey
  // @ts-expect-error the idempotency key of an operation that takes none
  listOrders.idempotencyKey?.key
}

export function callersOfAnOperation(
  getUser: Incoming<UserOperations, 'getUser'>,
  getCurrentUser: Incoming<UserOperations, 'getCurrentUser'>,
  getProduct: Incoming<OrderOperations, 'getProduct'>,
  issueToken: Incoming<UserOperations, 'issueToken'>,
  registerUser: Incoming<UserOperations, 'registerUser'>,
): void {
  getUser.caller satisfies Caller
  getUser.caller.ownerId satisfies number | undefined
  getCurrentUser.caller satisfies Caller | undefined
  getProduct.caller satisfies Caller | undefined
  issueToken.caller satisfies ClientCredentials | undefined
  registerUser.caller satisfies undefined
  registerUser.address() satisfies string

  // @ts-expect-error the user id, used as a required one: a service account has none
  getUser.caller.userId satisfies number
  // @ts-expect-error an optional caller, used as a required one
  getCurrentUser.caller.userId
  // @ts-expect-error an optional caller in the other contract, used as a required one
  getProduct.caller satisfies Caller
  // @ts-expect-error optional client credentials, used as required ones
  issueToken.caller.clientId
  // @ts-expect-error the user id of an OAuth client
  issueToken.caller?.userId
  // @ts-expect-error the client secret of an operation that takes an access token
  getUser.caller.clientSecret
  // @ts-expect-error the caller of an operation without security
  registerUser.caller?.userId
  // @ts-expect-error a change to the scopes of a caller
  getUser.caller.scopes.add('users:write')
}
