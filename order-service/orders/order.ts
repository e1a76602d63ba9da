import type { components } from 'openapi/generated/order-service.ts'

/** An order without the properties that depend on the caller or on the User Service. */
export type Order = Omit<components['schemas']['Order'], 'allowedActions' | 'liveUser'>

/** Why a transition has nothing to change in an order: the `detail` of the Problem `illegal-transition` (409). */
export type Refusal = string
