import type { components } from 'openapi/generated/user-service.ts'
import { algorithm } from 'service-kit/access/access-tokens.ts'
import { allScopes } from './scopes.ts'

export type AuthorizationServer = components['schemas']['AuthorizationServer']

const withSecret = ['client_secret_basic', 'client_secret_post']

/**
 * The metadata with which an OAuth client configures itself (RFC 8414 §2, OpenID Connect Discovery 1.0 §3). `issuer` is the
 * public URL of this service, and the claim `iss` of its tokens.
 */
export function serverMetadata(issuer: string, grantTypes: string[]): AuthorizationServer {
  return {
    issuer,
    authorization_endpoint: `${issuer}/oauth/authorize`,
    token_endpoint: `${issuer}/oauth/token`,
    revocation_endpoint: `${issuer}/oauth/revoke`,
    introspection_endpoint: `${issuer}/oauth/introspect`,
    userinfo_endpoint: `${issuer}/oauth/userinfo`,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    service_documentation: `${issuer}/docs`,
    scopes_supported: allScopes,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: grantTypes,
    token_endpoint_auth_methods_supported: ['none', ...withSecret],
    revocation_endpoint_auth_methods_supported: ['none', ...withSecret],
    introspection_endpoint_auth_methods_supported: withSecret,
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: [algorithm],
    claims_supported: [
      ...['iss', 'sub', 'aud', 'exp', 'iat', 'auth_time', 'nonce', 'at_hash'],
      ...['name', 'email', 'email_verified'],
    ],
  }
}
