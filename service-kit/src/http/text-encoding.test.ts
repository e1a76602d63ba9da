import { request } from 'node:http'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { product, startTestService, startTokenEndpoint } from '../testing/handlers.ts'
import { parseUrlEncoded } from './url-encoding.ts'

const message = 'must be well-formed Unicode without U+0000'
const notUtf8 = ['%ED%A0%80', '%FF', '%C3%28', '%C0%80', '%F8%88%80%80%80', 'a%E2%82']

describe('text in requests', () => {
  let service: Awaited<ReturnType<typeof startTestService>>
  beforeAll(async () => {
    service = await startTestService()
    return service.stop
  })
  const postOrder = (body: BodyInit, type = 'application/json') =>
    service.send('/api/orders', { method: 'POST', headers: { 'content-type': type }, body })
  const order = (note: string) => `{"items":[{"sku":"MUG-BLUE","quantity":1}],"note":${note}}`

  it.for<[name: string, bytes: number[]]>([
    ['a lone surrogate (CESU-8)', [0xed, 0xa0, 0x80]],
    ['an overlong encoding', [0xc0, 0x80]],
    ['a byte that no character has', [0xff]],
    ['an incomplete character', [0xe2, 0x82]],
  ])('400 for a body with %s', async ([, bytes]) => {
    const [before = '', after = ''] = order('"x_x"').split('_')
    const response = await postOrder(Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/body', message: 'must be UTF-8' }] })
  })

  it.for(['"\\ud800"', '"x\\udc00x"', '"\\u0000"', '"a\\u0000b"'])('400 for the JSON text %s', async note => {
    const response = await postOrder(order(note))
    expect(response.status).toBe(400)
    const { errors } = await response.json()
    expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toContain('/body/note')
  })

  it('400 for a property name that is not Unicode', async () => {
    const response = await postOrder('{"items":[{"sku":"MUG-BLUE","quantity":1}],"\\u0000":1}')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/body/\0' }] })
  })

  it('415 for JSON in UTF-16', async () => {
    const utf16 = Buffer.from(order('"x"'), 'utf16le')
    expect((await postOrder(utf16, 'application/json; charset=utf-16')).status).toBe(415)
  })

  it.for(notUtf8)('400 for %s in a path', async text => {
    const response = await sendRaw(service.url, `/api/products/${text}`)
    expect(response).toMatchObject({ status: 400, body: { errors: [{ pointer: '/path' }] } })
  })

  it.for([...notUtf8, '%00', 'a%00'])('400 for %s in a query', async text => {
    const response = await service.send(`/api/products?cursor=${text}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/query/cursor', message }] })
  })

  it('400 for U+0000 in a path', async () => {
    expect(await (await service.send('/api/products/A%00')).json()).toMatchObject({
      status: 400,
      errors: [{ pointer: '/path/sku' }],
    })
  })
})

describe('text in responses', () => {
  it('200 for a name that was stored before the format existed', async () => {
    const name = 'Blue\u202eMug'
    await using service = await startTestService({
      getProduct: async (_request, reply) => reply(200, { ...product, name }, { ETag: '"1"' }),
    })
    const client = service.as(await service.tokenFor())
    const response = await client.getProduct({ path: { sku: 'MUG-BLUE' } })
    expect(response).toMatchObject({ status: 200, body: { name } })
  })
})

describe('text in forms', () => {
  const bodies: object[] = []
  let url = ''
  beforeAll(async () => {
    const token = { access_token: 'a.b.c', token_type: 'Bearer', expires_in: 900, scope: 'users:read' } as const
    const service = await startTokenEndpoint(async ({ body }, reply) => {
      bodies.push(body)
      return reply(200, token, { 'Cache-Control': 'no-store', Pragma: 'no-cache' })
    })
    url = `${service.url}/oauth/token`
    return service.stop
  })
  const send = (body: BodyInit) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body })

  it.for([...notUtf8.map(text => [text, 'must be percent-encoded UTF-8']), ['%00', message]])(
    '400 for %s in a form',
    async ([text, message]) => {
      const response = await send(`grant_type=password&password=${text}`)
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({
        error: 'invalid_request',
        error_description: `The request does not fit the contract: /body/password ${message}.`,
      })
      expect(bodies).toEqual([])
    },
  )

  it('400 for a form that is not UTF-8', async () => {
    const response = await send(Buffer.from('grant_type=password&password=\xff', 'latin1'))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error_description: expect.stringContaining('/body must be UTF-8') })
  })

  it('200 for a percent sign that encodes nothing', async () => {
    expect((await send('grant_type=password&password=100%&username=%zz')).status).toBe(200)
    expect(bodies).toEqual([{ grant_type: 'password', password: '100%', username: '%zz' }])
  })
})

describe('parseUrlEncoded', () => {
  it('decodes every well-formed text to itself', () => {
    const text = fc.string({ unit: 'binary' }).filter(each => each.isWellFormed())
    fc.assert(
      fc.property(text, value => {
        expect(parseUrlEncoded(`name=${encodeURIComponent(value)}`)).toEqual({ name: value })
        expect(parseUrlEncoded(String(new URLSearchParams({ name: value })))).toEqual({ name: value })
      }),
    )
  })

  it('decodes bytes that are not UTF-8 to text that is not well-formed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), bytes => {
        const encoded = [...bytes].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
        const { name } = parseUrlEncoded(`name=${encoded}`)
        const expected = Buffer.from(bytes)
        if (Buffer.from(expected.toString()).equals(expected)) expect(name).toBe(expected.toString())
        else expect(String(name).isWellFormed()).toBe(false)
      }),
    )
  })
})

/** Uses node:http, because fetch normalizes invalid paths. */
function sendRaw(url: string, path: string): Promise<{ status: number | undefined; body: unknown }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, path }, async response => {
      const chunks = await response.toArray()
      resolve({ status: response.statusCode, body: JSON.parse(String(Buffer.concat(chunks))) })
    })
      .on('error', reject)
      .end()
  })
}
