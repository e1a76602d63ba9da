import { beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '../problems/problem.ts'
import { startTokenEndpoint } from '../testing/handlers.ts'
import type { ClientCredentials } from './client-credentials.ts'

describe('client credentials (HTTP Basic)', () => {
  const callers: (ClientCredentials | undefined)[] = []
  let url = ''
  beforeAll(async () => {
    const started = await startTokenEndpoint(async ({ caller }) => {
      callers.push(caller)
      throw new Problem(400, 'invalid-request', 'The handler ran.')
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

  it('are undefined without an Authorization header', async () => {
    await send()
    expect(callers).toEqual([undefined])
  })

  it.for([
    [basic('shop:secret'), 'shop', 'secret'],
    [basic('shop:secret').replace('Basic', 'bAsIc '), 'shop', 'secret'],
    [basic('shop:a:b:'), 'shop', 'a:b:'],
    [basic('shop:'), 'shop', ''],
    [basic('my+shop%3A1:%C3%A9+%2B%25%3a'), 'my shop:1', 'é +%:'],
  ])('%s contains the id %s and the secret %s', async ([authorization, clientId, clientSecret]) => {
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
    const response = await send(authorization)
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('www-authenticate')).toBe('Basic realm="order-management"')
    expect(await response.json()).toEqual({
      error: 'invalid_client',
      error_description: 'The client id or the client secret is wrong.',
    })
    expect(callers).toEqual([])
  })
})
