import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import type { Caller, ClientCredentials } from '../access/access.ts'
import type { IdempotentWrite } from '../idempotency/idempotency.ts'
import type { Handler, Handlers, IdempotencyKey, Incoming, Reply, ReplyTo, Tagged } from './handlers.ts'

/** What compiles, and what does not: checked by `npm run typecheck`, never run. */
declare const getUser: Handler<UserOperations, 'getUser'>
declare const getCurrentUser: Handler<UserOperations, 'getCurrentUser'>
type UserHandlers = Handlers<Pick<UserOperations, 'getUser' | 'getCurrentUser'>>

export function whatIsServed(): UserHandlers[] {
  const served: UserHandlers = { getUser, getCurrentUser }
  // @ts-expect-error an operation without a handler
  const missing: UserHandlers = { getUser }
  // @ts-expect-error a handler without an operation
  const stranger: UserHandlers = { getUser, getCurrentUser, getUsers: getUser }
  // @ts-expect-error the handler of another operation
  const swapped: UserHandlers = { getUser, getCurrentUser: getUser }
  return [served, missing, stranger, swapped]
}

export function whatArrives(
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
  // @ts-expect-error a path parameter where there is none
  listOrders.path.userId
  // @ts-expect-error a misspelt query parameter
  listOrders.query.limits
  // @ts-expect-error a query parameter where there is none
  getUser.query.limit
  // @ts-expect-error an optional query parameter, as if it were always there
  listOrders.query.limit satisfies number
  // @ts-expect-error a header as the contract writes it, not in lower case
  getUser.headers['If-None-Match']
  // @ts-expect-error a header where there is none
  listOrders.headers['if-none-match']
  // @ts-expect-error a property that the body does not have
  placeOrder.body.customer
  // @ts-expect-error a property of a body that is not there
  getUser.body.name
  // @ts-expect-error a key, as if every caller gave one
  placeOrder.idempotencyKey satisfies IdempotencyKey
  // @ts-expect-error a key where none is taken
  listOrders.idempotencyKey?.key
}

export function whoIsCalling(
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

  // @ts-expect-error an id for everybody: a service has none, and staff is not limited to one
  getUser.caller.userId satisfies number
  // @ts-expect-error a caller, as if a token were needed
  getCurrentUser.caller.userId
  // @ts-expect-error a caller in another contract, as if a token were needed
  getProduct.caller satisfies Caller
  // @ts-expect-error a client, as if it always said who it is
  issueToken.caller.clientId
  // @ts-expect-error a person where an OAuth client calls
  issueToken.caller?.userId
  // @ts-expect-error a client where a person calls
  getUser.caller.clientSecret
  // @ts-expect-error a caller where nobody is asked who they are
  registerUser.caller?.userId
  // @ts-expect-error a caller who is changed
  getUser.caller.scopes.add('users:write')
}

type Body<
  Operation extends { responses: object },
  Status extends keyof Operation['responses'],
> = Operation['responses'][Status] extends { content: infer Content } ? Content[keyof Content] : never
const ETag = '"1"'
const Location = '/api/orders/101'

export function whatIsReplied(
  toGetUser: ReplyTo<UserOperations, 'getUser'>,
  toPlaceOrder: ReplyTo<OrderOperations, 'placeOrder'>,
  toCreateSampleOrder: ReplyTo<OrderOperations, 'createSampleOrder'>,
  toListOrders: ReplyTo<OrderOperations, 'listOrders'>,
  user: Body<UserOperations['getUser'], 200>,
  problem: Body<UserOperations['getUser'], 404>,
  order: Body<OrderOperations['getOrder'], 200>,
  sampleOrder: Body<OrderOperations['createSampleOrder'], 200>,
  page: Body<OrderOperations['listOrders'], 200>,
): void {
  toGetUser(200, user, { ETag }) satisfies Reply
  toGetUser(304, undefined, { ETag })
  toGetUser(404, problem)
  toGetUser(503, problem, { 'Retry-After': 5 })
  toPlaceOrder(201, order, { Location, ETag })
  toListOrders(200, page)
  toListOrders(200, page, {})
  toListOrders(200, page, { Link: '</api/orders?cursor=x>; rel="next"' })
  toCreateSampleOrder(200, sampleOrder, { 'Cache-Control': 'no-store' })

  // @ts-expect-error a status that is not documented
  toGetUser(201, user, { ETag })
  // @ts-expect-error the status of another operation
  toListOrders(404, problem)
  // @ts-expect-error no body
  toListOrders(200)
  // @ts-expect-error no body, in the place of headers
  toGetUser(200, { ETag })
  // @ts-expect-error the body of another status
  toGetUser(200, problem, { ETag })
  // @ts-expect-error a body without all that it must have
  toGetUser(200, { id: 1, name: 'John Doe' }, { ETag })
  // @ts-expect-error a body with a property of the wrong type
  toGetUser(200, { ...user, id: '1' }, { ETag })
  // @ts-expect-error a body where there is none
  toGetUser(304, user, { ETag })
  // @ts-expect-error no Location
  toPlaceOrder(201, order, { ETag })
  // @ts-expect-error no ETag
  toPlaceOrder(201, order, { Location })
  // @ts-expect-error no headers at all
  toGetUser(200, user)
  // @ts-expect-error no Cache-Control
  toCreateSampleOrder(200, sampleOrder)
  // @ts-expect-error no Retry-After
  toGetUser(503, problem)
  // @ts-expect-error a header of the wrong type
  toGetUser(503, problem, { 'Retry-After': 'soon' })
  // @ts-expect-error a misspelt header
  toGetUser(200, user, { ETag, Etag: ETag })
  // @ts-expect-error a header that this answer does not document
  toGetUser(404, problem, { ETag })
  // @ts-expect-error the request id, which is the service's business
  toGetUser(200, user, { ETag, 'X-Request-Id': 'r-1' })
  // @ts-expect-error one of two statuses with the body of either
  toGetUser(200 as 200 | 304, undefined, { ETag })
  // @ts-expect-error one of two statuses with the headers of either
  toGetUser(200 as 200 | 404, user)
}

export function whatIsWritten(
  write: IdempotentWrite<unknown>,
  order: Body<OrderOperations['getOrder'], 200>,
): Handler<OrderOperations, 'placeOrder'>[] {
  return [
    ({ idempotencyKey }, reply) => write(idempotencyKey, async () => reply(201, order, { Location, ETag })),
    // @ts-expect-error an order, not a reply: nobody could be answered with it again
    ({ idempotencyKey }) => write(idempotencyKey, async () => order),
  ]
}

export function whatIsReturned(user: Body<UserOperations['getUser'], 200>): Handler<UserOperations, 'getUser'>[] {
  return [
    async ({ path }, reply) => reply(200, { ...user, id: path.userId }, { ETag }),
    // @ts-expect-error a body, not a reply
    async () => user,
    // @ts-expect-error something that looks like a reply
    async () => ({ status: 200, body: user, headers: { ETag } }),
    // @ts-expect-error nothing, because the reply is not returned
    async (_request, reply) => void reply(200, user, { ETag }),
    // @ts-expect-error a reply that is not promised
    (_request, reply) => reply(200, user, { ETag }),
  ]
}
