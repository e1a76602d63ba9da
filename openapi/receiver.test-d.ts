import type { webhooks as OrderWebhooks } from './generated/order-service.ts'
import type { EveryHandler } from './receiver.ts'
import { receiveEvents } from './receiver.ts'

/** Receivers that must compile, and receivers that must not. `npm run typecheck` checks them; they never run. */
export function checkHandlerTypes(secret: string, everyHandler: EveryHandler<OrderWebhooks>): void {
  receiveEvents(secret, {})
  receiveEvents([secret, secret], {
    'order.placed': event => {
      event.type satisfies 'order.placed'
      event.data.items[0]?.sku satisfies string | undefined
      // @ts-expect-error a property of another event's data
      event.data.stock
    },
    'product.outOfStock': async ({ data }) => data.sku satisfies string,
    default: event => {
      event.type satisfies string
      // @ts-expect-error the data of an event of any type
      event.data.id
    },
  })
  receiveEvents(secret, everyHandler)

  // @ts-expect-error a misspelt type
  receiveEvents(secret, { 'order.plced': () => {} })
  // @ts-expect-error a handler of the data instead of the event
  receiveEvents(secret, { 'order.placed': (order: { items: object[] }) => order })
  // @ts-expect-error the handler of another type
  receiveEvents(secret, { 'order.placed': everyHandler['product.outOfStock'] })
  // @ts-expect-error no handlers
  receiveEvents(secret)

  const { 'order.placed': _, ...withoutPlaced } = everyHandler
  withoutPlaced satisfies Partial<EveryHandler<OrderWebhooks>>
  // @ts-expect-error not every type has a handler
  withoutPlaced satisfies EveryHandler<OrderWebhooks>
}
