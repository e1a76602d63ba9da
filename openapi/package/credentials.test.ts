import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ETag, product, user } from '../testing/client-fixtures.ts'
import { delayed, problem, resetAfter, respondWith, serve } from '../testing/server.ts'
import type { Credentials } from './order-management.ts'
import { createClients } from './order-management.ts'

const oauthHeaders = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', Pragma: 'no-cache' }
const unauthenticated = respondWith(401, problem(401), { 'WWW-Authenticate': 'Bearer' })
const secret = { clientId: 'warehouse', clientSecret: 'a long secret' }

interface Options {
  credentials: Credentials
  /** The lifetime of each token, in seconds. */
  expiresIn?: number
  /** Whether tokens come with a refresh token. */
  refreshable?: boolean
}

/**
 * Starts both services, which accept the tokens that are in `valid`, with clients that have the credentials. Issues the
 * tokens `token-1`, `token-2` and so on, and the refresh tokens `refresh-1`, `refresh-2` and so on. Rejects a token late for
 * user 2.
 */
async function startServices({ credentials, expiresIn = 900, refreshable = false }: Options) {
  const grants: Record<string, string>[] = []
  const authorizations: (string | undefined)[] = []
  const valid = new Set<string>()
  const refused = new Set<string>()
  const { url, ...server } = await serve(async (request, response) => {
    if (request.url === '/oauth/token') {
      const chunks = await request.toArray()
      const grant = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()))
      const count = grants.push(grant)
      const error = { error: 'invalid_grant', error_description: 'The grant is not accepted.' }
      if (refused.has(grant.grant_type ?? '')) return respondWith(400, error, oauthHeaders)(request, response)
      valid.add(`Bearer token-${count}`)
      const token = { access_token: `token-${count}`, token_type: 'Bearer', expires_in: expiresIn, scope: 'users:read' }
      const issued = { ...token, ...(refreshable && { refresh_token: `refresh-${count}` }) }
      return respondWith(200, issued, oauthHeaders)(request, response)
    }
    const { authorization } = request.headers
    authorizations.push(authorization)
    const isRejected = authorization !== undefined && !valid.has(authorization)
    const isLate = request.url === '/api/users/2'
    if (isRejected) return delayed(isLate ? 300 : 0, unauthenticated)(request, response)
    respondWith(200, request.url?.startsWith('/api/products') ? product : user, { ETag })(request, response)
  })
  const clients = createClients({ userServiceUrl: url, orderServiceUrl: url, credentials })
  const getUser = (userId = 1) => clients.users.getUser({ path: { userId } })
  return { ...server, ...clients, getUser, grants, authorizations, valid, refused }
}

