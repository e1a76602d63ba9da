import { isDeepStrictEqual } from 'node:util'
import type { components } from 'openapi/generated/user-service.ts'
import { changeIfMatch } from 'service-kit/contract/etag.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import { createSecret } from '../tokens/refresh-tokens.ts'
import type { ClientStore, OauthClient } from './client-store.ts'
import { checkRedirectUris } from './redirect-uris.ts'

type Schemas = components['schemas']
export type ClientRules = ReturnType<typeof clientRules>

/** Registers OAuth clients. `reservedIds` are those of the service account and of the built-in client. */
export function clientRules(clients: ClientStore, reservedIds: string[]) {
  /** Rejects with the Problem `oauth-client-not-found` (404). */
  const find = async (clientId: string): Promise<OauthClient> => {
    const found = await clients.find(clientId)
    if (!found) throw clientNotFound(clientId)
    return found.client
  }

  return {
    find,

    /** Rejects with the Problems `invalid-request` (400) and `client-id-taken` (409). */
    async create(body: Schemas['CreateOauthClient']): Promise<Schemas['OauthClientWithSecret']> {
      checkRedirectUris(body.redirectUris)
      const { secret, hash } = createSecret()
      const isPublic = body.type === 'public'
      const isTaken = reservedIds.includes(body.clientId)
      const client = isTaken ? undefined : await clients.add(body, isPublic ? null : hash)
      if (!client) throw new Problem(409, 'client-id-taken', `A client with the id ${body.clientId} already exists.`)
      return isPublic ? client : { ...client, clientSecret: secret }
    },

    /**
     * A patch without an effect creates no new version. Rejects with the Problems `invalid-request` (400),
     * `oauth-client-not-found` (404), `precondition-failed` (412) and `precondition-required` (428).
     */
    update(clientId: string, changes: Schemas['UpdateOauthClient'], ifMatch: string | undefined): Promise<OauthClient> {
      return changeIfMatch(
        ifMatch,
        () => find(clientId),
        async client => {
          if (isDeepStrictEqual({ ...client, ...changes }, client)) return client
          if (changes.redirectUris) checkRedirectUris(changes.redirectUris)
          return clients.change(client, changes)
        },
      )
    },

    /** Rejects with the Problem `oauth-client-not-found` (404). */
    async delete(clientId: string): Promise<void> {
      if (!(await clients.delete(clientId))) throw clientNotFound(clientId)
    },
  }
}

function clientNotFound(clientId: string): Problem {
  return new Problem(404, 'oauth-client-not-found', `OAuth client ${clientId} does not exist.`)
}
