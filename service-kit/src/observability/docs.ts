import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Response } from 'express'
import { Router } from 'express'
import type { Contract } from 'openapi/contract/contract.ts'
import type { ProblemSlug } from '../problems/problem.ts'
import { Problem, titleOf } from '../problems/problem.ts'

/** Redoc's page may run its script, style itself, and read the contract; nothing else, and nothing from elsewhere. */
const docsPolicy = [
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

/** A page of text has nothing but its icon, which is in the page. */
const textPolicy = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Where the contracts have callers get tokens: from the User Service. */
const contractTokensUrl = 'http://localhost:3000'

const anHour = 'public, max-age=3600'

/** Where an installation has what the contracts have on the reader's own machine. */
export interface Addresses {
  publicUrl: string
  /** Where callers get tokens. */
  tokensUrl: string
}

/**
 * What a person reads: the contract and the journeys through it, with the addresses of this installation, its pages, and
 * what each problem type means. Works without a network.
 */
export function docs(service: string, contract: Contract, { publicUrl, tokensUrl }: Addresses): Router {
  const routes = Router({ caseSensitive: true, strict: true })
  const read = (path: string) => readFileSync(new URL(import.meta.resolve(`openapi/${path}`)), 'utf8')
  const addresses = new Map([[contract.servers[0]?.url, publicUrl]]).set(contractTokensUrl, tokensUrl)
  const here = (text: string) => text.replaceAll(/http:\/\/localhost:\d+/g, found => addresses.get(found) ?? found)
  const json = here(JSON.stringify(contract))
  const yaml = here(read(`generated/${service}.yaml`))
  const journeys = (contract.info['x-journeys'] ?? []).map(name => `workflows/${name}.arazzo.yaml`)
  const meanings = meaningsOf(contract)

  routes.get('/', (_request, response) => response.redirect('/docs'))
  routes.get('/openapi.json', (_request, response) => send(response, 'application/json', json))
  routes.get('/openapi.yaml', (_request, response) => send(response, 'application/yaml', yaml))
  for (const journey of journeys) {
    const text = here(read(journey))
    routes.get(`/${journey}`, (_request, response) => send(response, 'application/yaml', text))
  }
  routes.get('/docs', (_request, response) => {
    response.setHeader('Content-Security-Policy', docsPolicy)
    send(response, 'text/html; charset=utf-8', docsPage(contract.info.title))
  })
  routes.get('/docs/redoc.js', async (_request, response) => {
    response.setHeader('Cache-Control', anHour)
    send(response, 'text/javascript; charset=utf-8', await redoc())
  })
  routes.get('/problems/:slug', (request, response) => {
    const meaning = meanings.get(request.params.slug)
    if (!meaning) throw new Problem(404, 'not-found', 'There is no problem type of this name.')
    response.setHeader('Content-Security-Policy', textPolicy)
    send(response, 'text/html; charset=utf-8', problemPage(meaning.title, meaning.text))
  })
  return routes
}

/** Redoc fetches its maker's logo from the maker's host; a page that needs no network names the maker in words. */
export function withoutRemoteLogo(script: string): string {
  return script
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, 'data:image/svg+xml,')
    .replaceAll('API docs by', 'API docs by Redocly')
}

let script: Promise<string> | undefined

/** Two megabytes, read when the first person opens the docs. */
function redoc(): Promise<string> {
  const path = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js')
  script ??= readFile(path, 'utf8').then(withoutRemoteLogo)
  return script
}

function send(response: Response, mediaType: string, content: string): void {
  response.setHeader('Content-Type', mediaType)
  response.end(content)
}

function meaningsOf(contract: Contract) {
  const types = contract.components.schemas.ProblemType as {
    'x-enumDescriptions': Record<`/problems/${ProblemSlug}`, string>
  }
  return new Map(
    Object.entries(types['x-enumDescriptions']).map(([type, text]) => {
      const slug = type.slice('/problems/'.length) as ProblemSlug // the keys are the problem types: a test compares them
      return [slug as string, { title: titleOf(slug), text }]
    }),
  )
}

function docsPage(title: string): string {
  return page(
    title,
    '<redoc spec-url="/openapi.json" json-samples-expand-level="all" show-extensions="x-access"' +
      ' disable-telemetry="true"></redoc>\n<script type="module" src="/docs/redoc.js"></script>',
    '\n<style>body { margin: 0 }</style>', // Redoc is as wide as the window
  )
}

function problemPage(title: string, text: string): string {
  return page(
    title,
    `<h1>${escapeHtml(title)}</h1>\n<p>${withCode(escapeHtml(text))}</p>\n<p><a href="/docs">The API</a></p>`,
  )
}

/** Markdown's code spans are the only markup that these texts have. */
function withCode(html: string): string {
  return html.replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}

function page(title: string, content: string, style = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>${style}
</head>
<body>
${content}
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
