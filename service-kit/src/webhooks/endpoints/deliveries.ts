import { firstTimeFrom } from 'openapi/contract/times.ts'
import type { components } from 'openapi/generated/user-service.ts'
import { invalidRequest } from '../../problems/invalid-request.ts'
import { Problem } from '../../problems/problem.ts'
import type { WebhookStores } from './endpoints.ts'
import { findEnabled, subjectOf } from './endpoints.ts'

type Schemas = components['schemas']

const maxReplayedEvents = 10_000

/** Sends a test event. Rejects with the Problems `webhook-not-found` (404) and `webhook-disabled` (409). */
export async function sendTest(
  { endpoints, deliveries }: WebhookStores,
  endpointId: number,
): Promise<Schemas['WebhookDelivery']> {
  const { endpoint } = await findEnabled(endpoints, endpointId)
  return deliveries.addTest(endpoint, 'webhook.test', subjectOf(endpoint))
}

/**
 * Lets the next attempt of a delivery begin at once. Rejects with the Problems `webhook-not-found` and
 * `delivery-not-found` (404), and `webhook-disabled` (409).
 */
export async function retryDelivery(
  { endpoints, deliveries }: WebhookStores,
  endpointId: number,
  id: number,
): Promise<Schemas['WebhookDelivery']> {
  await findEnabled(endpoints, endpointId)
  const delivery = await deliveries.retry(endpointId, id)
  if (delivery) return delivery
  throw new Problem(404, 'delivery-not-found', `Webhook endpoint ${endpointId} has no delivery ${id}.`)
}

/**
 * Sends past events again. Events without a delivery yet are left out: they are sent anyway. Rejects with the Problems
 * `webhook-not-found` (404) and `webhook-disabled` (409), and `invalid-request` (400) for an empty period and for more
 * than 10,000 events.
 */
export async function replayEvents(
  { endpoints, deliveries }: WebhookStores,
  endpointId: number,
  { from: requestedFrom, to: requestedTo, types }: Schemas['ReplayEvents'],
): Promise<Schemas['EventReplay']> {
  const from = firstTimeFrom(requestedFrom)
  const to = requestedTo === undefined ? undefined : firstTimeFrom(requestedTo)
  if (to !== undefined && to <= from) throw invalidRequest([{ pointer: '/body/to', message: 'must be after from' }])
  const { endpoint, fannedOutTo } = await findEnabled(endpoints, endpointId)
  const selection = { from, to, types: types ?? endpoint.types, upTo: fannedOutTo }
  const count = await deliveries.replay(endpointId, selection, maxReplayedEvents + 1)
  if (count <= maxReplayedEvents) return { count }
  throw invalidRequest([{ pointer: '/body/from', message: `must not be before more than ${maxReplayedEvents} events` }])
}
