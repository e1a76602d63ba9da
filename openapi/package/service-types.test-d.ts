import type { OrderOperations, OrderSchemas, Service, UserOperations, UserSchemas } from './order-management.ts'
import { createClients, ResponseError } from './order-management.ts'

/** Calls that must compile, and calls that must not. `npm run typecheck` checks them; they never run. */
declare const users: Service<UserOperations>
declare const orders: Service<OrderOperations>

export async function checkOperations(): Promise<void> {
  ;(await users.getUser({ path: { userId: 1 } })) satisfies UserSchemas['User']
  ;(await orders.placeOrder({ body: { items: [{ sku: 'MUG-BLUE', quantity: 2 }] } })) satisfies OrderSchemas['Order']
  ;(await users.eraseUser({ path: { userId: 1 } })) satisfies undefined
  const { status } = await orders.responses.getOrder({ path: { orderId: 101 } })
  status satisfies 200 | 304 | 400 | 401 | 403 | 404 | 405 | 406 | 500 | 503
  for await (const { data } of await orders.streamEvents()) data satisfies string | undefined

  // @ts-expect-error an operation of the other service
  await users.placeOrder({ body: { items: [] } })
  // @ts-expect-error a misspelt path parameter
  await users.getUser({ path: { userID: 1 } })
  // @ts-expect-error a property that a user does not have
  ;(await users.getUser({ path: { userId: 1 } })).mail
}

export async function checkPages(): Promise<void> {
  for await (const order of orders.all.listOrders({ query: { status: ['confirmed'] } })) order.status satisfies string
  for await (const event of orders.all.listOrderEvents({ path: { orderId: 101 } })) event.orderId satisfies number
  for await (const { sku } of orders.all.listProducts()) sku satisfies string

  // @ts-expect-error not a list
  orders.all.getOrder
  // @ts-expect-error the feed has no last page
  orders.all.listEvents
  // @ts-expect-error the iterator sends the cursors
  orders.all.listOrders({ query: { cursor: 'c' } })
  // @ts-expect-error a required path parameter is missing
  orders.all.listOrderEvents()
  // @ts-expect-error a misspelt query parameter
  orders.all.listProducts({ query: { limits: 5 } })
}

export function checkErrors(error: unknown): void {
  if (error instanceof ResponseError) error.problem?.type satisfies string | undefined
  if (users.issueToken.isError(error)) error.problem.error_description satisfies string
  if (orders.getOrder.isError(error) && error.status === 304) error.problem satisfies undefined
  if (!orders.placeOrder.isError(error)) return
  error satisfies Error
  if (error.status === 409) error.problem.shortages?.map(({ available }) => available satisfies number)
  if (error.status === 503) error.headers['Retry-After'] satisfies number

  // @ts-expect-error a status that is not documented
  error.status === 418
  // @ts-expect-error the status of a success
  error.status === 201
  // @ts-expect-error a header before its status is known
  error.headers['Retry-After']
}

export function checkCredentials(): void {
  const urls = { userServiceUrl: 'http://localhost:3000', orderServiceUrl: 'http://localhost:3001' }
  createClients(urls)
  createClients({ ...urls, credentials: { clientId: 'warehouse', clientSecret: 'secret', scope: 'orders:read' } })
  createClients({ ...urls, credentials: { refreshToken: 'token', onRefreshToken: token => void token.length } })
  createClients({ ...urls, credentials: { accessToken: async () => 'token' } })
  // @ts-expect-error no secret
  createClients({ ...urls, credentials: { clientId: 'warehouse' } })
  createClients({ userServiceUrl: urls.userServiceUrl, credentials: { username: 'john@example.com', password: 'p' } })
    .users
  createClients({ orderServiceUrl: urls.orderServiceUrl, credentials: { accessToken: 'token' } }).orders
  // @ts-expect-error no URL of the Order Service
  createClients({ userServiceUrl: urls.userServiceUrl }).orders
  // @ts-expect-error no URL of the service that issues the tokens
  createClients({ orderServiceUrl: urls.orderServiceUrl, credentials: { clientId: 'warehouse', clientSecret: 's' } })
  // @ts-expect-error a misspelt option
  createClients({ ...urls, timeout: 1000 })
  // @ts-expect-error no URL
  createClients({ timeoutMs: 1000 })
}
