import { beforeAll, describe, expect, it } from 'vitest'
import { createRateLimiter } from '../access/rate-limiter.ts'
import { startTestService, startTokenEndpoint } from '../testing/handlers.ts'
import { OAuthError } from './oauth-error.ts'
import { Problem } from './problem.ts'

describe('OAuthError', () => {
  let failure: () => Promise<never>
  let url = ''
  beforeAll(async () => {
    const started = await startTokenEndpoint(() => failure())
    url = `${started.url}/oauth/token`
    return started.stop
  })
  const sendTokenRequest = (body: BodyInit = new URLSearchParams({ grant_type: 'password' }), headers = {}) =>
    fetch(url, { method: 'POST', body, headers })

  it('is sent with its status, code and description', async () => {
    failure = async () => {
      throw new OAuthError(400, 'invalid_grant', 'The user name or password is wrong.')
    }
    const response = await sendTokenRequest()
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({
      error: 'invalid_grant',
      error_description: 'The user name or password is wrong.',
    })
  })

  it('400 invalid_request with the validation errors', async () => {
    const response = await sendTokenRequest(new URLSearchParams({ scope: 'x'.repeat(1001) }))
    expect(response.status).toBe(400)
    const { error, error_description: description } = await response.json()
    expect(error).toBe('invalid_request')
    expect(description).toMatch(/^The request does not fit the contract: /)
    expect(description).toContain("/body/grant_type must have required property 'grant_type'")
    expect(description).toContain('/body/scope must NOT have more than 1000 characters')
  })

  it('400 invalid_request replaces characters that a description must not contain', async () => {
    const response = await fetch(`${url}?%22%C3%BC=1`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'x' }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: 'invalid_request',
      error_description: "The request does not fit the contract: /query/'? Unknown query parameter ''?'.",
    })
  })

  it('405 invalid_request for other methods', async () => {
    for (const method of ['GET', 'HEAD', 'DELETE']) {
      const response = await fetch(url, { method })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('POST')
      expect(response.headers.get('content-type')).toBe('application/json')
      if (method !== 'HEAD')
        expect(await response.json()).toEqual({
          error: 'invalid_request',
          error_description: `This path does not support ${method}. Allowed methods: POST.`,
        })
    }
  })

  it('413 invalid_request for a body that is too large', async () => {
    for (const body of [{ password: 'x'.repeat(200_000) }, Array.from({ length: 2000 }, () => ['scope', 'x'])]) {
      const response = await sendTokenRequest(new URLSearchParams(body))
      expect(response.status).toBe(413)
      expect(await response.json()).toEqual({
        error: 'invalid_request',
        error_description: 'The limit is 100 kB for a body and 1000 parameters for a form.',
      })
    }
  })

  it.for<[type: string, description: string]>([
    ['application/json', 'This operation accepts application/x-www-form-urlencoded.'],
    ['text/plain', 'This operation accepts application/x-www-form-urlencoded.'],
    ['application/x-www-form-urlencoded; charset=utf-7', 'The encoding or charset of the body is not supported.'],
  ])('415 invalid_request for the content type %s', async ([type, description]) => {
    const response = await sendTokenRequest('{"grant_type":"password"}', { 'content-type': type })
    expect(response.status).toBe(415)
    expect(await response.json()).toEqual({ error: 'invalid_request', error_description: description })
  })

  it('429 slow_down when the rate limit is reached', async () => {
    const { count } = createRateLimiter(1, 60)
    await count()
    failure = async () => {
      await count()
      throw new Error('The rate limiter did not throw.')
    }
    const response = await sendTokenRequest()
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
    expect(await response.json()).toMatchObject({ error: 'slow_down' })
  })

  it('500 server_error without the cause', async () => {
    failure = async () => {
      throw new Error('password=hunter2')
    }
    const response = await sendTokenRequest()
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({
      error: 'server_error',
      error_description: 'An unexpected error occurred. Operators can find it in the logs by the request id.',
    })
  })

  it('503 temporarily_unavailable when the storage is unavailable', async () => {
    failure = async () => {
      throw new Problem(503, 'storage-unavailable', 'No.', { headers: { 'Retry-After': '5' } })
    }
    const response = await sendTokenRequest()
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(await response.json()).toEqual({ error: 'temporarily_unavailable', error_description: 'No.' })
  })

  it('becomes a 500 where the contract does not declare it', async () => {
    const undocumented = async () => {
      throw new OAuthError(403, 'invalid_scope', 'The scope is not valid.')
    }
    failure = undocumented
    expect(await (await sendTokenRequest()).json()).toMatchObject({ error: 'server_error' })
    await using started = await startTestService({ getProduct: undocumented, listProducts: throwOAuthError })
    for (const path of ['/api/products/MUG-BLUE', '/api/products']) {
      const response = await fetch(started.url + path)
      expect(response.status).toBe(500)
      expect(await response.json()).toMatchObject({ type: '/problems/internal-error' })
    }
  })
})

/** Throws an OAuthError with a status whose declared body is a Problem. */
async function throwOAuthError(): Promise<never> {
  throw new OAuthError(400, 'invalid_request', 'No.')
}
