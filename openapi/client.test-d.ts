import type { Client } from './client.ts'
import type { operations as OrderOperations } from './generated/order-service.ts'
import type { operations as UserOperations } from './generated/user-service.ts'

/** What compiles, and what does not: checked by `npm run typecheck`, never run. */
declare const users: Client<UserOperations>
declare const orders: Client<OrderOperations>

export async function whatIsSent(): Promise<void> {
  await users.getCurrentUser()
  await users.getCurrentUser({})
  await users.getCurrentUser({ headers: { 'if-none-match': '"1"' } })
  await users.getUser({ path: { userId: 1 } })
  await orders.listOrders({ query: { limit: 5 } })
  await orders.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: 2 }], userId: 1 } })

  // @ts-expect-error an operation of the other service
  await users.placeOrder({ body: { items: [] } })
  // @ts-expect-error no request where a path parameter is needed
  await users.getUser()
  // @ts-expect-error no path parameters
  await users.getUser({ headers: { 'if-none-match': '"1"' } })
  // @ts-expect-error a misspelt path parameter
  await users.getUser({ path: { userID: 1 } })
  // @ts-expect-error a path parameter of the wrong type
  await users.getUser({ path: { userId: '1' } })
  // @ts-expect-error a path parameter where there is none
  await users.getCurrentUser({ path: { userId: 1 } })
  // @ts-expect-error a misspelt query parameter
  await orders.listOrders({ query: { limits: 5 } })
  // @ts-expect-error a query parameter of the wrong type
  await orders.listOrders({ query: { limit: '5' } })
  // @ts-expect-error a query parameter where there is none
  await orders.getOrder({ path: { orderId: 101 }, query: { limit: 5 } })
  // @ts-expect-error a header as the contract writes it, not in lower case
  await users.getCurrentUser({ headers: { 'If-None-Match': '"1"' } })
  // @ts-expect-error a header where there is none
  await orders.listOrders({ headers: { 'if-none-match': '"1"' } })
  // @ts-expect-error no body
  await orders.placeOrder()
  // @ts-expect-error a body without what it must have
  await orders.placeOrder({ body: { userId: 1 } })
  // @ts-expect-error a body with a property of the wrong type
  await orders.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: '2' }] } })
  // @ts-expect-error a body with a property that the contract does not have
  await orders.placeOrder({ body: { items: [], customer: 1 } })
  // @ts-expect-error a body where there is none
  await orders.createSampleOrder({ body: { items: [] } })
  // @ts-expect-error a part that no request has
  await users.getCurrentUser({ params: {} })
}

export async function whatIsAnswered(): Promise<unknown> {
  const answer = await users.getUser({ path: { userId: 1 } })
  answer.headers['X-Request-Id'] satisfies string
  answer.status === 200 && ([answer.body.email, answer.headers.ETag] satisfies string[])
  answer.status === 304 && (answer.body satisfies undefined)
  answer.status === 503 && (answer.headers['Retry-After'] satisfies number)

  // @ts-expect-error a body before its status is known
  answer.body.email
  // @ts-expect-error a header before its status is known
  answer.headers.ETag
  // @ts-expect-error a status that is not documented
  answer.status === 418
  // @ts-expect-error a user's property in a problem
  answer.status === 404 && answer.body.email
  // @ts-expect-error a property of a body that is not there
  answer.status === 304 && answer.body.email
  // @ts-expect-error a header that this answer does not have
  answer.status === 200 && answer.headers['Retry-After']
  // @ts-expect-error a header in lower case, not as the contract writes it
  answer.status === 200 && answer.headers.etag
  // @ts-expect-error a header of the wrong type
  answer.status === 503 && (answer.headers['Retry-After'] satisfies string)

  const page = await orders.listOrders()
  page.status === 200 && (page.headers.Link satisfies string | undefined)
  // @ts-expect-error an optional header, as if it were always there
  page.status === 200 && (page.headers.Link satisfies string)

  if (answer.status === 200 || answer.status === 304) return answer.headers.ETag satisfies string
  return answer.body.detail satisfies string
}