describe('an access token', () => {
  it('is requested when it is first needed, once, and used for both services', async () => {
    await using services = await startServices({ credentials: { ...secret, scope: 'users:read' } })
    expect(services.grants).toEqual([])
    await Promise.all([services.getUser(), services.getUser(), services.orders.getProduct({ path: { sku: 'MUG' } })])
    await services.getUser()
    expect(services.authorizations).toEqual(Array(4).fill('Bearer token-1'))
    const { clientId: client_id, clientSecret: client_secret } = secret
    expect(services.grants).toEqual([
      { grant_type: 'client_credentials', client_id, client_secret, scope: 'users:read' },
    ])
  })

  it('is neither requested for nor sent to an operation that takes none', async () => {
    await using services = await startServices({ credentials: secret })
    await services.users.getKeys().catch(() => undefined)
    expect([services.grants, services.authorizations]).toEqual([[], [undefined]])
  })

  it('is renewed after four fifths of its lifetime', async () => {
    await using services = await startServices({ credentials: secret, expiresIn: 1 })
    await services.getUser()
    await wait(850)
    await Promise.all([services.getUser(), services.getUser()])
    expect(services.authorizations).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-2'])
  })

  it('is renewed after a 401, once for concurrent calls, and the calls are sent again', async () => {
    await using services = await startServices({ credentials: secret })
    await services.getUser()
    services.valid.clear()
    expect(await Promise.all([services.getUser(), services.getUser()])).toEqual([user, user])
    expect(services.grants).toHaveLength(2)
  })

  it('is not renewed again when its predecessor is rejected late', async () => {
    await using services = await startServices({ credentials: secret })
    await services.getUser()
    services.valid.clear()
    await Promise.all([services.getUser(), services.getUser(2)])
    expect(services.authorizations.slice(1)).toEqual([
      ...Array(2).fill('Bearer token-1'),
      ...Array(2).fill('Bearer token-2'),
    ])
    expect(services.grants).toHaveLength(2)
  })

  it('is renewed only once for a call', async () => {
    await using services = await startServices({ credentials: secret })
    services.valid.add = () => services.valid
    await expect(services.getUser()).rejects.toMatchObject({ operationId: 'getUser', status: 401 })
    expect(services.authorizations).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  it('that is refused is the error of the call, and is requested again by the next call', async () => {
    await using services = await startServices({ credentials: secret })
    services.refused.add('client_credentials')
    await expect(services.getUser()).rejects.toMatchObject({ operationId: 'issueToken', status: 400 })
    services.refused.clear()
    expect(await services.getUser()).toEqual(user)
  })

  it('that cannot be requested is a failure of the call', async () => {
    await using server = await serve(resetAfter(''))
    const { users } = createClients({ userServiceUrl: server.url, orderServiceUrl: server.url, credentials: secret })
    await expect(users.getCurrentUser()).rejects.toMatchObject({ operationId: 'issueToken', failure: 'network' })
  })
})

describe('a refresh token', () => {
  it('is sent once; the next one is passed to the application and used for the next renewal', async () => {
    const received: string[] = []
    const onRefreshToken = (token: string) => void received.push(token)
    const credentials = { refreshToken: 'refresh-0', clientId: 'shop', onRefreshToken }
    await using services = await startServices({ credentials, refreshable: true })
    await Promise.all([services.getUser(), services.getUser()])
    services.valid.clear()
    await Promise.all([services.getUser(), services.getUser()])
    expect(services.grants).toEqual([
      { grant_type: 'refresh_token', refresh_token: 'refresh-0', client_id: 'shop' },
      { grant_type: 'refresh_token', refresh_token: 'refresh-1', client_id: 'shop' },
    ])
    expect(received).toEqual(['refresh-1', 'refresh-2'])
  })

  it('that has ended is an error', async () => {
    await using services = await startServices({ credentials: { refreshToken: 'refresh-0' }, refreshable: true })
    await services.getUser()
    services.valid.clear()
    services.refused.add('refresh_token')
    await expect(services.getUser()).rejects.toMatchObject({ operationId: 'issueToken', status: 400 })
    expect(services.grants.map(({ refresh_token }) => refresh_token)).toEqual(['refresh-0', 'refresh-1'])
  })

  it('of a person with a password is used, and replaced by the password when it has ended', async () => {
    const credentials = { username: 'john@example.com', password: 'only-for-trying-out' }
    await using services = await startServices({ credentials, refreshable: true })
    await services.getUser()
    services.valid.clear()
    await services.getUser()
    services.valid.clear()
    services.refused.add('refresh_token')
    expect(await services.getUser()).toEqual(user)
    const grantTypes = services.grants.map(({ grant_type }) => grant_type)
    expect(grantTypes).toEqual(['password', 'refresh_token', 'refresh_token', 'password'])
    expect(services.grants[0]).toEqual({ grant_type: 'password', ...credentials })
  })
})

describe('an access token of the application', () => {
  it('is sent as it is, and a 401 is an error', async () => {
    await using services = await startServices({ credentials: { accessToken: 'ended' } })
    await expect(services.getUser()).rejects.toMatchObject({ operationId: 'getUser', status: 401 })
    expect(services.authorizations).toEqual(['Bearer ended'])
  })

  it('can be a function, which is called for each call, and again after a 401', async () => {
    const tokens = ['ended', 'new', 'new']
    await using services = await startServices({ credentials: { accessToken: async () => tokens.shift() ?? '' } })
    services.valid.add('Bearer new')
    await services.getUser()
    await services.getUser()
    expect(services.authorizations).toEqual(['Bearer ended', 'Bearer new', 'Bearer new'])
  })
})
