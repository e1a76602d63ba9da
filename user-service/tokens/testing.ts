import type { components } from 'openapi/generated/user-service.ts'
import { samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { tokensFor } from '../testing.ts'

type Schemas = components['schemas']

/** The refresh token of somebody who has just signed in. */
export async function sessionOf(
  service: TestedUserService,
  username: string,
  more: Partial<Schemas['TokenRequest']> = {},
): Promise<string> {
  const body = { grant_type: 'password', username, password: samplePassword, ...more }
  return (await tokensFor(service, body)).refresh_token ?? ''
}

/** Goes on with a session, whatever comes of it. */
export function refresh({ client }: TestedUserService, token: string, more: Partial<Schemas['TokenRequest']> = {}) {
  return client.issueToken({ body: { grant_type: 'refresh_token', refresh_token: token, ...more } })
}
