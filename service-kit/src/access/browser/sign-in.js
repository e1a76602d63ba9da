import { Failure, send } from './requests.js'

/**
 * Signs a person in by OAuth's authorization code grant with PKCE (RFC 6749 §4.1, RFC 7636), in the window of the page.
 * Between the two pages, the state and the code verifier are in the session storage of this window. The access token is never
 * stored.
 *
 * @typedef {{ issuer: string, clientId: string, redirectUri: string, scope: string }} Client
 */

const storageKey = 'sign-in'

/**
 * Leaves the page for that of the User Service. Throws a Failure when the browser has no cryptography for this page.
 * @param {Client} client
 */
export async function startSignIn({ issuer, clientId, redirectUri, scope }) {
  if (!isSecureContext) throw new Failure('Browsers sign in only on pages with https, or on localhost.')
  const [state, verifier] = [randomText(), randomText()]
  sessionStorage.setItem(storageKey, JSON.stringify({ state, verifier }))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  })
  location.assign(`${issuer}/oauth/authorize?${query}`)
}

/**
 * Returns the access token after the User Service has sent the person back to the page, and undefined at any other time. The
 * URL loses the response first. Throws a Failure when there is no token.
 * @param {Client} client
 * @returns {Promise<string | undefined>}
 */
export async function finishSignIn({ issuer, clientId, redirectUri }) {
  const received = new URLSearchParams(location.search)
  if (!['code', 'error', 'state'].some(name => received.has(name))) return undefined
  history.replaceState(null, '', location.pathname)
  const { state, verifier } = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}')
  sessionStorage.removeItem(storageKey)
  // The state belongs to this window (RFC 6749 §10.12), and the issuer is the one that was asked (RFC 9207).
  if (state === undefined || received.get('state') !== state || received.get('iss') !== issuer)
    throw new Failure('This sign-in was not started in this window, so it is not accepted.')
  const error = received.get('error')
  if (error === 'access_denied') throw new Failure('You have cancelled the sign-in.')
  if (error !== null) throw new Failure('The User Service could not sign you in.')
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code: received.get('code') ?? '',
    code_verifier: verifier,
  })
  const response = await send('User Service', `${issuer}/oauth/token`, { method: 'POST', body })
  const { access_token: token } = await response.json()
  return token
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
