import { createLocalJWKSet, jwtVerify } from 'jose'
import type { components } from 'openapi/generated/user-service.ts'
import { testSettings } from 'service-kit/testing/service.ts'
import { sampleCustomer, samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { tokensFor } from '../testing.ts'

type Schemas = components['schemas']

/** A token request in which John, the sample customer, signs in. */
export const johnGrant = { grant_type: 'password', username: sampleCustomer.email, password: samplePassword }

/** Signs a user with the sample password in and returns the refresh token. */
export async function startSession(
  service: TestedUserService,
  username: string,
  parameters: Partial<Schemas['TokenRequest']> = {},
): Promise<string> {
  const body = { grant_type: 'password', username, password: samplePassword, ...parameters }
  return (await tokensFor(service, body)).refresh_token ?? ''
}

/** Uses a refresh token and returns the response, whatever its status. */
export function refresh(
  { client }: TestedUserService,
  token: string,
  parameters: Partial<Schemas['TokenRequest']> = {},
) {
  return client.issueToken({ body: { grant_type: 'refresh_token', refresh_token: token, ...parameters } })
}

/** Verifies an access token with the published keys and returns its header and claims. Rejects when it is not valid. */
export async function verifyAccessToken({ client }: TestedUserService, token: string, audience: string) {
  const response = await client.getKeys()
  const keys = createLocalJWKSet(response.status === 200 ? response.body : { keys: [] })
  return jwtVerify(token, keys, { typ: 'at+jwt', algorithms: ['ES256'], audience, issuer: testSettings.publicUrl })
}
