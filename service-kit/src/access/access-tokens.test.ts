import type { KeyObject } from 'node:crypto'
import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { CompactEncrypt, importSPKI } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Identity, VerifyToken } from './access-tokens.ts'
import { tokenVerifier } from './access-tokens.ts'

const issuer = 'http://users.example'
const audience = 'order-service'
const now = Date.parse('2026-11-22T09:00:00Z')
const seconds = now / 1000
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicText = publicKey.export({ type: 'spki', format: 'pem' }).toString()

const header = { alg: 'ES256', typ: 'at+jwt', kid: 'current' }
const claims = {
  iss: issuer,
  aud: audience,
  sub: '7',
  client_id: 'shop',
  scope: 'orders:read orders:write',
  roles: ['customer'],
  jti: 'a',
  iat: seconds,
  exp: seconds + 900,
}
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })

describe('an access token', () => {
  let verify: VerifyToken
  /** The ids of the keys that were looked for: a token that is remembered needs none. */
  let lookups: string[]
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    const key = await importSPKI(publicText, 'ES256')
    lookups = []
    verify = tokenVerifier(audience, async kid => {
      lookups.push(kid)
      return kid === header.kid ? { key, issuer } : undefined
    })
  })
  afterEach(() => void vi.useRealTimers())

  describe('tells who is calling', () => {
    it.for<[who: string, claims: object, identity: Partial<Identity>]>([
      ['a customer', {}, { kind: 'customer', userId: 7 }],
      ['staff, who may be a customer as well', { roles: ['customer', 'staff'] }, { kind: 'staff', userId: 7 }],
      ['a service', { roles: ['service'], sub: 'shop' }, { kind: 'service', userId: undefined }],
      ['a person in a role that is not known as well', { roles: ['poet', 'customer'] }, { kind: 'customer' }],
    ])('%s', async ([, own, identity]) => {
      const scopes = new Set(['orders:read', 'orders:write'])
      expect(await verify(token({ ...claims, ...own }))).toMatchObject({ clientId: 'shop', scopes, ...identity })
    })

    it('somebody without any scope', async () => {
      const { scopes } = await verify(token(lacking('scope')))
      expect(scopes).not.toContain('orders:read')
    })

    it('one of several audiences', async () => {
      expect(await verify(token({ ...claims, aud: ['user-service', audience] }))).toMatchObject({ userId: 7 })
    })
  })

  describe('is not believed', () => {
    const signedWithPublicKey = () => {
      const text = signed({ ...header, alg: 'HS256' }, claims)
      return `${text}.${createHmac('sha256', publicText).update(text).digest('base64url')}`
    }
    const encrypted = async () =>
      new CompactEncrypt(Buffer.from(JSON.stringify(claims)))
        .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: header.kid })
        .encrypt(await importSPKI(publicText, 'ECDH-ES'))
    const [head, body, signature] = token().split('.')

    it.for<[what: string, token: string | (() => Promise<string>)]>([
      ['without a signature (alg none)', `${signed({ ...header, alg: 'none' }, claims)}.`],
      ['whose signature was taken off', `${head}.${body}.`],
      ['signed with the public key, as if it were a secret (HS256)', signedWithPublicKey()],
      ['signed with another key', token(claims, header, other.privateKey)],
      ['signed with a key that nobody knows', token(claims, { ...header, kid: 'forged' })],
      ['that does not name its key', token(claims, { alg: 'ES256', typ: 'at+jwt' })],
      [
        'with its key beside it',
        token(claims, { ...header, jwk: other.publicKey.export({ format: 'jwk' }) }, other.privateKey),
      ],
      ['of other claims', `${head}.${encoded({ ...claims, sub: '8' })}.${signature}`],
      ['of another header', `${encoded({ ...header, more: 1 })}.${body}.${signature}`],
      ['with an extension that must be understood', token(claims, { ...header, crit: ['exp'] })],
      ['of another type of JWT', token(claims, { ...header, typ: 'JWT' })],
      ['of no type', token(claims, { alg: 'ES256', kid: header.kid })],
      ['that is encrypted', encrypted],
      ['of another issuer', token({ ...claims, iss: 'http://elsewhere.example' })],
      ['of no issuer', token(lacking('iss'))],
      ['for another audience', token({ ...claims, aud: 'user-service' })],
      ['for no audience', token(lacking('aud'))],
      ['that has expired', token({ ...claims, exp: seconds })],
      ['that does not expire', token(lacking('exp'))],
      ['that expires at some time or other', token({ ...claims, exp: 'tomorrow' })],
      ['that is for later', token({ ...claims, nbf: seconds + 60 })],
      ['without a time of issue', token(lacking('iat'))],
      ['without a client', token(lacking('client_id'))],
      ['without an id', token(lacking('jti'))],
      ['without a subject', token(lacking('sub'))],
      ['in no role', token(lacking('roles'))],
      ['in a role that nobody has here', token({ ...claims, roles: ['poet'] })],
      ['whose roles are a text', token({ ...claims, roles: 'customer' })],
      ['whose claims are no object', token([claims])],
      ['that is empty', ''],
      ['that is garbage', 'nonsense'],
      ['that is garbage with dots in it', 'a.b.c'],
      ['that goes on', `${token()}.${signature}`],
      ['that is very long', `${head}.${'x'.repeat(1_000_000)}.${signature}`],
    ])('one %s', async ([, token]) => {
      await expect(verify(typeof token === 'string' ? token : await token())).rejects.toMatchObject({
        name: 'Problem',
        status: 401,
        slug: 'invalid-token',
        message: 'The access token has expired, or is not one that this service accepts.',
        headers: { 'WWW-Authenticate': 'Bearer realm="order-management", error="invalid_token"' },
      })
    })

    it.for([
      '',
      ' ',
      'shop',
      '1e3',
      '0x10',
      '7.0',
      '+7',
      '-7',
      '07',
      ' 7',
      '7 ',
      '0',
      '٧',
      '12345678901',
      7,
      null,
      [7],
    ])('one of a person whose subject is %j, which is no id as the contracts write them', async sub => {
      await expect(verify(token({ ...claims, sub }))).rejects.toMatchObject({ slug: 'invalid-token' })
    })

    it('one that anybody has changed', async () => {
      const whole = token()
      const changed = fc
        .tuple(fc.nat({ max: whole.length - 2 }), fc.string({ maxLength: 3 })) // the last character has bits that count for nothing
        .map(([at, text]) => whole.slice(0, at) + text + whole.slice(at + 1))
        .filter(text => text !== whole)
      await fc.assert(
        fc.asyncProperty(changed, async text => {
          await expect(verify(text)).rejects.toMatchObject({ slug: 'invalid-token' })
        }),
      )
    })
  })

  describe('is remembered', () => {
    const ended = now + 900_000

    it('until it expires, and no longer', async () => {
      const text = token()
      await verify(text)
      vi.setSystemTime(ended - 1)
      expect(await verify(text)).toMatchObject({ userId: 7 })
      expect(lookups).toHaveLength(1)
      vi.setSystemTime(ended)
      await expect(verify(text)).rejects.toMatchObject({ slug: 'invalid-token' })
      expect(lookups).toHaveLength(2)
    })

    it('by all of it, not by what names it', async () => {
      await verify(token())
      await expect(verify(token(claims, header, other.privateKey))).rejects.toMatchObject({ slug: 'invalid-token' })
      expect(await verify(token({ ...claims, sub: '8' }))).toMatchObject({ userId: 8 })
    })

    it('not when it was refused', async () => {
      const text = token(claims, { ...header, kid: 'next' })
      await expect(verify(text)).rejects.toMatchObject({ slug: 'invalid-token' })
      await expect(verify(text)).rejects.toMatchObject({ slug: 'invalid-token' })
      expect(lookups).toEqual(['next', 'next'])
    })

    it('among the last 10,000, so that the memory has an end', async () => {
      const first = token()
      await verify(first)
      for (let n = 1; n < 10_000; n++) await verify(token({ ...claims, jti: String(n) }))
      lookups = []
      await verify(first)
      expect(lookups).toHaveLength(0)
      await verify(token({ ...claims, jti: 'one too many' }))
      await verify(first)
      expect(lookups).toHaveLength(2)
    })
  })

  it('is not judged while the keys cannot be had', async () => {
    const away = new TypeError('fetch failed')
    const verify = tokenVerifier(audience, async () => {
      throw away
    })
    await expect(verify(token())).rejects.toBe(away)
  })
})

/** A signed token, made by hand: jose refuses to make many of those that it has to refuse. */
function token(payload: object = claims, head: object = header, key: KeyObject = privateKey): string {
  const text = signed(head, payload)
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

/** The part of a token that its signature covers. */
function signed(head: object, payload: object): string {
  return `${encoded(head)}.${encoded(payload)}`
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function lacking(claim: keyof typeof claims): object {
  return { ...claims, [claim]: undefined }
}
