import { pagesClient, reportsPath, signInScripts } from 'service-kit/access/pages-client.ts'
import { unusualMinorDigits } from 'service-kit/formats/codes.ts'
import type { Page, Pages } from 'service-kit/problems/html.ts'
import { escapeHtml, htmlPage, pageFiles, scriptPagePolicy } from 'service-kit/problems/html.ts'
import type { IssuerSettings } from 'service-kit/process/settings/issuer-settings.ts'

const files = ['reports.js', 'figures.js', 'formats.js', 'elements.js', 'reports.css']

/**
 * The page on which staff read the reports, with its scripts and its style, which are served as they are. A person signs in at
 * the User Service, or at the OpenID provider of the installation, and the page requests the reports as this person.
 */
export function reportsPages(publicUrl: string, userServiceUrl: string, provider: IssuerSettings | null): Pages {
  return {
    [reportsPath]: () => reportsPage(publicUrl, userServiceUrl, provider),
    ...signInScripts(reportsPath),
    ...pageFiles(reportsPath, 'order-service/reports/page/browser', files),
  }
}

function reportsPage(publicUrl: string, userServiceUrl: string, provider: IssuerSettings | null): Page {
  const own = { name: 'User Service', issuer: userServiceUrl, clientId: pagesClient.clientId, parameters: {} }
  const settings = {
    ...(provider ? { name: 'OpenID provider', issuer: provider.url, ...provider.pages } : own),
    redirectUri: publicUrl + reportsPath,
    scope: 'orders:read',
    minorDigits: unusualMinorDigits,
  }
  const head = `
<link rel="stylesheet" href="${reportsPath}/reports.css">
<script type="module" src="${reportsPath}/reports.js"></script>`
  const html = htmlPage('Reports', content(escapeHtml(JSON.stringify(settings)), provider), head)
  // It shows charts that it has requested, and sends requests to where people sign in, too.
  return { policy: scriptPagePolicy(`'self' ${new URL(settings.issuer).origin}`, 'data: blob:'), html }
}

/** What the scripts fill in. They show one of `sign-in` and `figures`, and what went wrong in `failure`. */
function content(settings: string, provider: IssuerSettings | null): string {
  const canSignIn = provider === null || provider.pages !== null
  const signIn = canSignIn
    ? `<p id="sign-in-text">The sales, the stock and the orders that wait are shown to staff of the shop.</p>
<button type="button" id="sign-in-button">Sign in as staff</button>`
    : `<p id="sign-in-text">People sign in at ${escapeHtml(provider.url)}, and this service has no ISSUER_CLIENT_ID to sign them in with.</p>
<button type="button" id="sign-in-button" disabled>Sign in as staff</button>`
  return `<header>
<h1>Reports</h1>
<p id="status" role="status"></p>
<div id="tools" hidden>
<button type="button" id="refresh">Refresh</button>
<button type="button" id="sign-out">Sign out</button>
</div>
</header>
<main data-settings="${settings}">
<noscript><p>This page needs JavaScript.</p></noscript>
<div id="failure" role="alert"></div>
<section id="sign-in" aria-label="Sign-in" hidden>
${signIn}
</section>
<div id="figures" hidden>
<section aria-labelledby="today"><h2 id="today">Today</h2><div id="today-figures"></div></section>
<section aria-labelledby="days"><h2 id="days">The last 30 days</h2><div id="days-figures"></div></section>
<section aria-labelledby="stock"><h2 id="stock">What runs out</h2><div id="stock-figures"></div></section>
<section aria-labelledby="waiting"><h2 id="waiting">What waits</h2><div id="waiting-figures"></div></section>
</div>
</main>`
}
