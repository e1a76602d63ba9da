import type { operations as OrderOperations } from 'openapi/generated/order-service.ts'
import type { operations as UserOperations } from 'openapi/generated/user-service.ts'
import type { IdempotentWrite } from '../idempotency/idempotency.ts'
import type { Handler, Handlers, Tagged } from './handlers.ts'
import type { Body } from './replies.test-d.ts'

/** Type tests: `npm run typecheck` checks what compiles and what does not. The functions are never called. */
declare const getUser: Handler<UserOperations, 'getUser'>
declare const getCurrentUser: Handler<UserOperations, 'getCurrentUser'>
type UserHandlers = Handlers<Pick<UserOperations, 'getUser' | 'getCurrentUser'>>

export function handlersOfAContract(): UserHandlers[] {
  const complete: UserHandlers = { getUser, getCurrentUser }
  // @ts-expect-error an operation without a handler
  const missing: UserHandlers = { getUser }
  // @ts-expect-error a handler without an operation
  const unknown: UserHandlers = { getUser, getCurrentUser, getUsers: getUser }
  // @ts-expect-error the handler of another operation
  const swapped: UserHandlers = { getUser, getCurrentUser: getUser }
  return [complete, missing, unknown, swapped]
}

type HealthHandlers = Handlers<Tagged<UserOperations, 'Health'>>
declare const healthHandlers: HealthHandlers

export function handlersOfATag(): HealthHandlers[] {
  const { getLiveness, getReadiness } = healthHandlers
  const complete: HealthHandlers = { getLiveness, getReadiness }
  // @ts-expect-error an operation of the tag without a handler
  const missing: HealthHandlers = { getLiveness }
  // @ts-expect-error a handler of an operation with another tag
  const otherTag: HealthHandlers = { getLiveness, getReadiness, getUser }
  return [complete, missing, otherTag]
}

const ETag = '"1"'
const Location = '/api/orders/101'

export function resultsOfAWrite(
  write: IdempotentWrite<unknown>,
  order: Body<OrderOperations['getOrder'], 200>,
): Handler<OrderOperations, 'placeOrder'>[] {
  return [
    ({ idempotencyKey }, reply) => write(idempotencyKey, async () => reply(201, order, { Location, ETag })),
    // @ts-expect-error an order, not a reply: only a reply can be stored and replayed
    ({ idempotencyKey }) => write(idempotencyKey, async () => order),
  ]
}

export function resultsOfAHandler(user: Body<UserOperations['getUser'], 200>): Handler<UserOperations, 'getUser'>[] {
  return [
    async ({ path }, reply) => reply(200, { ...user, id: path.userId }, { ETag }),
    // @ts-expect-error a body, not a reply
    async () => user,
    // @ts-expect-error an object that only has the shape of a reply
    async () => ({ status: 200, body: user, headers: { ETag } }),
    // @ts-expect-error undefined, because the reply is not returned
    async (_request, reply) => void reply(200, user, { ETag }),
    // @ts-expect-error a reply that is not in a promise
    (_request, reply) => reply(200, user, { ETag }),
  ]
}
