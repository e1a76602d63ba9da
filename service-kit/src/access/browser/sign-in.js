import { Failure, send } from './requests.js'

/**
 * Signs a person in by OAuth's authorization code grant with PKCE (RFC 6749 §4.1, RFC 7636), in the window of the page.
 * The server's metadata say where it is (OpenID Connect Discovery 1.0). Between the two pages, what the second one needs is in the
 * session storage of this window. The access token is never stored.
 *
 * @typedef {{
 *   name: string, issuer: string, clientId: string, redirectUri: string, scope: string, parameters: Record<string, string>
 * }} Client
 * @typedef {{
 *   issuer: string, authorization_endpoint: string, token_endpoint: string,
 *   authorization_response_iss_parameter_supported?: boolean
 * }} Metadata
 */

const storageKey = 'sign-in'

/**
 * Leaves the page for that of the server. Throws a Failure when the server cannot be reached, or when the browser has no
 * cryptography for this page.
 * @param {Client} client
 */
export async function startSignIn({ name, issuer, clientId, redirectUri, scope, parameters }) {
  if (!isSecureContext) throw new Failure('Browsers sign in only on pages with https, or on localhost.')
  const [state, verifier] = [randomText(), randomText()]
  const metadata = await discover(name, issuer)
  const { token_endpoint: tokenEndpoint, authorization_response_iss_parameter_supported: sendsIssuer = false } =
    metadata
  sessionStorage.setItem(storageKey, JSON.stringify({ state, verifier, tokenEndpoint, sendsIssuer }))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  const query = new URLSearchParams({
    scope,
    ...parameters,
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  })
  const url = metadata.authorization_endpoint
  location.assign(`${url}${url.includes('?') ? '&' : '?'}${query}`)
}

/**
 * Returns the access token after the server has sent the person back to the page, and undefined at any other time. The
 * URL loses the response first. Throws a Failure when there is no token.
 * @param {Client} client
 * @returns {Promise<string | undefined>}
 */
export async function finishSignIn({ name, issuer, clientId, redirectUri }) {
  const received = new URLSearchParams(location.search)
  if (!['code', 'error', 'state'].some(parameter => received.has(parameter))) return undefined
  history.replaceState(null, '', location.pathname)
  const { state, verifier, tokenEndpoint, sendsIssuer } = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}')
  sessionStorage.removeItem(storageKey)
  // The state belongs to this window (RFC 6749 §10.12), and the issuer is the one that was asked (RFC 9207).
  const isAnswer = state !== undefined && received.get('state') === state
  const isFromIssuer = received.get('iss') === issuer || (!sendsIssuer && !received.has('iss'))
  if (!isAnswer || !isFromIssuer)
    throw new Failure('This sign-in was not started in this window, so it is not accepted.')
  const error = received.get('error')
  if (error === 'access_denied') throw new Failure('You have cancelled the sign-in.')
  if (error !== null) throw new Failure(`The ${name} could not sign you in.`)
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code: received.get('code') ?? '',
    code_verifier: verifier,
  })
  const response = await send(name, tokenEndpoint, { method: 'POST', body })
  const { access_token: token } = await response.json()
  return token
}

/**
 * @param {string} name
 * @param {string} issuer
 * @returns {Promise<Metadata>}
 */
async function discover(name, issuer) {
  const response = await send(name, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {})
  /** @type {Metadata} */
  const metadata = await response.json()
  if (metadata.issuer !== issuer) throw new Failure(`The ${name} has another name than ${issuer}.`)
  return metadata
}

/** 256 random bits. */
function randomText() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** @param {Uint8Array} bytes */
function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
