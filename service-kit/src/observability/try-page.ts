import { signedInPath } from '../access/pages-client.ts'
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

/** Where a person signs in, and with which client. */
export interface SignIn {
  clientId: string
  /** The origin of the token endpoint. */
  origin: string
  /** The endpoints of the OpenID provider; those of the contract when they are missing. */
  endpoints?: { authorizationUrl: string; tokenUrl: string }
  /** What the authorization request contains besides the parameters of OAuth. */
  parameters?: Record<string, string>
}

/** The page on which a person tries the operations of `services`, the first of which serves it. */
export function tryPage(services: [TriedService, ...TriedService[]], signIn: SignIn): Page {
  const [own, ...others] = services
  const redirectUri = own.url + signedInPath
  const configuration = {
    sources: [
      { title: own.title, url: '/openapi.json', default: true },
      ...others.map(({ title, url }) => ({ title, url: `${url}/openapi.json` })),
    ],
    authentication: {
      preferredSecurityScheme: 'OAuth2',
      securitySchemes: { OAuth2: { flows: { authorizationCode: flowOf(signIn, redirectUri) } } },
    },
    ...onThisHostAlone,
  }
  const origins = new Set([...services.map(({ url }) => url), signIn.origin])
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

/** Scalar sends its selected scopes instead of the parameter `scope`, so it has none selected where there is one. */
function flowOf({ clientId, endpoints, parameters = {} }: SignIn, redirectUri: string) {
  return {
    ...endpoints,
    'x-scalar-client-id': clientId,
    'x-scalar-redirect-uri': redirectUri,
    'x-scalar-security-query': parameters,
    'x-usePkce': 'SHA-256',
    selectedScopes: 'scope' in parameters ? [] : ['orders:read', 'orders:write', 'users:read', 'users:write'],
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
