import { generateKeyPairSync } from 'node:crypto'
import { importSPKI } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRawTokenIssuer } from '../testing/raw-tokens.ts'
import type { Identity, VerifyToken } from './access-tokens.ts'
import { createTokenVerifier } from './access-tokens.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const { issuer, audience, publicKeyPem, header, claims, createToken } = createRawTokenIssuer(now)
const invalidToken = { slug: 'invalid-token' }

describe('createTokenVerifier', () => {
  let verify: VerifyToken
  /** The requested key ids. A cached token requests none. */
  let lookups: string[]
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    const key = await importSPKI(publicKeyPem, 'ES256')
    lookups = []
    verify = createTokenVerifier(audience, async kid => {
      lookups.push(kid)
      return kid === header.kid ? { key, issuer } : undefined
    })
  })
  afterEach(() => void vi.useRealTimers())

  describe('returns the identity', () => {
    it.for<[caller: string, claims: object, identity: Partial<Identity>]>([
      ['a customer', {}, { kind: 'customer', userId: 7 }],
      ['a staff member who is also a customer', { roles: ['customer', 'staff'] }, { kind: 'staff', userId: 7 }],
      ['a service account', { roles: ['service'], sub: 'shop' }, { kind: 'service', userId: undefined }],
      ['a user who also has an unknown role', { roles: ['poet', 'customer'] }, { kind: 'customer' }],
    ])('of %s', async ([, ownClaims, identity]) => {
      const scopes = new Set(['orders:read', 'orders:write'])
      const token = createToken({ ...claims, ...ownClaims })
      expect(await verify(token)).toMatchObject({ clientId: 'shop', scopes, ...identity })
    })

    it('of a token without scopes', async () => {
      const { scopes } = await verify(createToken({ ...claims, scope: undefined }))
      expect(scopes).not.toContain('orders:read')
    })

    it('of a token with several audiences', async () => {
      const token = createToken({ ...claims, aud: ['user-service', audience] })
      expect(await verify(token)).toMatchObject({ userId: 7 })
    })
  })

  describe('caches', () => {
    const expiresAt = now + 900_000

    it('a token until it expires', async () => {
      const token = createToken()
      await verify(token)
      vi.setSystemTime(expiresAt - 1)
      expect(await verify(token)).toMatchObject({ userId: 7 })
      expect(lookups).toHaveLength(1)
      vi.setSystemTime(expiresAt)
      await expect(verify(token)).rejects.toMatchObject(invalidToken)
      expect(lookups).toHaveLength(2)
    })

    it('by the whole token, not by its id', async () => {
      const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      await verify(createToken())
      await expect(verify(createToken(claims, header, other.privateKey))).rejects.toMatchObject(invalidToken)
      expect(await verify(createToken({ ...claims, sub: '8' }))).toMatchObject({ userId: 8 })
    })

    it('no refused token', async () => {
      const token = createToken(claims, { ...header, kid: 'next' })
      await expect(verify(token)).rejects.toMatchObject(invalidToken)
      await expect(verify(token)).rejects.toMatchObject(invalidToken)
      expect(lookups).toEqual(['next', 'next'])
    })

    it('at most 10,000 tokens', async () => {
      const first = createToken()
      await verify(first)
      for (let n = 1; n < 10_000; n++) await verify(createToken({ ...claims, jti: String(n) }))
      lookups = []
      await verify(first)
      expect(lookups).toHaveLength(0)
      await verify(createToken({ ...claims, jti: 'one too many' }))
      await verify(first)
      expect(lookups).toHaveLength(2)
    })
  })

  it('passes on the error when the keys are unavailable', async () => {
    const unavailable = new TypeError('fetch failed')
    const verify = createTokenVerifier(audience, async () => {
      throw unavailable
    })
    await expect(verify(createToken())).rejects.toBe(unavailable)
  })
})
