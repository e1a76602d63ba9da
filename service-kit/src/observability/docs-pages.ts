import type { Page } from '../problems/html.ts'
import { escapeHtml, htmlPage, textPagePolicy } from '../problems/html.ts'

/** Redoc may run its script, style itself, and load the contract from this service. It needs no other host. */
const redocPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'worker-src blob:',
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Redoc uses the full width of the window. Long commands wrap, and the light colours have enough contrast (WCAG 2.2
 * §1.4.3). On a phone, titles have the whole line, and Redoc's buttons are below them.
 */
export const redocStyle = `
body { margin: 0; --h1-font-size: 28px; --h1-line-height: 36px }
main pre, main pre code { white-space: pre-wrap !important; overflow-wrap: anywhere }
html:not(.dark) body {
  --link-color-primary: #1558c0; --search-trigger-color: #5f606d; --button-content-color-link: #1558c0;
  --code-block-tokens-function-color: #8f4700; --code-block-tokens-string-color: #2558b8;
  --code-block-tokens-property-string-color: #2558b8; --code-block-tokens-boolean-color: #0a6b3a
}
html:not(.dark) .schema-name { color: #1558c0 }
html:not(.dark) .tag-get { --tag-color: #0a6b3a }
html:not(.dark) .tag-post { --tag-color: #1450c8 }
html:not(.dark) .tag-patch { --tag-color: #7a5600 }
html:not(.dark) .tag-put { --tag-color: #8f4700 }
html:not(.dark) .tag-delete { --tag-color: #b3052f }
@media (max-width: 600px) {
  body { --h1-font-size: 26px; --h1-line-height: 32px; --h2-font-size: 20px; --h2-line-height: 26px }
  div:has(> div > [data-testid=page-actions]) { flex-wrap: wrap }
  div:has(+ div > [data-testid=page-actions]) { flex-basis: 100% }
}
`

/** The page that shows `/openapi.json` with Redoc. */
export function redocPage(title: string): Page {
  const html = htmlPage(
    title,
    '<redoc spec-url="/openapi.json" json-samples-expand-level="all" show-extensions="x-access"' +
      ' disable-telemetry="true"></redoc>\n<script type="module" src="/docs/redoc.js"></script>',
    `\n<style>${redocStyle}</style>`,
  )
  return { policy: redocPolicy, html }
}

/** The page that explains a problem type. In `text`, only the code spans of Markdown are rendered. */
export function problemPage(title: string, text: string): Page {
  const content = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${renderCodeSpans(escapeHtml(text))}</p>`,
    '<p><a href="/docs">The API</a></p>',
  ]
  return { policy: textPagePolicy, html: htmlPage(title, content.join('\n')) }
}

function renderCodeSpans(html: string): string {
  return html.replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}
