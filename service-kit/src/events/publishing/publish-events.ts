import type { EventPublisher, PublisherParts } from './event-publisher.ts'
import { startEventPublisher } from './event-publisher.ts'
import type { PublishingTables } from './publishing-cursor.ts'

interface PublishingParts<Tables extends PublishingTables> extends Omit<PublisherParts<Tables>, 'broker'> {
  settings: { eventsUrl: string | null; eventsKeptDays: number }
  metrics: { observePublishing: (readSeconds: () => number) => void }
}

/**
 * Starts publishing to the broker of EVENTS_URL; returns undefined without one. Loads the client of the broker on demand.
 * The subjects of the Order Service begin with `orders`, and those of the User Service with `users`.
 */
export async function publishEvents<Tables extends PublishingTables>({
  settings: { eventsUrl, eventsKeptDays },
  metrics,
  ...parts
}: PublishingParts<Tables>): Promise<EventPublisher | undefined> {
  if (eventsUrl === null) return undefined
  const { natsBroker } = await import('./nats-broker.ts')
  const { service } = parts.source
  const broker = natsBroker({
    url: eventsUrl,
    service,
    subjectPrefix: service.replace('-service', 's'),
    keptMs: eventsKeptDays * 24 * 60 * 60 * 1000,
  })
  const publisher = startEventPublisher({ ...parts, broker })
  metrics.observePublishing(publisher.oldestUnpublishedSeconds)
  return publisher
}
