import { createClient } from 'openapi/client.ts'
import contract from 'openapi/generated/user-service.json' with { type: 'json' }
import type { operations } from 'openapi/generated/user-service.ts'
import { examplePassword, misplaced, serviceAccount, serviceCredentials } from './secrets.ts'

/** After this number of failed sign-ins, the User Service responds with 429. */
const maxSignInFailures = 10

/** Sends valid and invalid requests of all grants, an introspection, and sign-ins until 429. Returns the issued tokens. */
export async function sendTokenRequests(url: string, email: string): Promise<string[]> {
  const options = { url, timeoutMs: 10_000 }
  const anonymous = createClient<operations>(contract, options)
  const service = createClient<operations>(contract, {
    ...options,
    headers: () => ({ authorization: `Basic ${serviceCredentials}` }),
  })
  const issuedTokens: string[] = []
  const request = async (client: typeof anonymous, body: Parameters<typeof anonymous.issueToken>[0]['body']) => {
    const { body: token } = await client.issueToken({ body })
    if (!('access_token' in token)) return undefined
    issuedTokens.push(token.access_token, ...(token.refresh_token ? [token.refresh_token] : []))
    return token.refresh_token
  }
  const signIn = (password: string) => request(anonymous, { grant_type: 'password', username: email, password })

  const first = await signIn(examplePassword)
  const second = await request(anonymous, { grant_type: 'refresh_token', refresh_token: first ?? '' })
  await request(anonymous, { grant_type: 'refresh_token', refresh_token: first ?? '' })
  await anonymous.revokeToken({ body: { token: second ?? '' } })
  await service.introspectToken({ body: { token: issuedTokens[0] ?? '' } })
  await service.revokeToken({ body: { token: issuedTokens[0] ?? '' } })
  await request(service, { grant_type: 'client_credentials' })
  const { id: client_id, secret: client_secret } = serviceAccount
  const { password } = misplaced
  await request(anonymous, { grant_type: 'client_credentials', client_id, client_secret })
  await request(anonymous, { grant_type: 'client_credentials', client_id, client_secret: password })
  await request(service, { grant_type: password, scope: password })
  for (let failures = 0; failures <= maxSignInFailures; failures++) await signIn(password)
  return issuedTokens
}
