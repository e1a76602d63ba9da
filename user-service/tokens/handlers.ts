import type { components, operations } from 'openapi/generated/user-service.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import { loadPage } from 'service-kit/http/paging.ts'
import type { Keys } from '../keys/keys.ts'
import { keySetCacheSeconds } from '../keys/lifetimes.ts'
import type { RevocationStore } from './revocation-store.ts'
import { oldestRevocationFirst } from './revocation-store.ts'
import { earliestListed } from './revocations.ts'
import { allScopes } from './scopes.ts'
import type { TokenRules } from './tokens.ts'
import { grantTypes } from './tokens.ts'

const noStore = { 'Cache-Control': 'no-store', Pragma: 'no-cache' }
const cacheable = { 'Cache-Control': `public, max-age=${keySetCacheSeconds}` }

/** `issuer` is the public URL of this service, and the claim `iss` of its tokens. */
export function tokenHandlers(
  rules: TokenRules,
  keys: Keys,
  revocations: RevocationStore,
  issuer: string,
): Handlers<Tagged<operations, 'Tokens'>> {
  return {
    issueToken: async ({ body, caller, address }, reply) =>
      reply(200, await rules.issue(body, caller, address()), noStore),

    revokeToken: async ({ body, caller, address }, reply) => {
      await rules.revoke(body, caller, address())
      return reply(200, undefined, noStore)
    },

    listTokenRevocations: async (request, reply) => {
      const from = earliestListed(request.query.revokedFrom)
      return reply(200, ...(await loadPage(request, oldestRevocationFirst, range => revocations.list(from, range))))
    },

    getKeys: async (_request, reply) => reply(200, { keys: await keys.published() }, cacheable),

    getAuthorizationServer: async (_request, reply) => reply(200, metadata(issuer), cacheable),
  }
}

/** The metadata with which an OAuth client configures itself (RFC 8414 §2). */
function metadata(issuer: string): components['schemas']['AuthorizationServer'] {
  const clientAuthentication = ['none', 'client_secret_basic', 'client_secret_post']
  return {
    issuer,
    token_endpoint: `${issuer}/oauth/token`,
    revocation_endpoint: `${issuer}/oauth/revoke`,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    service_documentation: `${issuer}/docs`,
    scopes_supported: allScopes,
    response_types_supported: [],
    grant_types_supported: grantTypes,
    token_endpoint_auth_methods_supported: clientAuthentication,
    revocation_endpoint_auth_methods_supported: clientAuthentication,
  }
}
