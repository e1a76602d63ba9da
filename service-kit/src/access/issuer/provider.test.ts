import type { RequestListener } from 'node:http'
import { serve } from 'openapi/testing/server.ts'
import { expect, it } from 'vitest'
import { connectProvider } from './provider.ts'

type Server = Awaited<ReturnType<typeof serve>>

/** A server that responds to these paths. The bodies can depend on its URL. */
async function startServer(responses: (url: string) => Record<string, unknown>): Promise<Server> {
  const server = await serve((request, response) => {
    const body = responses(server.url)[request.url ?? '']
    if (typeof body === 'function') return (body as RequestListener)(request, response)
    if (body === undefined) return void response.writeHead(404).end()
    return void response.end(JSON.stringify(body))
  })
  return server
}

const keys = [{ kty: 'RSA', kid: 'one' }]
const metadataPath = '/.well-known/openid-configuration'

it('reads the keys of an issuer with a path, at both places of metadata', async () => {
  await using openId = await startServer(url => ({
    [`/realms/shop${metadataPath}`]: { issuer: `${url}/realms/shop`, jwks_uri: `${url}/keys` },
    '/keys': { keys },
  }))
  const issuer = `${openId.url}/realms/shop`
  expect(await connectProvider(issuer).fetchKeys()).toEqual({ issuer, keys })
  await using oauth = await startServer(url => ({
    '/.well-known/oauth-authorization-server/realms/shop': { issuer: `${url}/realms/shop/`, jwks_uri: `${url}/keys` },
    '/keys': { keys },
  }))
  const withSlash = `${oauth.url}/realms/shop/`
  expect(await connectProvider(withSlash).fetchKeys()).toEqual({ issuer: withSlash, keys })
})

it.for<[what: string, responses: (url: string) => Record<string, unknown>, message: RegExp]>([
  [
    'metadata of another issuer',
    url => ({ [metadataPath]: { issuer: `${url}/`, jwks_uri: `${url}/keys` }, '/keys': { keys } }),
    /are those of/,
  ],
  [
    'keys by http from another host',
    url => ({ [metadataPath]: { issuer: url, jwks_uri: 'http://keys.example/' } }),
    /does not use https/,
  ],
  [
    'a redirect',
    url => ({
      [metadataPath]: redirectTo(`${url}/moved`),
      '/moved': { issuer: url, jwks_uri: `${url}/keys` },
      '/keys': { keys },
    }),
    /fetch failed/,
  ],
  ['no metadata', () => ({}), /returned 404/],
  ['a failure', () => ({ [metadataPath]: fail }), /returned 503/],
  [
    'something else than keys',
    url => ({ [metadataPath]: { issuer: url, jwks_uri: `${url}/keys` }, '/keys': {} }),
    /is not a set of keys/,
  ],
])('has no keys of a provider with %s', async ([, responses, message]) => {
  await using server = await startServer(responses)
  await expect(connectProvider(server.url).fetchKeys()).rejects.toThrow(message)
})

it('reads the claims about a person with the access token, and none that the token does not give', async () => {
  const seen: unknown[] = []
  const info: { status: number } = { status: 200 }
  await using server = await startServer(url => ({
    [metadataPath]: { issuer: url, jwks_uri: `${url}/keys`, userinfo_endpoint: `${url}/me` },
    '/me': ((request, response) => {
      seen.push(request.headers.authorization)
      response.writeHead(info.status).end('{"sub":"jane"}')
    }) satisfies RequestListener,
  }))
  const provider = connectProvider(server.url)
  expect(await provider.fetchUserInfo('a-token')).toEqual({ sub: 'jane' })
  expect(seen).toEqual(['Bearer a-token'])
  info.status = 403
  expect(await provider.fetchUserInfo('a-token')).toBeUndefined()
})

function redirectTo(location: string): RequestListener {
  return (_request, response) => void response.writeHead(302, { location }).end()
}

function fail(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(503).end()
}
