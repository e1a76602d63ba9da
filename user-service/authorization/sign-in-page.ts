import { hash } from 'node:crypto'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import { escapeHtml, htmlPage, pageFiles } from 'service-kit/problems/html.ts'
import { parseScopes } from '../tokens/scopes.ts'
import type { AuthorizationParameters, AuthorizationRequest } from './authorization-requests.ts'

/** The messages above the form, which a screen reader announces. */
export const signInFailed = 'The e-mail address or the password is wrong, or the account is suspended.'
export const passkeyFailed =
  'The passkey was not accepted, or the account is suspended. Try again, or sign in with your password.'

const style = `
body { max-width: 26rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
label, input, button { display: block; width: 100%; box-sizing: border-box; font: inherit }
input, button { margin-bottom: 1rem; padding: 0.5rem }
[role=alert] { padding: 0.5rem; border: 2px solid }
[hidden] { display: none }
`
const head = `
<style>${style}</style>
<script type="module" src="sign-in.js"></script>`
const styleHash = hash('sha256', style, 'base64')
const scopeTexts: Record<string, string> = contract.components.securitySchemes.OAuth2.flows.authorizationCode.scopes

/** The parameters of the request that the form repeats. */
const repeated = [
  ...(['client_id', 'redirect_uri', 'response_type', 'scope', 'state'] as const),
  ...(['code_challenge', 'code_challenge_method', 'nonce'] as const),
]

/** The page on which a person signs in and allows the access. It works without its script, which shows the button for passkeys. */
export function signInPage(
  { client, scope }: AuthorizationRequest,
  parameters: AuthorizationParameters,
  formToken: string,
  { email = '', alert }: { email?: string | undefined; alert?: string } = {},
): string {
  const name = escapeHtml(client.name)
  const hidden = [...repeated.map(each => [each, parameters[each]] as const), ['form_token', formToken] as const]
  const content = [
    '<main>',
    `<h1>Sign in to ${name}</h1>`,
    ...(alert === undefined ? [] : [`<p role="alert">${escapeHtml(alert)}</p>`]),
    `<p>${name} asks for permission to:</p>`,
    '<ul>',
    ...parseScopes(scope).map(each => `<li>${escapeHtml(scopeTexts[each] ?? each)}</li>`),
    '</ul>',
    '<form method="post" action="authorize">',
    ...hidden.flatMap(([field, value]) =>
      value === undefined ? [] : [`<input type="hidden" name="${field}" value="${escapeHtml(value)}">`],
    ),
    '<label for="username">E-mail address</label>',
    `<input id="username" name="username" inputmode="email" autocapitalize="none" autocomplete="username" maxlength="254" required value="${escapeHtml(email)}">`,
    '<label for="password">Password</label>',
    '<input id="password" name="password" type="password" autocomplete="current-password" maxlength="200" required>',
    '<button name="decision" value="allow">Sign in and allow</button>',
    '<button id="passkey" name="decision" value="allow" formnovalidate hidden>Sign in with a passkey and allow</button>',
    '<button name="decision" value="deny" formnovalidate>Cancel</button>',
    '</form>',
    '<p id="status" role="status"></p>',
    '<p id="account" hidden><a href="../account/passkeys">Add and remove passkeys</a></p>',
    '</main>',
  ]
  return htmlPage(`Sign in to ${client.name}`, content.join('\n'), head)
}

/** The files that the page loads, by path. */
export const signInFiles = pageFiles('/oauth', 'user-service/authorization/browser', ['sign-in.js'])

/**
 * The Content-Security-Policy of the page. Chromium applies `form-action` also to the redirect after the form, so the
 * policy contains the redirect URI.
 */
export function signInPagePolicy(redirectUri: string): string {
  return [
    "default-src 'none'",
    'img-src data:',
    `style-src 'sha256-${styleHash}'`,
    "script-src 'self'",
    "connect-src 'self'",
    `form-action 'self' ${sourceOf(redirectUri)}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A source of the policy. A policy cannot contain an IPv6 address or the host of a private-use scheme. */
function sourceOf(redirectUri: string): string {
  const { protocol, host } = new URL(redirectUri)
  return /^https?:$/.test(protocol) && !host.startsWith('[') ? `${protocol}//${host}` : protocol
}
