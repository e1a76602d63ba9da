import type { JWTPayload } from 'jose'
import type { operations } from 'openapi/generated/order-service.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TestedServiceWithTokens } from '../testing/handlers.ts'
import { startTestService } from '../testing/handlers.ts'

const realm = 'Bearer realm="order-management"'
const serviceAccount = { sub: 'shop', roles: ['service'] }
const json = { 'content-type': 'application/json' }
const noStore = { 'Cache-Control': 'no-store' }

describe('access checks', () => {
  let started: TestedServiceWithTokens<operations>
  beforeAll(async () => {
    started = await startTestService({
      getLiveness: async (_request, reply) => reply(200, { status: 'live' }, noStore),
    })
    return started.stop
  })
  const getWith = (path: string, authorization: string) => fetch(started.url + path, { headers: { authorization } })
  const getAs = async (claims: JWTPayload, path: string) => getWith(path, `Bearer ${await started.tokenFor(claims)}`)

  describe('401', () => {
    it('unauthenticated without a required token, before validation', async () => {
      for (const init of [{}, { method: 'POST', headers: json, body: '{' }]) {
        const response = await fetch(`${started.url}/api/orders?verbose=true`, init)
        expect(response.status).toBe(401)
        expect(response.headers.get('www-authenticate')).toBe(realm)
        expect(await response.json()).toMatchObject({ type: '/problems/unauthenticated' })
      }
    })

    it.for(['/api/orders', '/api/orders/abc', '/api/products', '/api/order'])(
      'invalid-token for GET %s with an invalid token, required or not',
      async path => {
        const response = await getWith(path, 'Bearer nonsense')
        expect(response.status).toBe(401)
        expect(response.headers.get('www-authenticate')).toBe(`${realm}, error="invalid_token"`)
        expect(await response.json()).toMatchObject({ type: '/problems/invalid-token' })
      },
    )

    it.for(['Bearer', 'Bearer ', 'Bearer ,', 'Bearer "token"', 'Bearer two tokens', `Bearer ${'x'.repeat(10_000)}`])(
      'invalid-token for %s',
      async authorization => {
        expect(await (await getWith('/api/products', authorization)).json()).toMatchObject({
          type: '/problems/invalid-token',
        })
      },
    )

    it.for(['Basic c2hvcDpzZWNyZXQ=', 'Digest username="shop"', 'Bearertoken', 'nonsense'])(
      'unauthenticated for %s, another scheme',
      async authorization => {
        for (const path of ['/api/orders', '/api/products']) {
          const response = await getWith(path, authorization)
          expect(response.status).toBe(401)
          expect(response.headers.get('www-authenticate')).toBe(realm) // without an error (RFC 6750 §3.1)
        }
      },
    )

    it('never for an operation without security', async () => {
      for (const authorization of ['Bearer nonsense', 'Basic nonsense'])
        expect((await getWith('/health/live', authorization)).status).toBe(200)
    })

    it('not for a scheme in another case, or more spaces', async () => {
      const token = await started.tokenFor()
      for (const scheme of ['bearer', 'BEARER', 'Bearer ']) // one or more spaces (RFC 9110 §11.4)
        expect((await getWith('/api/products', `${scheme} ${token}`)).status).toBe(200)
    })

    it('does not report why a token is invalid', async () => {
      const problemFor = async (token: string) => {
        const { requestId, ...problem } = await (await getWith('/api/orders', `Bearer ${token}`)).json()
        return problem
      }
      expect(await problemFor('nonsense')).toEqual(await problemFor(`${await started.tokenFor()}x`))
    })
  })

  describe('403', () => {
    it('insufficient-scope names the scopes, before validation', async () => {
      const response = await getAs({ scope: 'orders:write products:write' }, '/api/orders/abc')
      expect(response.status).toBe(403)
      expect(response.headers.get('www-authenticate')).toBe(`${realm}, error="insufficient_scope", scope="orders:read"`)
      expect(await response.json()).toMatchObject({
        type: '/problems/insufficient-scope',
        detail: 'The access token lacks the scope orders:read.',
      })
    })

    it('insufficient-scope also where the token is optional', async () => {
      expect(await (await getAs({ scope: 'orders:read' }, '/api/order')).json()).toMatchObject({
        detail: 'The access token lacks the scope orders:write.',
      })
    })

    it.for(['', 'orders', 'orders:reader', 'orders:read,orders:write', 'ORDERS:READ'])(
      'insufficient-scope for the scope %j',
      async scope => {
        expect((await getAs({ scope }, '/api/orders')).status).toBe(403)
      },
    )

    it('forbidden for the wrong role, before validation', async () => {
      const response = await getAs(serviceAccount, '/api/orders/abc')
      expect(response.status).toBe(403)
      expect(response.headers.get('www-authenticate')).toBeNull()
      expect(await response.json()).toMatchObject({
        type: '/problems/forbidden',
        detail: 'Only the owner or staff may call this operation.',
      })
    })
  })

  it('400 for an allowed caller', async () => {
    expect((await getAs({}, '/api/orders/abc')).status).toBe(400)
    expect((await getAs({ scope: 'orders:read' }, '/api/orders/abc')).status).toBe(400)
  })
})
