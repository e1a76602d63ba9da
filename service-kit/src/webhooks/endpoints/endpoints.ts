import { isDeepStrictEqual } from 'node:util'
import type { components, webhooks } from 'openapi/generated/user-service.ts'
import { changeIfMatch } from '../../contract/etag.ts'
import type { EventRecorder } from '../../events/event-recorder.ts'
import { Problem } from '../../problems/problem.ts'
import type { SigningSecret } from '../webhook-tables.ts'
import type { DeliveryStore } from './delivery-store.ts'
import type { EndpointStore, StoredEndpoint, WebhookEndpoint } from './endpoint-store.ts'
import { checkEndpointUrl } from './endpoint-url.ts'
import { rotateSecrets } from './signing-secrets.ts'

type Schemas = components['schemas']

/** The stores of one database or transaction, and the recorder of its events. */
export interface WebhookStores {
  endpoints: EndpointStore
  deliveries: DeliveryStore
  /** The event `webhook.disabled` is the same in both contracts. */
  outbox: EventRecorder<Pick<webhooks, 'webhook.disabled'>>
}

const maxEndpoints = 100

/** Finds an endpoint. Rejects with the Problem `webhook-not-found` (404). */
export async function findEndpoint(endpoints: EndpointStore, id: number): Promise<StoredEndpoint> {
  const found = await endpoints.find(id)
  if (!found) throw endpointNotFound(id)
  return found
}

/** Finds an enabled endpoint. Rejects with the Problems `webhook-not-found` (404) and `webhook-disabled` (409). */
export async function findEnabled(endpoints: EndpointStore, id: number): Promise<StoredEndpoint> {
  const found = await findEndpoint(endpoints, id)
  if (found.endpoint.status === 'enabled') return found
  throw new Problem(409, 'webhook-disabled', `Webhook endpoint ${id} is disabled. Enable it first.`)
}

/** Registers an endpoint. Rejects with the Problem `too-many-webhooks` (409). */
export async function createEndpoint(
  { endpoints }: WebhookStores,
  { url, description = null, types = null }: Schemas['CreateWebhookEndpoint'],
  secret: SigningSecret,
): Promise<WebhookEndpoint> {
  const endpoint = await endpoints.add({ url, description, types }, secret, maxEndpoints)
  if (endpoint) return endpoint
  const detail = `The service has ${maxEndpoints} webhook endpoints, which is the maximum. Delete one of them.`
  throw new Problem(409, 'too-many-webhooks', detail)
}

/**
 * Applies a merge patch (RFC 7396) to an endpoint. Rejects with the Problems `invalid-request` (400) for a URL that is
 * not allowed, `webhook-not-found` (404), `precondition-failed` (412) and `precondition-required` (428).
 */
export function updateEndpoint(
  { endpoints, outbox }: WebhookStores,
  id: number,
  changes: Schemas['UpdateWebhookEndpoint'],
  { ifMatch, allowPrivateNetworks }: { ifMatch: string | undefined; allowPrivateNetworks: boolean },
): Promise<WebhookEndpoint> {
  const read = async () => (await findEndpoint(endpoints, id)).endpoint
  return changeIfMatch(ifMatch, read, async endpoint => {
    const disabledReason = reasonAfter(endpoint, changes.status)
    const changed = { ...endpoint, ...changes, disabledReason }
    if (isDeepStrictEqual(changed, endpoint)) return endpoint
    if (changes.url !== undefined) checkEndpointUrl(changes.url, allowPrivateNetworks)
    const stored = await endpoints.change(endpoint, { ...changes, disabledReason })
    if (stored?.status === 'disabled' && endpoint.status === 'enabled') await recordDisabled(outbox, stored)
    return stored
  })
}

/** Staff who disable an endpoint that is disabled already do not change the reason. */
function reasonAfter(
  { disabledReason }: WebhookEndpoint,
  status: WebhookEndpoint['status'] | undefined,
): WebhookEndpoint['disabledReason'] {
  if (status === undefined) return disabledReason
  return status === 'enabled' ? null : (disabledReason ?? 'staff')
}

/**
 * Disables an endpoint that does not take its events. Does nothing when it is disabled or deleted already. The
 * transaction must hold the row lock of the endpoint, or be repeated when the endpoint has changed.
 */
export async function disableEndpoint(
  { endpoints, outbox }: Pick<WebhookStores, 'endpoints' | 'outbox'>,
  id: number,
  disabledReason: 'gone' | 'failing',
): Promise<void> {
  const found = await endpoints.find(id)
  if (found?.endpoint.status !== 'enabled') return
  const disabled = await endpoints.change(found.endpoint, { status: 'disabled', disabledReason })
  if (disabled) await recordDisabled(outbox, disabled)
  else await disableEndpoint({ endpoints, outbox }, id, disabledReason)
}

/** The change of the endpoint before holds the row lock of the subject. */
function recordDisabled(outbox: WebhookStores['outbox'], endpoint: WebhookEndpoint): Promise<void> {
  return outbox.record('webhook.disabled', subjectOf(endpoint), endpoint)
}

/** The subject of the events about an endpoint. */
export function subjectOf({ id }: { id: number }): string {
  return `webhooks/${id}`
}

/** Deletes an endpoint. Rejects with the Problem `webhook-not-found` (404). */
export async function deleteEndpoint({ endpoints }: WebhookStores, id: number): Promise<void> {
  if (!(await endpoints.delete(id))) throw endpointNotFound(id)
}

/** Replaces the secret of an endpoint. Rejects with the Problem `webhook-not-found` (404). */
export async function rotateSecret(
  { endpoints }: Pick<WebhookStores, 'endpoints'>,
  id: number,
  secret: SigningSecret,
): Promise<WebhookEndpoint> {
  const { endpoint, secrets } = await findEndpoint(endpoints, id)
  const changed = await endpoints.change(endpoint, { secrets: rotateSecrets(secret, secrets, new Date()) })
  return changed ?? rotateSecret({ endpoints }, id, secret)
}

function endpointNotFound(id: number): Problem {
  return new Problem(404, 'webhook-not-found', `Webhook endpoint ${id} does not exist.`)
}
