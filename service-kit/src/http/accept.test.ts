import { beforeAll, describe, expect, it, vi } from 'vitest'
import { product, startTestService, startTokenEndpoint } from '../testing/handlers.ts'

describe('the Accept header', () => {
  const getProduct = vi.fn<() => void>()
  let service: Awaited<ReturnType<typeof startTestService>>
  beforeAll(async () => {
    service = await startTestService({
      getProduct: async (_request, reply) => {
        getProduct()
        return reply(200, product, { ETag: '"1"' })
      },
    })
    return service.stop
  })
  const send = (accept: string, path = '/api/products/MUG-BLUE', method = 'GET') => {
    getProduct.mockClear()
    return service.send(path, { method, headers: { accept } })
  }

  it.for([
    '*/*',
    'application/*',
    'application/json',
    'APPLICATION/JSON',
    'application/json; charset=utf-8',
    'text/html, application/json;q=0.1',
    'text/html, */*;q=0.1',
    '',
  ])('200 for %j', async accept => {
    const response = await send(accept)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
  })

  it.for(['text/html', 'application/xml, text/*', 'application/problem+json', 'application/json;q=0', '*/*;q=0'])(
    '406 for %j, without calling the handler',
    async accept => {
      const response = await send(accept)
      expect(response.status).toBe(406)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(await response.json()).toMatchObject({
        type: '/problems/not-acceptable',
        title: 'Not acceptable',
        detail: 'This operation responds with application/json.',
      })
      expect(getProduct).not.toHaveBeenCalled()
    },
  )

  it('406 for HEAD, as for GET', async () => {
    expect((await send('text/html', '/api/products/MUG-BLUE', 'HEAD')).status).toBe(406)
  })

  it('401 takes precedence', async () => {
    expect((await fetch(`${service.url}/api/orders`, { headers: { accept: 'text/html' } })).status).toBe(401)
  })

  it('errors are sent whatever it says', async () => {
    expect((await send('application/json', '/api/orders/0')).headers.get('content-type')).toBe(
      'application/problem+json',
    )
    expect((await send('text/html', '/not/there')).status).toBe(404)
  })

  it('406 as an OAuth error at the token endpoint', async () => {
    await using tokens = await startTokenEndpoint(async () => {
      throw new Error('The test does not get this far.')
    })
    const body = new URLSearchParams({ grant_type: 'password' })
    const response = await fetch(`${tokens.url}/oauth/token`, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body,
    })
    expect([response.status, await response.json()]).toEqual([
      406,
      { error: 'invalid_request', error_description: 'This operation responds with application/json.' },
    ])
  })
})
