import type { KeyObject } from 'node:crypto'
import { createHmac, createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { Flaw } from '../access/access-expectations.ts'

/** The key that a User Service signs with. */
export interface ServiceKey {
  kid: string
  privateKey: KeyObject
}

/** What an access token says (RFC 9068 §2.2). */
export interface Claims {
  iss: string
  aud: string
  sub: string
  client_id: string
  scope: string
  roles: string[]
  iat: number
  exp: number
  jti: string
}

const lifetimeSeconds = 15 * 60

/** Takes the key from the service's own database, so that a token can be right in all things but one. */
export function serviceKeyIn(databaseFile: string): ServiceKey {
  const database = new DatabaseSync(databaseFile, { readOnly: true })
  const row = database
    .prepare('select "id", "privateKey" from "signingKeys" where "signsFrom" <= ? order by "signsFrom" desc, "id" desc')
    .get(new Date().toISOString())
  database.close()
  const jwk = JSON.parse(String(row?.privateKey))
  return { kid: String(row?.id), privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) }
}

/** The claims of a token from now on. */
export function claimsFor(who: Pick<Claims, 'iss' | 'aud' | 'sub' | 'scope' | 'roles'>): Claims {
  const iat = Math.floor(Date.now() / 1000)
  return { ...who, client_id: 'tests', iat, exp: iat + lifetimeSeconds, jti: randomUUID() }
}

/** A good token, made without the library that the services verify it with. */
export function tokenOf(claims: Claims, { kid, privateKey }: ServiceKey): string {
  return signed(headerFor(kid), claims, input => ecdsa(input, privateKey))
}

/** A token that is wrong in one thing. */
export function flawedTokenOf(claims: Claims, key: ServiceKey, flaw: Flaw): string {
  const { kid, privateKey } = key
  switch (flaw) {
    case 'expired':
      return tokenOf({ ...claims, iat: claims.iat - lifetimeSeconds - 60, exp: claims.iat - 60 }, key)
    case 'for the other service':
      return tokenOf({ ...claims, aud: claims.aud === 'user-service' ? 'order-service' : 'user-service' }, key)
    case 'of another issuer':
      return tokenOf({ ...claims, iss: 'http://issuer.example' }, key)
    case 'unsigned (alg none)':
      return signed({ ...headerFor(kid), alg: 'none' }, claims, () => '')
    case 'signed with the public key (HS256)': {
      const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })
      const hmac = (input: string) => createHmac('sha256', pem).update(input).digest('base64url')
      return signed({ ...headerFor(kid), alg: 'HS256' }, claims, hmac)
    }
    case 'of another type (typ JWT)':
      return signed({ ...headerFor(kid), typ: 'JWT' }, claims, input => ecdsa(input, privateKey))
    case 'signed with an unknown key':
      return tokenOf(claims, { kid: 'nobody-has-this-key', privateKey: anotherKey() })
    case 'signed with another key under a known id':
      return tokenOf(claims, { kid, privateKey: anotherKey() })
  }
}

/** A JWS in compact form (RFC 7515 §3.1). */
function signed(header: object, claims: object, signatureOf: (input: string) => string): string {
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

function anotherKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
}
