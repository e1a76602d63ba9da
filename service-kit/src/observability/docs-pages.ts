import { escapeHtml, htmlPage, textPagePolicy } from '../problems/html.ts'

/** An HTML page with its Content-Security-Policy. */
export interface Page {
  policy: string
  html: string
}

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

/** The page that shows `/openapi.json` with Redoc. */
export function redocPage(title: string): Page {
  const html = htmlPage(
    title,
    '<redoc spec-url="/openapi.json" json-samples-expand-level="all" show-extensions="x-access"' +
      ' disable-telemetry="true"></redoc>\n<script type="module" src="/docs/redoc.js"></script>',
    '\n<style>body { margin: 0 }</style>', // Redoc uses the full width of the window
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
