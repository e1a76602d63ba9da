import type { Tracing } from '../../tracing/tracing.ts'
import type { Sender } from '../sending/sender.ts'
import { signatureHeaders } from '../sending/signatures.ts'
import type { SigningSecret } from '../webhook-tables.ts'
import type { ClaimedDelivery } from './claims.ts'
import type { DeliveryMetrics } from './delivery-metrics.ts'
import type { Result } from './results.ts'
import { retryAfterMs } from './retry-schedule.ts'

export interface AttemptParts {
  sender: Sender
  metrics: Pick<DeliveryMetrics, 'recordAttempt'>
  tracing?: Tracing | undefined
  now: () => number
}

/** Sends a delivery once. Each attempt has its own timestamp and signature. Never rejects for a failed attempt. */
export async function attempt(
  { sender, metrics, tracing, now }: AttemptParts,
  delivery: ClaimedDelivery,
  body: string,
): Promise<Result> {
  const { id, endpointId, url, eventId } = delivery
  const at = now()
  const secrets: SigningSecret[] = JSON.parse(delivery.secrets)
  const headers = signatureHeaders({ id: eventId, body }, secrets, at)
  const span = tracing?.startSpan(spanOf(delivery))
  const outcome = await sender.send(url, body, headers)
  const { status, error, retryAfter } = outcome
  const failure = error ?? (status !== null && status >= 300 ? String(status) : undefined)
  span?.end({ attributes: status === null ? {} : { 'http.response.status_code': status }, error: failure })
  if (error !== 'aborted') metrics.recordAttempt(outcome)
  return { deliveryId: id, endpointId, at, outcome, retryAfterMs: retryAfterMs(retryAfter, now()) }
}

/** An attempt is the root of a trace. Path and query of the URL can contain secrets of the receiver. */
function spanOf({ url, type, attempts }: ClaimedDelivery) {
  const { protocol, hostname, port } = new URL(url)
  return {
    name: 'send webhook',
    kind: 'client' as const,
    attributes: {
      'http.request.method': 'POST',
      'server.address': hostname,
      'server.port': Number(port || (protocol === 'https:' ? 443 : 80)),
      'webhook.event_type': type,
      ...(attempts > 0 && { 'http.request.resend_count': attempts }),
    },
    parent: undefined,
  }
}
