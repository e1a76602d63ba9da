import type { components } from 'openapi/generated/order-service.ts'

/** An order without the properties that depend on the caller or on the User Service. */
export type Order = Omit<components['schemas']['Order'], 'allowedActions' | 'liveUser'>

/** An order without an id, which the database generates. */
export type NewOrder = Omit<Order, 'id'>

/** An order with or without an id. */
export type AnyOrder = NewOrder & { id?: number }

/** Why a transition has nothing to change in an order: the `detail` of the Problem `illegal-transition` (409). */
export type Refusal = string
