import type { components } from 'openapi/generated/user-service.ts'
import { describeOnEveryDatabase } from 'service-kit/testing/test-databases.ts'
import { beforeAll, expect, it } from 'vitest'
import { samplePassword } from '../sample-data.ts'
import type { TestedUserService } from '../testing.ts'
import { startUserService, testServiceAccount, tokensFor } from '../testing.ts'
import { johnGrant } from './testing.ts'

type TokenRequest = components['schemas']['TokenRequest']

const { clientId: client_id } = testServiceAccount

describeOnEveryDatabase('issueToken', createDatabase => {
  let service: TestedUserService
  beforeAll(async () => {
    service = await startUserService({ databaseUrl: await createDatabase() })
    return service.stop
  })

  const issue = (body: TokenRequest) => service.client.issueToken({ body })
  const post = (body: string | URLSearchParams, headers: Record<string, string> = {}) =>
    fetch(`${service.url}/oauth/token`, { method: 'POST', body, headers })

  it.for([
    { body: 'username=john@example.com', parameter: 'grant_type' },
    { body: 'grant_type=&username=john@example.com', parameter: 'grant_type' },
    { body: 'grant_type=password&password=x', parameter: 'username' },
    { body: 'grant_type=password&username=john@example.com&password=', parameter: 'password' },
    { body: 'grant_type=refresh_token', parameter: 'refresh_token' },
    { body: 'grant_type=password&username=a@example.com&username=b@example.com&password=x', parameter: 'username' },
    { body: `grant_type=password&username=${'x'.repeat(255)}&password=x`, parameter: 'username' },
  ])('400 invalid_request for $body, with $parameter in the description', async ({ body, parameter }) => {
    const response = await post(body, { 'content-type': 'application/x-www-form-urlencoded' })
    expect(response.status).toBe(400)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({
      error: 'invalid_request',
      error_description: expect.stringContaining(parameter),
    })
  })

  it('400 unsupported_grant_type', async () => {
    const error = { error: 'unsupported_grant_type' }
    expect(await issue({ ...johnGrant, grant_type: 'urn:ietf:params:oauth:grant-type:device_code' })).toMatchObject({
      status: 400,
      body: error,
    })
  })

  it('405, 413 and 415 as OAuth errors', async () => {
    const errorOf = async (response: Response) => [response.status, await response.json()]
    const body = { error: 'invalid_request', error_description: expect.any(String) }
    const get = await fetch(`${service.url}/oauth/token?grant_type=password`)
    expect(get.headers.get('allow')).toBe('POST')
    expect(await errorOf(get)).toEqual([405, body])
    expect(await errorOf(await post(new URLSearchParams({ ...johnGrant, padding: 'x'.repeat(102_400) })))).toEqual([
      413,
      body,
    ])
    const json = { 'content-type': 'application/json' }
    expect(await errorOf(await post(JSON.stringify(johnGrant), json))).toEqual([415, body])
  })

  it('logs no password, secret, token or e-mail address', async () => {
    const { access_token, refresh_token = '' } = await tokensFor(service, johnGrant)
    await issue({ grant_type: 'client_credentials', client_id, client_secret: 'not-the-secret' })
    await issue({ grant_type: 'refresh_token', refresh_token })
    const log = JSON.stringify(service.log)
    for (const secret of [samplePassword, 'not-the-secret', access_token, refresh_token, johnGrant.username])
      expect(log).not.toContain(secret)
  })
})
