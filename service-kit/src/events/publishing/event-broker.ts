import type { CloudEvent } from '../cloud-event.ts'

/** A message broker that distributes the events of a service to its listeners. */
export interface EventBroker {
  /**
   * Publishes events in their order. Resolves with the number of events, from the first one on, that the broker has
   * stored. Rejects when it has not stored the first one. A repeated event must have no effect within the broker's window
   * for duplicates.
   */
  publish(events: CloudEvent[]): Promise<number>
  close(): Promise<void>
}
