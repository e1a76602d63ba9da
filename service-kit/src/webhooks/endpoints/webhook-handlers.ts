import type { Kysely } from 'kysely'
import type { Contract } from 'openapi/contract/document.ts'
import type { operations as AnyOperations } from 'openapi/generated/user-service.ts'
import { etagOf } from '../../contract/etag.ts'
import type { Handlers, Reply, Tagged } from '../../contract/handlers.ts'
import type { ServiceDatabase } from '../../database/connections/service-database.ts'
import { assignPositions } from '../../events/event-positions.ts'
import { eventRecorder } from '../../events/event-recorder.ts'
import { eventTables } from '../../events/event-tables.ts'
import { loadPage } from '../../http/paging.ts'
import { createIdempotentWrite } from '../../idempotency/idempotency.ts'
import type { IdempotencyTables } from '../../idempotency/idempotency-key-store.ts'
import type { SigningSecret, WebhookTables } from '../webhook-tables.ts'
import { replayEvents, retryDelivery, sendTest } from './deliveries.ts'
import { deliveryStore, newestDeliveryFirst } from './delivery-store.ts'
import { endpointStore, newestFirst } from './endpoint-store.ts'
import { checkEndpointUrl } from './endpoint-url.ts'
import type { WebhookStores } from './endpoints.ts'
import { createEndpoint, deleteEndpoint, findEndpoint, rotateSecret, updateEndpoint } from './endpoints.ts'
import { newSecret } from './signing-secrets.ts'

type WebhookHandlers<Operations> = Handlers<Tagged<Operations, 'Webhooks'>>

/** Creates the stores of webhooks for a database or a transaction. */
export function webhookStoresIn<Tables extends WebhookTables>(
  contract: Contract,
  database: Kysely<Tables>,
): WebhookStores {
  return {
    endpoints: endpointStore(database),
    deliveries: deliveryStore(database, Object.keys(contract.webhooks ?? {})),
    outbox: eventRecorder(contract, database),
  }
}

/** Creates the handlers of webhooks, which are the same in both contracts, except for the types of the events. */
export function createWebhookHandlers<Operations, Tables extends WebhookTables & IdempotencyTables>(
  contract: Contract,
  { writes, reads, lists }: Omit<ServiceDatabase<Tables>, 'close'>,
  { allowPrivateNetworks }: { allowPrivateNetworks: boolean },
): WebhookHandlers<Operations> {
  const write = createIdempotentWrite(writes, transaction => webhookStoresIn(contract, transaction))
  const [current, lagging] = [webhookStoresIn(contract, reads), webhookStoresIn(contract, lists)]

  const handlers: WebhookHandlers<AnyOperations> = {
    listWebhookEndpoints: async (request, reply) =>
      reply(200, ...(await loadPage(request, newestFirst, lagging.endpoints.list))),

    createWebhookEndpoint: async ({ body, idempotencyKey }, reply) => {
      checkEndpointUrl(body.url, allowPrivateNetworks)
      while (await assignPositions(eventTables(writes))); // the endpoint does not get events from before
      const secret = newSecret()
      const stored = await write(idempotencyKey, async stores => {
        const endpoint = await createEndpoint(stores, body, secret)
        return reply(201, endpoint, { Location: `/api/webhooks/${endpoint.id}`, ETag: etagOf(endpoint) })
      })
      return withSecret(stored, secret)
    },

    getWebhookEndpoint: async ({ path: { webhookId } }, reply) => {
      const { endpoint } = await findEndpoint(current.endpoints, webhookId)
      return reply(200, endpoint, { ETag: etagOf(endpoint) })
    },

    updateWebhookEndpoint: ({ path: { webhookId }, headers, body }, reply) =>
      write(undefined, async stores => {
        const options = { ifMatch: headers['if-match'], allowPrivateNetworks }
        const endpoint = await updateEndpoint(stores, webhookId, body, options)
        return reply(200, endpoint, { ETag: etagOf(endpoint) })
      }),

    deleteWebhookEndpoint: ({ path: { webhookId } }, reply) =>
      write(undefined, async stores => {
        await deleteEndpoint(stores, webhookId)
        return reply(204)
      }),

    rotateWebhookSecret: async ({ path: { webhookId }, idempotencyKey }, reply) => {
      const secret = newSecret()
      const stored = await write(idempotencyKey, async stores => {
        const endpoint = await rotateSecret(stores, webhookId, secret)
        return reply(200, endpoint, { ETag: etagOf(endpoint) })
      })
      return withSecret(stored, secret)
    },

    sendTestEvent: ({ path: { webhookId }, idempotencyKey }, reply) =>
      write(idempotencyKey, async stores => reply(202, await sendTest(stores, webhookId))),

    listDeliveries: async (request, reply) => {
      const { webhookId } = request.path
      await findEndpoint(current.endpoints, webhookId)
      const page = await loadPage(request, newestDeliveryFirst, range =>
        lagging.deliveries.list(webhookId, request.query, range),
      )
      return reply(200, ...page)
    },

    retryDelivery: ({ path: { webhookId, deliveryId } }, reply) =>
      write(undefined, async stores => reply(202, await retryDelivery(stores, webhookId, deliveryId))),

    replayEvents: ({ path: { webhookId }, body, idempotencyKey }, reply) =>
      write(idempotencyKey, async stores => reply(202, await replayEvents(stores, webhookId, body))),
  }
  return handlers as unknown as WebhookHandlers<Operations> // the types of the two contracts differ in their events only
}

/**
 * Adds the secret to a reply after it was stored, so that the stored replies contain no secrets. The reply to a repeated
 * request gets none: its secret was another one.
 */
function withSecret(stored: Reply, { secret }: SigningSecret): Reply {
  if ('Idempotency-Replayed' in stored.headers) return stored
  return { ...stored, body: { ...Object(stored.body), secret } }
}
