import { beforeAll, describe, expect, it } from 'vitest'
import { createRateLimiter } from '../access/rate-limiter.ts'
import { startTokenEndpoint, startWith } from '../testing/handlers.ts'
import { OAuthError } from './oauth-error.ts'
import { Problem } from './problem.ts'

describe('an error of OAuth', () => {
  let failure: () => Promise<never>
  let url = ''
  beforeAll(async () => {
    const started = await startTokenEndpoint(() => failure())
    url = `${started.url}/oauth/token`
    return started.stop
  })
  const ask = (body: BodyInit = new URLSearchParams({ grant_type: 'password' }), headers = {}) =>
    fetch(url, { method: 'POST', body, headers })

  it('is answered as it was thrown', async () => {
    failure = async () => {
      throw new OAuthError(400, 'invalid_grant', 'The user name or password is wrong.')
    }
    const answer = await ask()
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({
      error: 'invalid_grant',
      error_description: 'The user name or password is wrong.',
    })
  })

  it('400 invalid_request says what does not fit the contract', async () => {
    const answer = await ask(new URLSearchParams({ scope: 'x'.repeat(1001) }))
    expect(answer.status).toBe(400)
    const { error, error_description: description } = await answer.json()
    expect(error).toBe('invalid_request')
    expect(description).toMatch(/^The request does not fit the contract: /)
    expect(description).toContain("/body/grant_type must have required property 'grant_type'")
    expect(description).toContain('/body/scope must NOT have more than 1000 characters')
  })

  it('400 invalid_request has only the characters that a description may have', async () => {
    const answer = await fetch(`${url}?%22%C3%BC=1`, { method: 'POST', body: new URLSearchParams({ grant_type: 'x' }) })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      error: 'invalid_request',
      error_description: "The request does not fit the contract: /query/'? Unknown query parameter ''?'.",
    })
  })

  it('405 invalid_request', async () => {
    for (const method of ['GET', 'HEAD', 'DELETE']) {
      const answer = await fetch(url, { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('POST')
      expect(answer.headers.get('content-type')).toBe('application/json')
      if (method !== 'HEAD')
        expect(await answer.json()).toEqual({
          error: 'invalid_request',
          error_description: `${method} does not work here. Allowed: POST.`,
        })
    }
  })

  it('413 invalid_request', async () => {
    for (const body of [{ password: 'x'.repeat(200_000) }, Array.from({ length: 2000 }, () => ['scope', 'x'])]) {
      const answer = await ask(new URLSearchParams(body))
      expect(answer.status).toBe(413)
      expect(await answer.json()).toEqual({
        error: 'invalid_request',
        error_description: 'A body may have 100 kB, and a form 1000 parameters.',
      })
    }
  })

  it.for<[type: string, description: string]>([
    ['application/json', 'This operation takes application/x-www-form-urlencoded.'],
    ['text/plain', 'This operation takes application/x-www-form-urlencoded.'],
    ['application/x-www-form-urlencoded; charset=utf-7', 'The body is in an encoding that is not understood.'],
  ])('415 invalid_request for %s', async ([type, description]) => {
    const answer = await ask('{"grant_type":"password"}', { 'content-type': type })
    expect(answer.status).toBe(415)
    expect(await answer.json()).toEqual({ error: 'invalid_request', error_description: description })
  })

  it('429 slow_down', async () => {
    const { count } = createRateLimiter(1, 60)
    count()
    failure = async () => {
      count()
      throw new Error('counted wrongly')
    }
    const answer = await ask()
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
    expect(await answer.json()).toMatchObject({ error: 'slow_down' })
  })

  it('500 server_error tells nothing of what went wrong inside', async () => {
    failure = async () => {
      throw new Error('password=hunter2')
    }
    const answer = await ask()
    expect(answer.status).toBe(500)
    expect(await answer.json()).toEqual({
      error: 'server_error',
      error_description: 'The service made a mistake. Its operators find it under the requestId.',
    })
  })

  it('503 temporarily_unavailable', async () => {
    failure = async () => {
      throw new Problem(503, 'storage-unavailable', 'No.', { headers: { 'Retry-After': '5' } })
    }
    const answer = await ask()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await answer.json()).toEqual({ error: 'temporarily_unavailable', error_description: 'No.' })
  })

  it('is a 500 where it is not documented', async () => {
    const undocumented = async () => {
      throw new OAuthError(403, 'invalid_scope', 'Teapots do not log in.')
    }
    failure = undocumented
    expect(await (await ask()).json()).toMatchObject({ error: 'server_error' })
    await using started = await startWith({ getProduct: undocumented, listProducts: invalid })
    for (const path of ['/api/products/MUG-BLUE', '/api/products']) {
      const answer = await fetch(started.url + path)
      expect(answer.status).toBe(500)
      expect(await answer.json()).toMatchObject({ type: '/problems/internal-error' })
    }
  })
})

/** Of a status that is documented, with another body. */
async function invalid(): Promise<never> {
  throw new OAuthError(400, 'invalid_request', 'No.')
}
