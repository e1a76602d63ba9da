import { randomUUID } from 'node:crypto'
import type { components } from 'openapi/generated/user-service.ts'
import type { ClientFinder } from '../clients/client-store.ts'
import type { SignInWithPasskey } from '../passkeys/passkey-sign-in.ts'
import { createSecret } from '../tokens/refresh-tokens.ts'
import { grantableOf } from '../tokens/scopes.ts'
import type { Account } from '../users/account-store.ts'
import type { AuthorizationParameters, AuthorizationRequest } from './authorization-requests.ts'
import { AuthorizationError, findClient, readRequest, refusal } from './authorization-requests.ts'
import type { CodeStore } from './code-store.ts'
import type { FormTokens } from './form-tokens.ts'
import type { SignIn } from './sign-in.ts'
import { passkeyFailed, signInFailed, signInPage, signInPagePolicy } from './sign-in-page.ts'

const codeLifetimeMs = 60_000

/** A page with its headers, or the URL to which the browser is redirected. */
export type AuthorizationResponse =
  | { html: string; headers: { 'Content-Security-Policy': string; 'Set-Cookie'?: string } }
  | { location: string }

export interface AuthorizationDependencies {
  clients: ClientFinder
  codes: CodeStore
  signIn: SignIn
  signInWithPasskey: SignInWithPasskey
  forms: FormTokens
  /** The public URL of this service. */
  issuer: string
  /** The OpenID provider at which people sign in; undefined when they sign in here. */
  provider: { issuer: string } | undefined
}

export type AuthorizationRules = ReturnType<typeof authorizationRules>

/**
 * Lets people sign in with a browser, and issues authorization codes. Rejects with the Problems `invalid-request` (400),
 * `too-many-requests` (429) and `overloaded` (503), which are shown as pages.
 */
export function authorizationRules({
  clients,
  codes,
  signIn,
  signInWithPasskey,
  forms,
  issuer,
  provider,
}: AuthorizationDependencies) {
  return {
    /** Checks an authorization request, and shows the sign-in form. `cookies` is the header `Cookie`. */
    begin(
      parameters: AuthorizationParameters & { login_hint?: string },
      cookies: string | undefined,
    ): Promise<AuthorizationResponse> {
      return withRequest(parameters, async request => {
        const { token, setCookie } = forms.open(cookies)
        const html = signInPage(request, parameters, token, { email: parameters.login_hint })
        const policy = { 'Content-Security-Policy': signInPagePolicy(request.redirectUri) }
        return { html, headers: { ...policy, ...(setCookie !== undefined && { 'Set-Cookie': setCookie }) } }
      })
    },

    /** Receives the form. */
    async submit(
      form: components['schemas']['AuthorizationForm'],
      cookies: string | undefined,
      address: string,
    ): Promise<AuthorizationResponse> {
      const { form_token, username = '', password = '', decision, ...parameters } = form
      const { credentialId = '', clientDataJSON = '', authenticatorData = '', signature = '', userHandle = '' } = form
      if (!forms.isValid(form_token, cookies))
        throw refusal(
          'This form has expired, or the browser accepts no cookies. Go back to the application and sign in again.',
        )
      return withRequest(parameters, async request => {
        if (decision === 'deny') throw new AuthorizationError('access_denied', 'The person has refused the access.')
        const isPasskey = credentialId !== ''
        const assertion = { credentialId, clientDataJSON, authenticatorData, signature, userHandle }
        const account = isPasskey
          ? await signInWithPasskey(assertion, form_token, address)
          : await signIn(username, password, address)
        const code = account && (await issueCode(request, account))
        if (code !== undefined) return redirect(request, { code })
        const html = signInPage(request, parameters, form_token, {
          email: username,
          alert: isPasskey ? passkeyFailed : signInFailed,
        })
        return { html, headers: { 'Content-Security-Policy': signInPagePolicy(request.redirectUri) } }
      })
    },
  }

  /** Handles the request of a registered client. Errors from then on are reported to the client. */
  async function withRequest(
    parameters: AuthorizationParameters,
    handle: (request: AuthorizationRequest) => Promise<AuthorizationResponse>,
  ): Promise<AuthorizationResponse> {
    if (provider) throw refusal(`People sign in at ${provider.issuer}.`)
    const client = await findClient(parameters, clients)
    try {
      return await handle(readRequest(parameters, client))
    } catch (error) {
      if (!(error instanceof AuthorizationError)) throw error
      const { redirect_uri: redirectUri, state } = parameters
      return redirect({ redirectUri, state }, { error: error.code, error_description: error.message })
    }
  }

  /** Adds the parameters of the response to the redirect URI, which may have a query (RFC 6749 §3.1.2, RFC 9207 §2). */
  function redirect(
    { redirectUri, state }: Pick<AuthorizationRequest, 'redirectUri' | 'state'>,
    result: Record<string, string>,
  ): AuthorizationResponse {
    const parameters = new URLSearchParams({ ...result, ...(state !== undefined && { state }), iss: issuer })
    return { location: `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${parameters}` }
  }

  /** Returns undefined when the user was erased in the meantime. */
  async function issueCode(
    { client, redirectUri, scope, codeChallenge, nonce }: AuthorizationRequest,
    { id: userId, roles, sessionEpoch }: Account,
  ): Promise<string | undefined> {
    const granted = grantableOf(scope, roles)
    if (granted.length === 0) throw new AuthorizationError('access_denied', 'The account has none of these scopes.')
    const { secret, hash } = createSecret()
    const now = Date.now()
    const isAdded = await codes.add({
      ...{ hash, familyId: randomUUID(), userId, clientId: client.clientId, redirectUri, codeChallenge },
      ...{
        scope: granted.toSorted().join(' '),
        nonce: nonce ?? null,
        sessionEpoch,
        signedInAt: new Date(now).toISOString(),
      },
      ...{ expiresAt: new Date(now + codeLifetimeMs).toISOString(), usedAt: null },
    })
    return isAdded ? secret : undefined
  }
}
