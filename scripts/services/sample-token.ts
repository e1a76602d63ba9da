import { CallFailure, createClient } from 'openapi/client.ts'
import type { Issued } from 'openapi/client-tokens.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { StartFailure } from 'service-kit/process/start-failure.ts'
import { samplePassword } from '../../user-service/sample-data.ts'

/** The address of the User Service. */
export const usersUrl = process.env.USER_SERVICE_URL || 'http://localhost:3000'

/** Returns an access token of a sample user. Throws a StartFailure when the User Service at `url` does not issue one. */
export async function sampleToken(url: string, user: { email: string }): Promise<string> {
  return (await issueSampleToken(url, user)).holder
}

/** Like `sampleToken`, with the lifetime of the token. */
export async function issueSampleToken(url: string, { email }: { email: string }): Promise<Issued<string>> {
  const userService = createClient<operations>(contract, { url, timeoutMs: 10_000 })
  const body = { grant_type: 'password', username: email, password: samplePassword }
  const response = await userService.issueToken({ body }).catch(error => {
    if (!(error instanceof CallFailure)) throw error
    throw new StartFailure(`cannot get a token from ${url}: ${error.message} (npm start runs the services)`, {
      cause: error,
    })
  })
  if (response.status !== 200)
    throw new StartFailure(`cannot get a token from ${url}: ${response.body.error_description}`)
  return { holder: response.body.access_token, expiresInSeconds: response.body.expires_in }
}
