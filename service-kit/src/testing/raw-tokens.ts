import type { KeyObject } from 'node:crypto'
import { generateKeyPairSync, sign } from 'node:crypto'

/** An issuer whose tokens can have any header and claims. jose refuses to create many tokens that it must reject. */
export interface RawTokenIssuer {
  issuer: string
  audience: string
  publicKeyPem: string
  /** A valid header. */
  header: { alg: string; typ: string; kid: string }
  /** Valid claims, which expire after 900 seconds. */
  claims: Record<string, unknown>
  createToken: (claims?: object, header?: object, key?: KeyObject) => string
}

/** Creates an issuer with a new ES256 key. `issuedAt` is in milliseconds. */
export function createRawTokenIssuer(issuedAt: number): RawTokenIssuer {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const [issuer, audience, iat] = ['http://users.example', 'order-service', issuedAt / 1000]
  const header = { alg: 'ES256', typ: 'at+jwt', kid: 'current' }
  const claims = {
    iss: issuer,
    aud: audience,
    sub: '7',
    client_id: 'shop',
    scope: 'orders:read orders:write',
    roles: ['customer'],
    jti: 'a',
    iat,
    exp: iat + 900,
  }
  return {
    issuer,
    audience,
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    header,
    claims,
    createToken: (payload = claims, head = header, key = privateKey) => {
      const text = signingInput(head, payload)
      return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
    },
  }
}

/** The part of a token that the signature covers (RFC 7515 §5.1). */
export function signingInput(header: object, payload: object): string {
  return `${encodePart(header)}.${encodePart(payload)}`
}

export function encodePart(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
