import type { components, operations } from 'openapi/generated/user-service.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import type { Keys } from '../keys/keys.ts'
import { publishedSeconds } from '../keys/keys.ts'
import { everyScope } from './scopes.ts'
import type { TokenRules } from './tokens.ts'
import { grants } from './tokens.ts'

const unkept = { 'Cache-Control': 'no-store', Pragma: 'no-cache' }
const keptForAWhile = { 'Cache-Control': `public, max-age=${publishedSeconds}` }

/** `issuer` is where this service is found: what it signs its tokens with. */
export function tokenHandlers(rules: TokenRules, keys: Keys, issuer: string): Handlers<Tagged<operations, 'Tokens'>> {
  return {
    issueToken: async ({ body, caller, address }, reply) =>
      reply(200, await rules.issue(body, caller, address()), unkept),

    revokeToken: async ({ body, caller, address }, reply) => {
      await rules.revoke(body, caller, address())
      return reply(200, undefined, unkept)
    },

    getKeys: async (_request, reply) => reply(200, { keys: await keys.published() }, keptForAWhile),

    getAuthorizationServer: async (_request, reply) => reply(200, metadata(issuer), keptForAWhile),
  }
}

/** What an OAuth client configures itself from (RFC 8414 §2). */
function metadata(issuer: string): components['schemas']['AuthorizationServer'] {
  const clientAuthentication = ['none', 'client_secret_basic', 'client_secret_post']
  return {
    issuer,
    token_endpoint: `${issuer}/oauth/token`,
    revocation_endpoint: `${issuer}/oauth/revoke`,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    service_documentation: `${issuer}/docs`,
    scopes_supported: everyScope,
    response_types_supported: [],
    grant_types_supported: grants,
    token_endpoint_auth_methods_supported: clientAuthentication,
    revocation_endpoint_auth_methods_supported: clientAuthentication,
  }
}
