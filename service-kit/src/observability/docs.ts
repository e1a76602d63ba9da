import { readFileSync } from 'node:fs'
import type { Response } from 'express'
import { Router } from 'express'
import type { Contract } from 'openapi/contract/document.ts'
import { memoizeOnce } from 'openapi/contract/memoize.ts'
import { connectProvider } from '../access/issuer/provider.ts'
import { pagesClient, signedInPath } from '../access/pages-client.ts'
import type { Page, Pages } from '../problems/html.ts'
import type { ProblemSlug } from '../problems/problem.ts'
import { Problem, problemTitle } from '../problems/problem.ts'
import type { IssuerSettings, PagesClient } from '../process/settings/issuer-settings.ts'
import { problemPage, redocPage } from './docs-pages.ts'
import { loadRedoc } from './redoc.ts'
import { loadScalar } from './scalar.ts'
import type { SignIn, TriedService } from './try-page.ts'
import { signedInPage, tryPage } from './try-page.ts'

/** The URL of the token endpoint's service in the contracts: the User Service. */
const contractTokensUrl = 'http://localhost:3000'

/** The public URLs that replace the localhost URLs of the contracts. */
export interface PublicUrls {
  publicUrl: string
  /** The service that issues access tokens. */
  tokensUrl: string
  /** The other service, whose operations a person can try on the same page. */
  other?: TriedService | undefined
  /** The OpenID provider at which people sign in; null when they sign in at the service that issues access tokens. */
  issuer: IssuerSettings | null
}

/**
 * Serves the documentation: the contract and its workflows with the public URLs of this installation, their HTML page,
 * and a page for each problem type. The pages load nothing from other hosts. Each document is created at its first request,
 * because most processes serve none.
 */
export function createDocsRouter(
  service: string,
  contract: Contract,
  { publicUrl, tokensUrl, other, issuer }: PublicUrls,
): Router {
  const router = Router({ caseSensitive: true, strict: true })
  const read = (path: string) => readFileSync(new URL(import.meta.resolve(`openapi/${path}`)), 'utf8')
  const urls = new Map([[contract.servers[0]?.url, publicUrl]]).set(contractTokensUrl, tokensUrl)
  const replaceUrls = (text: string) => text.replaceAll(/http:\/\/localhost:\d+/g, url => urls.get(url) ?? url)
  const json = memoizeOnce(() => replaceUrls(JSON.stringify(contract)))
  const yaml = memoizeOnce(() => replaceUrls(read(`generated/${service}.yaml`)))
  const problemPages = memoizeOnce(() => problemPagesOf(contract))

  router.get('/', (_request, response) => response.redirect('/docs'))
  router.get('/openapi.json', (_request, response) => send(response, 'application/json', json()))
  router.get('/openapi.yaml', (_request, response) => send(response, 'application/yaml', yaml()))
  for (const name of contract.info['x-journeys'] ?? []) {
    const path = `workflows/${name}.arazzo.yaml`
    const workflow = memoizeOnce(() => replaceUrls(read(path)))
    router.get(`/${path}`, (_request, response) => send(response, 'application/yaml', workflow()))
  }
  router.get('/docs', (_request, response) => sendPage(response, redocPage(contract.info.title)))
  router.get('/docs/try', async (_request, response) => {
    const own = { title: contract.info.title, url: publicUrl }
    const signIn = issuer?.pages
      ? await signInAtProvider(issuer.url, issuer.pages)
      : { clientId: pagesClient.clientId, origin: tokensUrl }
    sendPage(response, tryPage(other ? [own, other] : [own], signIn))
  })
  for (const [path, load] of Object.entries({ '/docs/redoc.js': loadRedoc, '/docs/scalar.js': loadScalar }))
    router.get(path, async (_request, response) => {
      response.setHeader('Cache-Control', 'public, max-age=3600')
      send(response, 'text/javascript; charset=utf-8', await load())
    })
  router.get(signedInPath, (_request, response) => sendPage(response, signedInPage))
  router.get('/problems/:slug', (request, response) => {
    const page = problemPages().get(request.params.slug)
    if (!page) throw new Problem(404, 'not-found', 'No problem type has this name.')
    sendPage(response, page)
  })
  return router
}

/** Rejects with the Problem `issuer-unavailable` (503). */
async function signInAtProvider(issuer: string, client: PagesClient): Promise<SignIn> {
  const metadata = await connectProvider(issuer).fetchMetadata()
  const { authorization_endpoint: authorizationUrl, token_endpoint: tokenUrl } = metadata
  return { ...client, origin: new URL(tokenUrl).origin, endpoints: { authorizationUrl, tokenUrl } }
}

/** Serves the pages that a service has besides its documentation. Browsers ask for them anew after an upgrade. */
export function createPagesRouter(pages: Pages): Router {
  const router = Router({ caseSensitive: true, strict: true })
  for (const [path, make] of Object.entries(pages)) {
    router.get(path, (_request, response) => {
      const page = make()
      response.setHeader('Cache-Control', 'no-cache')
      if ('html' in page) sendPage(response, page)
      else send(response, page.mediaType, page.text)
    })
  }
  return router
}

/** The page of each problem type, by its slug. */
function problemPagesOf(contract: Contract): Map<string, Page> {
  const types = contract.components.schemas.ProblemType as {
    'x-enumDescriptions': Record<`/problems/${ProblemSlug}`, string>
  }
  return new Map(
    Object.entries(types['x-enumDescriptions']).map(([type, text]) => {
      const slug = type.slice('/problems/'.length) as ProblemSlug // a test checks that the keys are the problem types
      return [slug, problemPage(problemTitle(slug), text)]
    }),
  )
}

function sendPage(response: Response, { policy, html, openerPolicy = 'same-origin' }: Page): void {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Cross-Origin-Opener-Policy', openerPolicy)
  send(response, 'text/html; charset=utf-8', html)
}

function send(response: Response, mediaType: string, content: string): void {
  response.setHeader('Content-Type', mediaType)
  response.end(content)
}
