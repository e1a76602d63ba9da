import type { webhooks as OrderWebhooks } from '../generated/order-service.ts'
import type { webhooks as UserWebhooks } from '../generated/user-service.ts'

/** The events of a contract, by type, from the generated `webhooks`. */
export type EventsOf<Webhooks> = {
  [Type in keyof Webhooks as string extends Type ? never : Type]: Webhooks[Type] extends {
    post: { requestBody: { content: infer Content } }
  }
    ? Content[keyof Content]
    : never
}

type OrderEvents = EventsOf<OrderWebhooks>
type UserEvents = EventsOf<UserWebhooks>

/** The events of both services, by type. */
export type Events = {
  [Type in keyof OrderEvents | keyof UserEvents]:
    | (Type extends keyof OrderEvents ? OrderEvents[Type] : never)
    | (Type extends keyof UserEvents ? UserEvents[Type] : never)
}

/** An event of any type, also of a type that only a newer contract has. A test event has no `sequence`. */
export type AnyEvent = Omit<Events['webhook.test'], 'type' | 'data'> & {
  type: string
  data: unknown
  sequence?: Events['order.placed']['sequence']
}

/** Functions by event type. `default` gets every event of a type without a function. */
export type EventHandlers = {
  [Type in keyof Events]?: (event: Events[Type]) => unknown
} & { default?: (event: AnyEvent) => unknown }

/**
 * A function for each event type of a contract: `{ … } satisfies EveryHandler<webhooks>` does not compile while a type has
 * no function.
 */
export type EveryHandler<Webhooks> = {
  [Type in keyof EventsOf<Webhooks>]: (event: EventsOf<Webhooks>[Type]) => unknown
} & EventHandlers
