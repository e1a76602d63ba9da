import { pagesClient, signedInPath } from '../access/pages-client.ts'
import type { Page } from '../problems/html.ts'
import { escapeHtml, htmlPage, textPagePolicy } from '../problems/html.ts'

/** A service whose operations can be tried, with its public URL. */
export interface TriedService {
  title: string
  url: string
}

/** Long commands wrap, images that Scalar has removed are hidden, and the light colours have enough contrast (WCAG 2.2 §1.4.3). */
const style = `
body { margin: 0 }
img:not([src]) { display: none !important }
pre code.hljs, pre code.hljs * { white-space: pre-wrap !important; overflow-wrap: anywhere }
.light-mode {
  --scalar-color-2: #5c5c5c; --scalar-color-3: #6a6a6a; --scalar-color-green: #00694a;
  --scalar-color-yellow: #7a5600; --scalar-color-orange: #a03600; --scalar-color-red: #b3052f
}
`

/** The page on which a person tries the operations of `services`, the first of which serves it. `tokensUrl` issues the tokens. */
export function tryPage(services: [TriedService, ...TriedService[]], tokensUrl: string): Page {
  const [own, ...others] = services
  const redirectUri = own.url + signedInPath
  const configuration = {
    sources: [
      { title: own.title, url: '/openapi.json', default: true },
      ...others.map(({ title, url }) => ({ title, url: `${url}/openapi.json` })),
    ],
    authentication: {
      preferredSecurityScheme: 'OAuth2',
      securitySchemes: { OAuth2: { flows: { authorizationCode: signInAs(redirectUri) } } },
    },
    ...onThisHostAlone,
  }
  const origins = new Set([...services.map(({ url }) => url), tokensUrl])
  const html = htmlPage(
    `Try the ${own.title}`,
    `<div id="api-reference" data-configuration="${escapeHtml(JSON.stringify(configuration))}"></div>
<script src="/docs/scalar.js"></script>`,
    `\n<style>${style}</style>`,
  )
  return { policy: policyFor([...origins]), html, openerPolicy: 'same-origin-allow-popups' }
}

/** The page to which the sign-in returns, in the window that Scalar has opened. Scalar reads the code from its URL, and closes it. */
export const signedInPage: Page = {
  policy: textPagePolicy,
  html: htmlPage('Signed in', '<p>You are signed in.</p>'),
  openerPolicy: 'unsafe-none', // as the sign-in page, or the browser separates the window from the page that opened it
}

function signInAs(redirectUri: string) {
  return {
    'x-scalar-client-id': pagesClient.clientId,
    'x-scalar-redirect-uri': redirectUri,
    'x-usePkce': 'SHA-256',
    selectedScopes: ['orders:read', 'orders:write', 'users:read', 'users:write'],
  }
}

/** Turns off whatever would load from or send to hosts of Scalar, or open its sites. */
const onThisHostAlone = {
  telemetry: false,
  withDefaultFonts: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
}

/** Scalar may run its script, style itself, and send requests to the services. */
function policyFor(origins: string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src 'self' ${origins.join(' ')}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
