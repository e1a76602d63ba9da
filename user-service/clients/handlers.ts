import type { operations } from 'openapi/generated/user-service.ts'
import { etagOf } from 'service-kit/contract/etag.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import { loadPage } from 'service-kit/http/paging.ts'
import type { ClientStore } from './client-store.ts'
import { byClientId } from './client-store.ts'
import type { ClientRules } from './clients.ts'

/** `clients` is for lists, which may lag behind. */
export function clientHandlers(rules: ClientRules, clients: ClientStore): Handlers<Tagged<operations, 'Clients'>> {
  return {
    listOauthClients: async (request, reply) => reply(200, ...(await loadPage(request, byClientId, clients.list))),

    createOauthClient: async ({ body }, reply) => {
      const client = await rules.create(body)
      return reply(201, client, { Location: `/api/oauth/clients/${client.clientId}`, ETag: etagOf(client) })
    },

    getOauthClient: async ({ path: { clientId } }, reply) => {
      const client = await rules.find(clientId)
      return reply(200, client, { ETag: etagOf(client) })
    },

    updateOauthClient: async ({ path: { clientId }, headers, body }, reply) => {
      const client = await rules.update(clientId, body, headers['if-match'])
      return reply(200, client, { ETag: etagOf(client) })
    },

    deleteOauthClient: async ({ path: { clientId } }, reply) => {
      await rules.delete(clientId)
      return reply(204)
    },
  }
}
