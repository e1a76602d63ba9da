import type { KeyObject } from 'node:crypto'
import { createHmac, createSign, generateKeyPairSync } from 'node:crypto'
import type { JWTPayload } from 'jose'
import { SignJWT } from 'jose'
import { describe, expect, it, vi } from 'vitest'
import { readIssuerSettings } from '../../process/settings/issuer-settings.ts'
import { createSettingReader } from '../../process/settings/setting-reader.ts'
import { signingInput } from '../../testing/raw-tokens.ts'
import { createTestIssuer } from '../../testing/tokens.ts'
import type { PublishedKeys } from '../remote-keys.ts'
import { createIssuerKeyFinder } from './issuer-keys.ts'
import { createIssuerTokens, withIssuer } from './issuer-tokens.ts'

const [url, audience] = ['https://login.example/', 'https://shop.example']
const keys = {
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  PS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: generateKeyPairSync('ed25519'),
}
const unnamed = generateKeyPairSync('rsa', { modulusLength: 2048 }) // a key without `alg` and `kid`
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 })
const encryption = generateKeyPairSync('rsa', { modulusLength: 2048 })
const published: PublishedKeys = {
  issuer: url,
  keys: [
    ...Object.entries(keys).map(([alg, { publicKey }]) => ({ ...publicKey.export({ format: 'jwk' }), kid: alg, alg })),
    unnamed.publicKey.export({ format: 'jwk' }),
    { ...encryption.publicKey.export({ format: 'jwk' }), kid: 'encryption', use: 'enc' },
    { ...weak.publicKey.export({ format: 'jwk' }), kid: 'weak', alg: 'RS256' },
    { kty: 'oct', k: 'c2VjcmV0', kid: 'symmetric', alg: 'HS256' },
    { kty: 'EC', crv: 'P-384', x: 'x', y: 'y', kid: 'another curve' },
  ],
}
const claims = { iss: url, aud: audience, sub: 'jane', azp: 'shop-web', scope: 'orders:read' }
const invalidToken = { slug: 'invalid-token' }

function settingsOf(environment: NodeJS.ProcessEnv = {}) {
  const all = { ISSUER: url, TOKEN_AUDIENCE: audience, ROLE_NAMES: 'clerk=staff,robot=service', ...environment }
  const issuer = readIssuerSettings(createSettingReader(all))
  if (!issuer) throw new Error('the settings have no issuer')
  return issuer
}

function startIssuer(environment: NodeJS.ProcessEnv = {}, userId = 7) {
  const provider = { fetchKeys: vi.fn(async () => published) }
  const findUserId = vi.fn(async () => userId)
  const findKey = createIssuerKeyFinder(provider)
  return { ...createIssuerTokens({ issuer: settingsOf(environment), findKey, findUserId }), provider, findUserId }
}

interface Signing {
  alg?: string
  /** None when empty. */
  kid?: string
  typ?: string | undefined
  key?: KeyObject
  expiresIn?: string
}

function sign(changed: JWTPayload = {}, { alg = 'RS256', kid = alg, typ, key, expiresIn = '5 minutes' }: Signing = {}) {
  const header = { alg, ...(kid !== '' && { kid }), ...(typ !== undefined && { typ }) }
  const token = new SignJWT({ ...claims, ...changed }).setProtectedHeader(header).setIssuedAt()
  const known = new Map(Object.entries(keys)).get(alg)
  return token.setExpirationTime(expiresIn).sign(key ?? known?.privateKey ?? unnamed.privateKey)
}

