import type { JWTPayload } from 'jose'
import type { operations } from 'openapi/generated/order-service.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TestedWithTokens } from '../testing/handlers.ts'
import { startWith } from '../testing/handlers.ts'

const realm = 'Bearer realm="order-management"'
const aService = { sub: 'shop', roles: ['service'] }
const json = { 'content-type': 'application/json' }
const unkept = { 'Cache-Control': 'no-store' }

describe('access', () => {
  let started: TestedWithTokens<operations>
  beforeAll(async () => {
    started = await startWith({ getLiveness: async (_request, reply) => reply(200, { status: 'live' }, unkept) })
    return started.stop
  })
  const askWith = (path: string, authorization: string) => fetch(started.url + path, { headers: { authorization } })
  const askAs = async (claims: JWTPayload, path: string) => askWith(path, `Bearer ${await started.tokenFor(claims)}`)

  describe('401', () => {
    it('unauthenticated for no token where one is needed, before anything else is looked at', async () => {
      for (const init of [{}, { method: 'POST', headers: json, body: '{' }]) {
        const answer = await fetch(`${started.url}/api/orders?verbose=true`, init)
        expect(answer.status).toBe(401)
        expect(answer.headers.get('www-authenticate')).toBe(realm)
        expect(await answer.json()).toMatchObject({ type: '/problems/unauthenticated' })
      }
    })

    it.for(['/api/orders', '/api/orders/abc', '/api/products', '/api/order'])(
      'invalid-token at %s for a bad token, whether one is needed or not',
      async path => {
        const answer = await askWith(path, 'Bearer nonsense')
        expect(answer.status).toBe(401)
        expect(answer.headers.get('www-authenticate')).toBe(`${realm}, error="invalid_token"`)
        expect(await answer.json()).toMatchObject({ type: '/problems/invalid-token' })
      },
    )

    it.for(['Bearer', 'Bearer ', 'Bearer ,', 'Bearer "token"', 'Bearer two tokens', `Bearer ${'x'.repeat(10_000)}`])(
      'invalid-token for %s',
      async authorization => {
        expect(await (await askWith('/api/products', authorization)).json()).toMatchObject({
          type: '/problems/invalid-token',
        })
      },
    )

    it.for(['Basic c2hvcDpzZWNyZXQ=', 'Digest username="shop"', 'Bearertoken', 'nonsense'])(
      'unauthenticated for %s, which is another scheme',
      async authorization => {
        for (const path of ['/api/orders', '/api/products']) {
          const answer = await askWith(path, authorization)
          expect(answer.status).toBe(401)
          expect(answer.headers.get('www-authenticate')).toBe(realm) // without an error (RFC 6750 §3.1)
        }
      },
    )

    it('never for an operation that asks for nothing', async () => {
      for (const authorization of ['Bearer nonsense', 'Basic nonsense'])
        expect((await askWith('/health/live', authorization)).status).toBe(200)
    })

    it('nor for a token whose scheme is written in another case', async () => {
      const token = await started.tokenFor()
      for (const scheme of ['bearer', 'BEARER', 'Bearer ']) // as many spaces as one likes (RFC 9110 §11.4)
        expect((await askWith('/api/products', `${scheme} ${token}`)).status).toBe(200)
    })

    it('says nothing of why a token is bad', async () => {
      const told = async (token: string) => {
        const { requestId, ...problem } = await (await askWith('/api/orders', `Bearer ${token}`)).json()
        return problem
      }
      expect(await told('nonsense')).toEqual(await told(`${await started.tokenFor()}x`))
    })
  })

  describe('403', () => {
    it('insufficient-scope names the scopes, before the request is looked at', async () => {
      const answer = await askAs({ scope: 'orders:write products:write' }, '/api/orders/abc')
      expect(answer.status).toBe(403)
      expect(answer.headers.get('www-authenticate')).toBe(`${realm}, error="insufficient_scope", scope="orders:read"`)
      expect(await answer.json()).toMatchObject({
        type: '/problems/insufficient-scope',
        detail: 'The access token lacks the scope orders:read.',
      })
    })

    it('insufficient-scope where no token is needed, too', async () => {
      expect(await (await askAs({ scope: 'orders:read' }, '/api/order')).json()).toMatchObject({
        detail: 'The access token lacks the scope orders:write.',
      })
    })

    it.for(['', 'orders', 'orders:reader', 'orders:read,orders:write', 'ORDERS:READ'])(
      'insufficient-scope for the scope %j',
      async scope => {
        expect((await askAs({ scope }, '/api/orders')).status).toBe(403)
      },
    )

    it('forbidden for the wrong role, before the request is looked at', async () => {
      const answer = await askAs(aService, '/api/orders/abc')
      expect(answer.status).toBe(403)
      expect(answer.headers.get('www-authenticate')).toBeNull()
      expect(await answer.json()).toMatchObject({
        type: '/problems/forbidden',
        detail: 'This is for its owner or staff.',
      })
    })
  })

  it('400 for whoever may ask', async () => {
    expect((await askAs({}, '/api/orders/abc')).status).toBe(400)
    expect((await askAs({ scope: 'orders:read' }, '/api/orders/abc')).status).toBe(400)
  })
})
