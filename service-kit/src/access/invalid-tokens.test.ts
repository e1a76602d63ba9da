import { createHmac, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { CompactEncrypt, importSPKI } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRawTokenIssuer, encodePart, signingInput } from '../testing/raw-tokens.ts'
import type { VerifyToken } from './access-tokens.ts'
import { createTokenVerifier } from './access-tokens.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const seconds = now / 1000
const { issuer, audience, publicKeyPem, header, claims, createToken } = createRawTokenIssuer(now)
const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })

describe('createTokenVerifier refuses', () => {
  let verify: VerifyToken
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    const key = await importSPKI(publicKeyPem, 'ES256')
    verify = createTokenVerifier(audience, async kid => (kid === header.kid ? { key, issuer } : undefined))
  })
  afterEach(() => void vi.useRealTimers())

  const signedWithPublicKey = () => {
    const text = signingInput({ ...header, alg: 'HS256' }, claims)
    return `${text}.${createHmac('sha256', publicKeyPem).update(text).digest('base64url')}`
  }
  const encrypted = async () =>
    new CompactEncrypt(Buffer.from(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: header.kid })
      .encrypt(await importSPKI(publicKeyPem, 'ECDH-ES'))
  const without = (claim: string) => createToken({ ...claims, [claim]: undefined })
  const withClaims = (changes: object) => createToken({ ...claims, ...changes })
  const [head, body, signature] = createToken().split('.')

  it.for<[description: string, token: string | (() => Promise<string>)]>([
    ['without a signature (alg none)', `${signingInput({ ...header, alg: 'none' }, claims)}.`],
    ['with the signature removed', `${head}.${body}.`],
    ['signed with the public key as an HMAC secret (HS256)', signedWithPublicKey()],
    ['signed with another key', createToken(claims, header, otherKey.privateKey)],
    ['with an unknown key id', createToken(claims, { ...header, kid: 'forged' })],
    ['without a key id', createToken(claims, { alg: 'ES256', typ: 'at+jwt' })],
    [
      'with its own key in the header',
      createToken(claims, { ...header, jwk: otherKey.publicKey.export({ format: 'jwk' }) }, otherKey.privateKey),
    ],
    ['with the signature of other claims', `${head}.${encodePart({ ...claims, sub: '8' })}.${signature}`],
    ['with the signature of another header', `${encodePart({ ...header, more: 1 })}.${body}.${signature}`],
    ['with a critical extension (crit)', createToken(claims, { ...header, crit: ['exp'] })],
    ['with another JWT type', createToken(claims, { ...header, typ: 'JWT' })],
    ['without a type', createToken(claims, { alg: 'ES256', kid: header.kid })],
    ['that is encrypted', encrypted],
    ['of another issuer', withClaims({ iss: 'http://elsewhere.example' })],
    ['without an issuer', without('iss')],
    ['for another audience', withClaims({ aud: 'user-service' })],
    ['without an audience', without('aud')],
    ['that has expired', withClaims({ exp: seconds })],
    ['without an expiry', without('exp')],
    ['whose expiry is not a number', withClaims({ exp: 'tomorrow' })],
    ['that is not valid yet (nbf)', withClaims({ nbf: seconds + 60 })],
    ['without an issue time', without('iat')],
    ['without a client id', without('client_id')],
    ['without a token id', without('jti')],
    ['without a subject', without('sub')],
    ['without roles', without('roles')],
    ['with unknown roles only', withClaims({ roles: ['poet'] })],
    ['whose roles are a text', withClaims({ roles: 'customer' })],
    ['whose claims are an array', createToken([claims])],
    ['that is empty', ''],
    ['that is not a JWT', 'nonsense'],
    ['that has three parts but is not a JWT', 'a.b.c'],
    ['that has a fourth part', `${createToken()}.${signature}`],
    ['that has 1 MB', `${head}.${'x'.repeat(1_000_000)}.${signature}`],
  ])('a token %s', async ([, token]) => {
    await expect(verify(typeof token === 'string' ? token : await token())).rejects.toMatchObject({
      name: 'Problem',
      status: 401,
      slug: 'invalid-token',
      message: 'The access token has expired, or this service does not accept it.',
      headers: { 'WWW-Authenticate': 'Bearer realm="order-management", error="invalid_token"' },
    })
  })

  it.for(['', ' ', 'shop', '1e3', '0x10', '7.0', '+7', '-7', '07', ' 7', '7 ', '0', '٧', '12345678901', 7, null, [7]])(
    "a user's token with the subject %j, which is not a valid user id",
    async sub => {
      await expect(verify(withClaims({ sub }))).rejects.toMatchObject({ slug: 'invalid-token' })
    },
  )

  it('a token with any change', async () => {
    const token = createToken()
    const changedTokens = fc
      .tuple(fc.nat({ max: token.length - 2 }), fc.string({ maxLength: 3 })) // the last character has unused bits
      .map(([at, text]) => token.slice(0, at) + text + token.slice(at + 1))
      .filter(text => text !== token)
    await fc.assert(
      fc.asyncProperty(changedTokens, async text => {
        await expect(verify(text)).rejects.toMatchObject({ slug: 'invalid-token' })
      }),
    )
  })
})
