import type { KeyObject } from 'node:crypto'
import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { Flaw } from '../access/access-expectations.ts'

/** The key that the User Service signs access tokens with. */
export interface SigningKey {
  kid: string
  privateKey: KeyObject
}

/** The claims of an access token (RFC 9068 §2.2). */
export interface Claims {
  iss: string
  aud: string | string[]
  sub: string
  client_id: string
  scope: string
  roles: string[]
  iat: number
  exp: number
  jti: string
}

const lifetimeSeconds = 15 * 60

/** Reads the key from the database of the User Service, so that a token can be valid except for one flaw. */
export function readSigningKey(databaseFile: string): SigningKey {
  const database = new DatabaseSync(databaseFile, { readOnly: true })
  const row = database
    .prepare('select "id", "privateKey" from "signingKeys" where "signsFrom" <= ? order by "signsFrom" desc, "id" desc')
    .get(new Date().toISOString())
  database.close()
  const jwk = JSON.parse(String(row?.privateKey))
  return { kid: String(row?.id), privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) }
}

/** The claims of a token that is valid from now on. */
export function createClaims(subject: Pick<Claims, 'iss' | 'aud' | 'sub' | 'scope' | 'roles'>): Claims {
  const iat = Math.floor(Date.now() / 1000)
  return { ...subject, client_id: 'tests', iat, exp: iat + lifetimeSeconds, jti: randomUUID() }
}

/** Signs a valid token, without the library that the services verify it with. */
export function signToken(claims: Claims, { kid, privateKey }: SigningKey): string {
  return createJws(headerFor(kid), claims, input => ecdsa(input, privateKey))
}

/** Signs a token that is valid except for one flaw. */
export function signFlawedToken(claims: Claims, key: SigningKey, flaw: Flaw): string {
  const { kid, privateKey } = key
  switch (flaw) {
    case 'expired':
      return signToken({ ...claims, iat: claims.iat - lifetimeSeconds - 60, exp: claims.iat - 60 }, key)
    case 'wrong audience':
      return signToken({ ...claims, aud: claims.aud === 'user-service' ? 'order-service' : 'user-service' }, key)
    case 'wrong issuer':
      return signToken({ ...claims, iss: 'http://issuer.example' }, key)
    case 'unsigned (alg none)':
      return createJws({ ...headerFor(kid), alg: 'none' }, claims, () => '')
    case 'signed with the public key (HS256)': {
      const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })
      const hmac = (input: string) => createHmac('sha256', pem).update(input).digest('base64url')
      return createJws({ ...headerFor(kid), alg: 'HS256' }, claims, hmac)
    }
    case 'wrong type (typ JWT)':
      return createJws({ ...headerFor(kid), typ: 'JWT' }, claims, input => ecdsa(input, privateKey))
    case 'signed with an unknown key':
      return signToken(claims, { kid: 'unknown-key', privateKey: generateKey() })
    case 'signed with another key under a known kid':
      return signToken(claims, { kid, privateKey: generateKey() })
  }
}

/** A JWS in compact serialization (RFC 7515 §3.1). */
function createJws(header: object, claims: object, signatureOf: (input: string) => string): string {
  const input = [header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${input}.${signatureOf(input)}`
}

function headerFor(kid: string): object {
  return { alg: 'ES256', typ: 'at+jwt', kid }
}

/** ES256 (RFC 7518 §3.4). */
function ecdsa(input: string, key: KeyObject): string {
  return sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')
}

function generateKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
}