describe('the access tokens of another issuer', () => {
  it.for(Object.keys(keys))('are accepted when they are signed with %s', async alg => {
    expect(await startIssuer().verify(await sign({}, { alg }))).toMatchObject({ kind: 'customer', userId: 7 })
  })

  it.for(['RS256', 'PS256'])('are accepted when they are signed with %s and a key without a name', async alg => {
    const token = await sign({}, { alg, kid: '', key: unnamed.privateKey })
    expect(await startIssuer().verify(token)).toMatchObject({ userId: 7 })
  })

  it.for([undefined, 'JWT', 'at+jwt', 'application/at+jwt'])('are accepted with the type %s', async typ => {
    expect(await startIssuer().verify(await sign({}, { typ }))).toMatchObject({ userId: 7 })
  })

  it.for<[what: string, changed: JWTPayload, signing?: Signing]>([
    ['of an issuer that differs by a slash', { iss: url.slice(0, -1) }],
    ['for another audience', { aud: 'https://other.example' }],
    ['without an audience', { aud: [] }],
    ['that have expired', {}, { expiresIn: '-1 second' }],
    ['that are not valid yet', { nbf: Math.floor(Date.now() / 1000) + 60 }],
    ['without a subject', { sub: '' }],
    ['with a subject that is too long', { sub: 'x'.repeat(256) }],
    ['that are longer than introspectToken allows', { groups: 'x'.repeat(6000) }],
    ['of a program without the role of a service account', { sub: 'shop-web' }],
    ['of another type', {}, { typ: 'logout+jwt' }],
    ['with an unknown key id', {}, { kid: 'unknown' }],
    ['with the key of another algorithm', {}, { alg: 'PS256', kid: 'RS256', key: keys.RS256.privateKey }],
    ['with an algorithm that is not supported', {}, { alg: 'RS512', kid: 'RS256', key: keys.RS256.privateKey }],
    ['with another key', {}, { key: unnamed.privateKey }],
    ['with a key for encryption', {}, { kid: 'encryption', key: encryption.privateKey }],
  ])('are refused %s', async ([, changed, signing]) => {
    const { verify, findUserId } = startIssuer()
    await expect(verify(await sign(changed, signing))).rejects.toMatchObject(invalidToken)
    expect(findUserId).not.toHaveBeenCalled()
  })

  it('are refused with a key that is too short', async () => {
    const payload = { ...claims, exp: Math.floor(Date.now() / 1000) + 60 }
    const input = signingInput({ alg: 'RS256', kid: 'weak' }, payload)
    const token = `${input}.${createSign('sha256').update(input).sign(weak.privateKey, 'base64url')}`
    await expect(startIssuer().verify(token)).rejects.toMatchObject(invalidToken)
  })

  it('are refused without a signature, and when the public key is the secret of an HMAC', async () => {
    const { verify } = startIssuer()
    const payload = { ...claims, iat: 0, exp: Math.floor(Date.now() / 1000) + 60 }
    await expect(verify(`${signingInput({ alg: 'none' }, payload)}.`)).rejects.toMatchObject(invalidToken)
    for (const format of ['pem', 'der'] as const) {
      const secret = keys.RS256.publicKey.export({ type: 'spki', format } as never) // both formats have the type spki
      for (const kid of ['RS256', 'symmetric']) {
        const input = signingInput({ alg: 'HS256', kid }, payload)
        const signature = createHmac('sha256', secret).update(input).digest('base64url')
        await expect(verify(`${input}.${signature}`)).rejects.toMatchObject(invalidToken)
      }
    }
  })

  it('have the role of a mapped name, at a path or in a claim whose name has dots', async () => {
    const roles = {
      realm_access: { roles: ['other', 'clerk'] },
      'https://shop.example/roles': ['robot'],
      roles: ['clerk'],
    }
    const kindWith = async (environment: NodeJS.ProcessEnv) => {
      const { kind, userId } = await startIssuer(environment).verify(await sign(roles))
      return [kind, userId]
    }
    expect(await kindWith({})).toEqual(['staff', 7])
    expect(await kindWith({ CLAIM_ROLES: 'realm_access.roles' })).toEqual(['staff', 7])
    expect(await kindWith({ CLAIM_ROLES: 'https://shop.example/roles' })).toEqual(['service', undefined])
    expect(await kindWith({ CLAIM_ROLES: 'realm_access.other' })).toEqual(['customer', 7])
    expect(await kindWith({ ROLE_NAMES: '' })).toEqual(['customer', 7])
  })

  it('do not give the role of staff by our own name', async () => {
    expect(await startIssuer().verify(await sign({ roles: ['staff', 'service'] }))).toMatchObject({ kind: 'customer' })
  })

  it('have scopes of a text or a list, with our names or mapped to them', async () => {
    const scopesWith = async (environment: NodeJS.ProcessEnv, changed: JWTPayload) => [
      ...(await startIssuer(environment).verify(await sign(changed))).scopes,
    ]
    expect(await scopesWith({}, { scope: 'openid orders:read' })).toEqual(['openid', 'orders:read'])
    const mapped = { CLAIM_SCOPES: 'scp', SCOPE_NAMES: 'all=orders:read,all=orders:write' }
    expect(await scopesWith(mapped, { scp: ['all', 'users:read'] })).toEqual([
      'orders:read',
      'orders:write',
      'users:read',
    ])
    expect(await scopesWith({}, { scope: undefined })).toEqual([])
  })

  it('are verified once, while the user is found for each request', async () => {
    const { verify, provider, findUserId } = startIssuer()
    const token = await sign()
    expect(await verify(token)).toBe(await verify(token))
    expect([provider.fetchKeys.mock.calls.length, findUserId.mock.calls.length]).toEqual([1, 2])
  })

  it('get 503 while the keys cannot be had, and only they do', async () => {
    const own = await createTestIssuer('order-service')
    const { verify, provider, issuer } = startIssuer()
    provider.fetchKeys.mockRejectedValue(new TypeError('fetch failed'))
    const verifyBoth = withIssuer(own.verify, { issuer, verify })
    await expect(verifyBoth(await sign())).rejects.toMatchObject({ status: 503, slug: 'issuer-unavailable' })
    expect(await verifyBoth(await own.tokenFor())).toMatchObject({ userId: 1 })
    await expect(verify(await sign({ iss: 'https://unknown.example' }))).rejects.toMatchObject(invalidToken)
    await expect(verifyBoth('nonsense')).rejects.toMatchObject(invalidToken)
    await expect(verifyBoth(await sign({ iss: 'https://unknown.example' }))).rejects.toMatchObject(invalidToken)
  })
})
