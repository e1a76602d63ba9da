import { beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '../problems/problem.ts'
import { startTokenEndpoint } from '../testing/handlers.ts'
import type { ClientCredentials } from './access.ts'

describe('client credentials', () => {
  const callers: (ClientCredentials | undefined)[] = []
  let url = ''
  beforeAll(async () => {
    const started = await startTokenEndpoint(async ({ caller }) => {
      callers.push(caller)
      throw new Problem(400, 'invalid-request', 'Enough.')
    })
    url = `${started.url}/oauth/token`
    return started.stop
  })
  const send = (authorization?: string) => {
    callers.length = 0
    const body = new URLSearchParams({ grant_type: 'client_credentials' })
    return fetch(url, { method: 'POST', body, ...(authorization !== undefined && { headers: { authorization } }) })
  }
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

  it('are nobody’s when there are none', async () => {
    await send()
    expect(callers).toEqual([undefined])
  })

  it.for([
    [basic('shop:secret'), 'shop', 'secret'],
    [basic('shop:secret').replace('Basic', 'bAsIc '), 'shop', 'secret'],
    [basic('shop:a:b:'), 'shop', 'a:b:'],
    [basic('shop:'), 'shop', ''],
    [basic('my+shop%3A1:%C3%A9+%2B%25%3a'), 'my shop:1', 'é +%:'],
  ])('are those of %s: %s and %s', async ([authorization, clientId, clientSecret]) => {
    await send(authorization)
    expect(callers).toEqual([{ clientId, clientSecret }])
  })

  it.for([
    'Basic',
    'Basic !',
    'Basic c2hvcDpz ZWNyZXQ=',
    basic('shop'),
    basic(':secret'),
    basic('shop:100%'),
    basic('%ff:secret'),
    basic('shop:secret').replace('Basic', 'Bearer'),
    '',
  ])('401 invalid_client for %j', async authorization => {
    const answer = await send(authorization)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="order-management"')
    expect(await answer.json()).toEqual({
      error: 'invalid_client',
      error_description: 'The client is not known by this id and secret.',
    })
    expect(callers).toEqual([])
  })
})
