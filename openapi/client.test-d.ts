import type { Client } from './client.ts'
import type { operations as OrderOperations } from './generated/order-service.ts'
import type { operations as UserOperations } from './generated/user-service.ts'

/** Calls that must compile, and calls that must not. `npm run typecheck` checks them; they never run. */
declare const users: Client<UserOperations>
declare const orders: Client<OrderOperations>

export async function checkRequestTypes(): Promise<void> {
  await users.getCurrentUser()
  await users.getCurrentUser({})
  await users.getCurrentUser({ headers: { 'if-none-match': '"1"' } })
  await users.getUser({ path: { userId: 1 } })
  await orders.listOrders({ query: { limit: 5 } })
  await orders.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: 2 }], userId: 1 } })

  // @ts-expect-error an operation of the other service
  await users.placeOrder({ body: { items: [] } })
  // @ts-expect-error no request although a path parameter is required
  await users.getUser()
  // @ts-expect-error no path parameters
  await users.getUser({ headers: { 'if-none-match': '"1"' } })
  // @ts-expect-error a misspelt path parameter
  await users.getUser({ path: { userID: 1 } })
  // @ts-expect-error a path parameter of the wrong type
  await users.getUser({ path: { userId: '1' } })
  // @ts-expect-error a path parameter of an operation that has none
  await users.getCurrentUser({ path: { userId: 1 } })
  // @ts-expect-error a misspelt query parameter
  await orders.listOrders({ query: { limits: 5 } })
  // @ts-expect-error a query parameter of the wrong type
  await orders.listOrders({ query: { limit: '5' } })
  // @ts-expect-error a query parameter of an operation that has none
  await orders.getOrder({ path: { orderId: 101 }, query: { limit: 5 } })
  // @ts-expect-error a header name as in the contract, not in lower case
  await users.getCurrentUser({ headers: { 'If-None-Match': '"1"' } })
  // @ts-expect-error a header of an operation that has none
  await orders.listOrders({ headers: { 'if-none-match': '"1"' } })
  // @ts-expect-error no body
  await orders.placeOrder()
  // @ts-expect-error a body without a required property
  await orders.placeOrder({ body: { userId: 1 } })
  // @ts-expect-error a body with a property of the wrong type
  await orders.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: '2' }] } })
  // @ts-expect-error a body with a property that the contract does not have
  await orders.placeOrder({ body: { items: [], customer: 1 } })
  // @ts-expect-error a body of an operation that has none
  await orders.createSampleOrder({ body: { items: [] } })
  // @ts-expect-error an unknown part of a request
  await users.getCurrentUser({ params: {} })
}

export async function checkResponseTypes(): Promise<unknown> {
  const response = await users.getUser({ path: { userId: 1 } })
  response.headers['X-Request-Id'] satisfies string
  response.status === 200 && ([response.body.email, response.headers.ETag] satisfies string[])
  response.status === 304 && (response.body satisfies undefined)
  response.status === 503 && (response.headers['Retry-After'] satisfies number)

  // @ts-expect-error a body before its status is known
  response.body.email
  // @ts-expect-error a header before its status is known
  response.headers.ETag
  // @ts-expect-error a status that is not documented
  response.status === 418
  // @ts-expect-error a property of the user in a problem
  response.status === 404 && response.body.email
  // @ts-expect-error a property of a response without a body
  response.status === 304 && response.body.email
  // @ts-expect-error a header of another response
  response.status === 200 && response.headers['Retry-After']
  // @ts-expect-error a header name in lower case, not as in the contract
  response.status === 200 && response.headers.etag
  // @ts-expect-error a header of the wrong type
  response.status === 503 && (response.headers['Retry-After'] satisfies string)

  const page = await orders.listOrders()
  page.status === 200 && (page.headers.Link satisfies string | undefined)
  // @ts-expect-error an optional header used as a required one
  page.status === 200 && (page.headers.Link satisfies string)

  if (response.status === 200 || response.status === 304) return response.headers.ETag satisfies string
  return response.body.detail satisfies string
}
