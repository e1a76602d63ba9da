import type { components } from 'openapi/generated/order-service.ts'

/** An order without the properties that depend on the caller or on the User Service. */
export type Order = Omit<components['schemas']['Order'], 'allowedActions' | 'liveUser'>
