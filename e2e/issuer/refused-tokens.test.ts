import { createHmac, createPublicKey, createSign } from 'node:crypto'
import { signingInput } from 'service-kit/testing/raw-tokens.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { IssuerShop } from './issuer-shop.ts'
import { jane, startIssuerShop } from './issuer-shop.ts'
import { startProvider } from './test-provider.ts'

/** Makes a token of a provider, as the provider itself or somebody else does. */
type Make = (shop: IssuerShop) => string | Promise<string>

describe('both services refuse, with 401 invalid-token,', () => {
  let shop: IssuerShop
  beforeAll(async () => {
    shop = await startIssuerShop()
    return () => shop[Symbol.asyncDispose]()
  })

  /** The claims of a token that would be accepted, and others instead of them. */
  const claimsOf = ({ provider: { settings } }: IssuerShop, changed: object = {}) => {
    const now = Math.floor(Date.now() / 1000)
    const own = { iss: settings.url, aud: settings.audience, ...jane, scope: 'orders:read', iat: now, exp: now + 300 }
    return { ...own, ...changed }
  }
  const signed = (claims: object, header: object = {}) => {
    const input = signingInput({ alg: 'RS256', kid: shop.provider.keyId(), ...header }, claims)
    return `${input}.${createSign('sha256').update(input).sign(shop.provider.privateKey(), 'base64url')}`
  }
  const statusesFor = async (token: string) => {
    const responses = [await shop.orders.as(token).listProducts(), await shop.users.as(token).getCurrentUser()]
    return responses.map(({ status, body }) => `${status} ${body && 'type' in body ? body.type : ''}`)
  }

  it('no token of the provider that is made like these', async () => {
    expect(await statusesFor(signed(claimsOf(shop)))).toEqual(['200 ', '403 /problems/insufficient-scope'])
  })

  it.for<[what: string, make: Make]>([
    ['a token for another API', ({ provider }) => provider.signIn(jane, { resource: 'https://other.example/api' })],
    [
      'a token of another provider',
      async () => {
        await using other = await startProvider()
        return await other.signIn(jane)
      },
    ],
    [
      'a token of another issuer with the key of this one',
      each => signed(claimsOf(each, { iss: 'https://other.example' })),
    ],
    ['an expired token', each => signed(claimsOf(each, { exp: Math.floor(Date.now() / 1000) }))],
    ['a token that is not valid yet', each => signed(claimsOf(each, { nbf: Math.floor(Date.now() / 1000) + 300 }))],
    ['a token of another type', each => signed(claimsOf(each), { typ: 'secevent+jwt' })],
    [
      'a changed token',
      each =>
        signed(claimsOf(each)).replace(
          /^([^.]+)\.[^.]+/,
          `$1.${signingInput({}, claimsOf(each, { sub: 'eve' })).split('.')[1]}`,
        ),
    ],
    ['a token without a signature', each => `${signingInput({ alg: 'none' }, claimsOf(each))}.`],
    [
      'an HMAC with the public key as the secret',
      each => {
        const input = signingInput({ alg: 'HS256', kid: each.provider.keyId() }, claimsOf(each))
        const secret = createPublicKey(each.provider.privateKey()).export({ type: 'spki', format: 'pem' })
        return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
      },
    ],
  ])('%s', async ([, make]) => {
    expect(await statusesFor(await make(shop))).toEqual(Array(2).fill('401 /problems/invalid-token'))
  })
})
