import type { Metrics } from '../../observability/metrics.ts'
import type { Outcome } from '../sending/sender.ts'

/** Metrics of the deliveries. */
export interface DeliveryMetrics {
  recordAttempt(outcome: Outcome): void
  /** Records since when the oldest undelivered event waits: milliseconds since the epoch, null without one. */
  recordOldestUndelivered(since: number | null): void
}

export function createDeliveryMetrics(
  { addGauge, addHistogram }: Pick<Metrics, 'addGauge' | 'addHistogram'>,
  now: () => number = Date.now,
): DeliveryMetrics {
  const observe = addHistogram({
    name: 'webhook_attempt_duration_seconds',
    help: 'Duration of attempts to deliver an event to a webhook endpoint, by class of the status or kind of the failure.',
    labelNames: ['outcome'],
  })
  // The time and not the age is stored: the age increases also when the delivery hangs.
  let oldestSince: number | null = null
  addGauge(
    {
      name: 'webhook_oldest_undelivered_event_age_seconds',
      help: 'Age of the oldest event that an enabled webhook endpoint does not have yet; 0 when each has all events.',
      labelNames: [],
    },
    () => [{ labels: {}, value: oldestSince === null ? 0 : Math.max(0, now() - oldestSince) / 1000 }],
  )
  return {
    recordAttempt: ({ status, error, durationMs }) =>
      observe({ outcome: error ?? `${Math.floor((status ?? 0) / 100)}xx` }, durationMs / 1000),
    recordOldestUndelivered: since => {
      oldestSince = since
    },
  }
}
