import type { operations } from 'openapi/generated/user-service.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import { loadPage } from 'service-kit/http/paging.ts'
import type { Keys } from '../keys/keys.ts'
import { keySetCacheSeconds } from '../keys/lifetimes.ts'
import type { AuthorizationServer } from './metadata.ts'
import type { RevocationStore } from './revocation-store.ts'
import { oldestRevocationFirst } from './revocation-store.ts'
import { earliestListed } from './revocations.ts'
import type { TokenRules } from './tokens.ts'

const noStore = { 'Cache-Control': 'no-store', Pragma: 'no-cache' }
const cacheable = { 'Cache-Control': `public, max-age=${keySetCacheSeconds}` }

export function tokenHandlers(
  rules: TokenRules,
  keys: Keys,
  revocations: RevocationStore,
  metadata: AuthorizationServer,
): Handlers<Tagged<operations, 'Tokens'>> {
  return {
    issueToken: async ({ body, caller, address }, reply) =>
      reply(200, await rules.issue(body, caller, address()), noStore),

    revokeToken: async ({ body, caller, address }, reply) => {
      await rules.revoke(body, caller, address())
      return reply(200, {}, noStore)
    },

    introspectToken: async ({ body, caller, address }, reply) =>
      reply(200, await rules.introspect(body, caller, address()), noStore),

    listTokenRevocations: async (request, reply) => {
      const from = earliestListed(request.query.revokedFrom)
      return reply(200, ...(await loadPage(request, oldestRevocationFirst, range => revocations.list(from, range))))
    },

    getKeys: async (_request, reply) => reply(200, { keys: await keys.published() }, cacheable),

    getAuthorizationServer: async (_request, reply) => reply(200, metadata, cacheable),

    getOpenIdConfiguration: async (_request, reply) => reply(200, metadata, cacheable),
  }
}
