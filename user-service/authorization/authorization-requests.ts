import type { components } from 'openapi/generated/user-service.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { ClientFinder, OauthClient } from '../clients/client-store.ts'
import { isRegistered } from '../clients/redirect-uris.ts'
import type { Assertion } from '../passkeys/verification.ts'
import { allScopes, parseScopes } from '../tokens/scopes.ts'

/** The parameters of an authorization request that the sign-in form repeats. */
export type AuthorizationParameters = Omit<
  components['schemas']['AuthorizationForm'],
  'form_token' | 'username' | 'password' | 'decision' | keyof Assertion
>

/** The parameters of the query that the form does not repeat, because they only lead to an error. */
interface UnsupportedParameters {
  prompt?: string
  response_mode?: string
  request?: string
  request_uri?: string
}

/** An authorization request of a registered client. */
export interface AuthorizationRequest {
  client: OauthClient
  redirectUri: string
  state: string | undefined
  /** The requested scopes, all of which exist. */
  scope: string
  codeChallenge: string
  nonce: string | undefined
}

/** The codes of RFC 6749 §4.1.2.1 and OpenID Connect Core 1.0 §3.1.2.6. */
type ErrorCode =
  | 'invalid_request'
  | 'unsupported_response_type'
  | 'invalid_scope'
  | 'access_denied'
  | 'login_required'
  | 'request_not_supported'
  | 'request_uri_not_supported'

/** An error that is reported to the client, by a redirect. */
export class AuthorizationError extends Error {
  override name = 'AuthorizationError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, description: string) {
    super(description)
    this.code = code
  }
}

/** A SHA-256 in base64url. */
const sha256Pattern = /^[\w-]{43}$/

/** Finds the client. Rejects with the Problem `invalid-request` (400) when the browser must not be redirected. */
export async function findClient(
  { client_id, redirect_uri }: AuthorizationParameters,
  clients: ClientFinder,
): Promise<OauthClient> {
  const found = await clients.find(client_id)
  if (!found) throw refusal('No client with this client_id is registered.')
  if (isRegistered(redirect_uri, found.client.redirectUris)) return found.client
  throw refusal('The redirect_uri is not one of the redirect URIs of this client.')
}

/** 400: the person sees a page, and the browser is not redirected (RFC 6749 §4.1.2.1). */
export function refusal(detail: string): Problem {
  return new Problem(400, 'invalid-request', detail)
}

/**
 * Checks an authorization request (RFC 6749 §4.1.1, RFC 7636 §4.3, OpenID Connect Core 1.0 §3.1.2.1). Throws an
 * AuthorizationError.
 */
export function readRequest(
  parameters: AuthorizationParameters & UnsupportedParameters,
  client: OauthClient,
): AuthorizationRequest {
  const { response_type, response_mode, request, request_uri, prompt = '', scope = '' } = parameters
  if (request !== undefined) throw new AuthorizationError('request_not_supported', 'Send parameters, not a request.')
  if (request_uri !== undefined)
    throw new AuthorizationError('request_uri_not_supported', 'Send parameters, not a request_uri.')
  if (response_type === undefined) throw new AuthorizationError('invalid_request', 'The response_type is missing.')
  if (response_type !== 'code')
    throw new AuthorizationError('unsupported_response_type', 'The response_type must be code.')
  if (response_mode !== undefined && response_mode !== 'query')
    throw new AuthorizationError('invalid_request', 'The response_mode must be query.')
  const { code_challenge: codeChallenge = '', code_challenge_method } = parameters
  if (code_challenge_method !== 'S256' || !sha256Pattern.test(codeChallenge))
    throw new AuthorizationError('invalid_request', 'PKCE is required: a code_challenge with the method S256.')
  const scopes = parseScopes(scope)
  if (scopes.length === 0 || scopes.some(each => !allScopes.includes(each)))
    throw new AuthorizationError('invalid_scope', `The scope must have some of ${allScopes.join(' ')}.`)
  if (parseScopes(prompt).includes('none')) throw new AuthorizationError('login_required', 'The person has to sign in.')
  const { redirect_uri: redirectUri, state, nonce } = parameters
  return { client, redirectUri, state, scope: scopes.join(' '), codeChallenge, nonce }
}
