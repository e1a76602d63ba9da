import { beforeAll, describe, expect, it } from 'vitest'
import { startTokenEndpoint } from '../testing/handlers.ts'

const token = { access_token: 'a.b.c', token_type: 'Bearer', expires_in: 900, scope: 'users:read' } as const

describe('form bodies', () => {
  const bodies: object[] = []
  let url = ''
  beforeAll(async () => {
    const service = await startTokenEndpoint(async ({ body }, reply) => {
      bodies.push(body)
      return reply(200, token, { 'Cache-Control': 'no-store', Pragma: 'no-cache' })
    })
    url = `${service.url}/oauth/token`
    return service.stop
  })
  const send = (body: string, type = 'application/x-www-form-urlencoded') => {
    bodies.length = 0
    return fetch(url, { method: 'POST', headers: { 'content-type': type }, body })
  }

  it('are decoded', async () => {
    const response = await send('grant_type=password&username=j%C3%B6rg%2B1@example.com&password=a+b%26c=d')
    expect(response.status).toBe(200)
    expect(bodies).toEqual([{ grant_type: 'password', username: 'jörg+1@example.com', password: 'a b&c=d' }])
  })

  it('may declare a charset', async () => {
    const response = await send('grant_type=password', 'Application/X-WWW-Form-URLEncoded; charset=UTF-8')
    expect(response.status).toBe(200)
  })

  it('omit parameters without a value (RFC 6749 §3.2)', async () => {
    await send('grant_type=password&username=&scope&password=%20')
    expect(bodies).toEqual([{ grant_type: 'password', password: ' ' }])
    expect((await send('grant_type=')).status).toBe(400)
  })

  it('may contain unknown parameters (RFC 6749 §3.2)', async () => {
    const response = await send('grant_type=password&resource=a&resource=b&scope[b]=c&__proto__=d&constructor=e')
    expect(response.status).toBe(200)
    expect(bodies).toEqual([expect.objectContaining({ grant_type: 'password' })])
  })

  it.for(['scope=a&scope=b', 'scope=a&scope=a', 'scope=&scope=a', 'grant_type=password'])(
    '400 for the repeated parameter in %s',
    async repeated => {
      const response = await send(`grant_type=password&${repeated}`)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        error: 'invalid_request',
        error_description: expect.stringMatching(/\/body\/(scope|grant_type) must be string/),
      })
      expect(bodies).toEqual([])
    },
  )

  it.for(['', 'nonsense', '=', '&&', '%', '{"grant_type":"password"}'])('400 for %j', async body => {
    expect((await send(body)).status).toBe(400)
  })

  it('400 when the body is not in the declared Content-Encoding', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-encoding': 'gzip' }
    const response = await fetch(url, { method: 'POST', headers, body: 'grant_type=password' })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: 'invalid_request',
      error_description:
        'The request does not fit the contract: /body must be complete, and encoded as its headers declare.',
    })
  })

  it('415 for JSON', async () => {
    expect((await send('{"grant_type":"password"}', 'application/json')).status).toBe(415)
  })
})
