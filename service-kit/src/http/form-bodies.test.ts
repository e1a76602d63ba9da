import { beforeAll, describe, expect, it } from 'vitest'
import { startTokenEndpoint } from '../testing/handlers.ts'

const token = { access_token: 'a.b.c', token_type: 'Bearer', expires_in: 900, scope: 'users:read' } as const

describe('a form', () => {
  const bodies: object[] = []
  let url = ''
  beforeAll(async () => {
    const started = await startTokenEndpoint(async ({ body }, reply) => {
      bodies.push(body)
      return reply(200, token, { 'Cache-Control': 'no-store', Pragma: 'no-cache' })
    })
    url = `${started.url}/oauth/token`
    return started.stop
  })
  const send = (body: string, type = 'application/x-www-form-urlencoded') => {
    bodies.length = 0
    return fetch(url, { method: 'POST', headers: { 'content-type': type }, body })
  }

  it('is decoded', async () => {
    const answer = await send('grant_type=password&username=j%C3%B6rg%2B1@example.com&password=a+b%26c=d')
    expect(answer.status).toBe(200)
    expect(bodies).toEqual([{ grant_type: 'password', username: 'jörg+1@example.com', password: 'a b&c=d' }])
  })

  it('may declare its charset', async () => {
    const answer = await send('grant_type=password', 'Application/X-WWW-Form-URLEncoded; charset=UTF-8')
    expect(answer.status).toBe(200)
  })

  it('has no parameters that were sent without a value (RFC 6749 §3.2)', async () => {
    await send('grant_type=password&username=&scope&password=%20')
    expect(bodies).toEqual([{ grant_type: 'password', password: ' ' }])
    expect((await send('grant_type=')).status).toBe(400)
  })

  it('may have parameters that nobody knows (RFC 6749 §3.2)', async () => {
    const answer = await send('grant_type=password&resource=a&resource=b&scope[b]=c&__proto__=d&constructor=e')
    expect(answer.status).toBe(200)
    expect(bodies).toEqual([expect.objectContaining({ grant_type: 'password' })])
  })

  it.for(['scope=a&scope=b', 'scope=a&scope=a', 'scope=&scope=a', 'grant_type=password'])(
    '400 for %s, which repeats a parameter',
    async repeated => {
      const answer = await send(`grant_type=password&${repeated}`)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({
        error: 'invalid_request',
        error_description: expect.stringMatching(/\/body\/(scope|grant_type) must be string/),
      })
      expect(bodies).toEqual([])
    },
  )

  it.for(['', 'nonsense', '=', '&&', '%', '{"grant_type":"password"}'])('400 for %j', async body => {
    expect((await send(body)).status).toBe(400)
  })

  it('400 for one that is not in the encoding that it declares', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-encoding': 'gzip' }
    const answer = await fetch(url, { method: 'POST', headers, body: 'grant_type=password' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      error: 'invalid_request',
      error_description:
        'The request does not fit the contract: /body must be complete, and of the type and encoding that it declares.',
    })
  })

  it('415 for JSON', async () => {
    expect((await send('{"grant_type":"password"}', 'application/json')).status).toBe(415)
  })
})
