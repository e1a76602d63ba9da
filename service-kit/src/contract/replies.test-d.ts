import type { CheckedJson } from 'openapi/contract/checked-json.ts'
import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import type { Reply, ReplyTo } from './handlers.ts'

/** The body of a documented response. */
export type Body<
  Operation extends { responses: object },
  Status extends keyof Operation['responses'],
> = Operation['responses'][Status] extends { content: infer Content } ? Content[keyof Content] : never

const ETag = '"1"'
const Location = '/api/orders/101'

/** Type tests: `npm run typecheck` checks what compiles and what does not. The function is never called. */
export function repliesToARequest(
  toGetUser: ReplyTo<UserOperations, 'getUser'>,
  toPlaceOrder: ReplyTo<OrderOperations, 'placeOrder'>,
  toCreateSampleOrder: ReplyTo<OrderOperations, 'createSampleOrder'>,
  toListOrders: ReplyTo<OrderOperations, 'listOrders'>,
  user: Body<UserOperations['getUser'], 200>,
  problem: Body<UserOperations['getUser'], 404>,
  order: Body<OrderOperations['getOrder'], 200>,
  sampleOrder: Body<OrderOperations['createSampleOrder'], 200>,
  page: Body<OrderOperations['listOrders'], 200>,
  checkedOrder: CheckedJson<typeof order>,
  checkedPage: CheckedJson<typeof page>,
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
  toPlaceOrder(201, checkedOrder, { Location, ETag })
  toListOrders(200, { items: [checkedOrder, order], nextCursor: null })

  // @ts-expect-error checked JSON of another type
  toPlaceOrder(201, checkedPage, { Location, ETag })
  // @ts-expect-error a page with checked JSON of another type
  toListOrders(200, { items: [checkedPage], nextCursor: null })
  // @ts-expect-error a status that is not documented
  toGetUser(201, user, { ETag })
  // @ts-expect-error the status of another operation
  toListOrders(404, problem)
  // @ts-expect-error no body
  toListOrders(200)
  // @ts-expect-error headers instead of a body
  toGetUser(200, { ETag })
  // @ts-expect-error the body of another status
  toGetUser(200, problem, { ETag })
  // @ts-expect-error a body without a required property
  toGetUser(200, { id: 1, name: 'John Doe' }, { ETag })
  // @ts-expect-error a body with a property of the wrong type
  toGetUser(200, { ...user, id: '1' }, { ETag })
  // @ts-expect-error a body with a status that has none
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
  // @ts-expect-error a header that is not documented for this status
  toGetUser(404, problem, { ETag })
  // @ts-expect-error the request id, which the service sets itself
  toGetUser(200, user, { ETag, 'X-Request-Id': 'r-1' })
  // @ts-expect-error a union of two statuses, with the body of one of them
  toGetUser(200 as 200 | 304, undefined, { ETag })
  // @ts-expect-error a union of two statuses, with the headers of one of them
  toGetUser(200 as 200 | 404, user)
}
