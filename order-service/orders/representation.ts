import type { components } from 'openapi/generated/order-service.ts'
import type { Caller } from 'service-kit/access/access.ts'
import { etagOf } from 'service-kit/contract/etag.ts'
import type { UncheckedReply } from 'service-kit/contract/handlers.ts'
import type { StoredDocument } from './documents/order-document.ts'
import { representationOf } from './documents/order-document.ts'
import { actionsFor, allowedActions } from './lifecycle.ts'
import { orderNotFound } from './orders.ts'

/** The representation of an order for one caller, and its ETag. */
export function representationFor(
  caller: Caller,
  row: StoredDocument,
): [body: ReturnType<typeof representationOf>, headers: { ETag: string }] {
  return [representationOf(row, caller), { ETag: etagFor(caller, row) }]
}

/**
 * The ETag of an order for one caller. `allowedActions` depends on the caller, so the ETag does too: `"3"` for the owner,
 * `"3-staff"` for staff, `"3-reader"` for a token that allows no action.
 */
export function etagFor(caller: Caller, order: { version: number }): string {
  const variant = actionsFor(caller).length === 0 ? 'reader' : caller.kind === 'staff' ? 'staff' : undefined
  return etagOf(order, variant)
}

/** Every ETag that the current version of an order can have. If-Match may name any of them. */
export function etagsOf(order: { version: number }): string[] {
  return [undefined, 'staff', 'reader'].map(variant => etagOf(order, variant))
}

/**
 * A stored reply, as the caller may see it now. The caller may have had more rights when the reply was stored. Throws the
 * Problem `order-not-found` (404), like a new request, for an order that the caller may no longer see.
 */
export function replayFor(caller: Caller, reply: UncheckedReply): UncheckedReply {
  const { body } = reply
  if (!isOrder(body)) return reply
  if (caller.ownerId !== undefined && caller.ownerId !== body.user.id) throw orderNotFound(body.id)
  const order = { ...body, allowedActions: allowedActions(body, caller) }
  return { ...reply, body: order, headers: { ...reply.headers, ETag: etagFor(caller, body) } }
}

/** Only orders have allowed actions. */
function isOrder(body: unknown): body is components['schemas']['Order'] {
  return typeof body === 'object' && body !== null && 'allowedActions' in body
}
