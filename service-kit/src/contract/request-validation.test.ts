import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { beforeAll, describe, expect, it } from 'vitest'
import { startTestService } from '../testing/handlers.ts'
import { operationChecksOf } from '../testing/operation-checks.ts'
import { heapUsed } from '../testing/process.ts'

const json = { 'content-type': 'application/json' }
const validOrder = JSON.stringify({ items: [{ sku: 'MUG-BLUE', quantity: 1 }] })

describe('request validation', () => {
  let service: Awaited<ReturnType<typeof startTestService>>
  beforeAll(async () => {
    service = await startTestService()
    return service.stop
  })
  const postOrder = (headers: Record<string, string>, body: string) =>
    service.send('/api/orders', { method: 'POST', headers, body })

  it('adds the default of a missing parameter', () => {
    const empty = { path: {}, query: {}, headers: {}, body: undefined }
    expect(operationChecksOf(contract, 'listOrders').request(empty).query).toEqual({ limit: 20 })
  })

  it.for(['/api/orders/Infinity', '/api/orders?limit=Infinity', '/api/orders?limit=NaN'])(
    '400 for %s, which is not an integer',
    async path => {
      expect((await service.send(path)).status).toBe(400)
    },
  )

  it('400 reports every error with its JSON Pointer', async () => {
    const body = { items: [{ sku: 'MUG-BLUE', quantity: 0 }, { quantity: 1 }], color: 'red' }
    const response = await postOrder(json, JSON.stringify(body))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid-request',
      detail: 'The request does not fit the contract: 3 errors.',
      errors: expect.arrayContaining([
        { pointer: '/body/items/0/quantity', message: 'must be >= 1' },
        { pointer: '/body/items/1/sku', message: "must have required property 'sku'" },
        { pointer: '/body/color', message: 'must NOT have additional properties' },
      ]),
    })
  })

  it.for([
    ['/api/orders/0', '/path/orderId'],
    ['/api/orders/2147483648', '/path/orderId'],
    ['/api/orders/99999999999999999999', '/path/orderId'],
    ['/api/orders/abc', '/path/orderId'],
    ['/api/orders/1.5', '/path/orderId'],
    ['/api/orders?limit=0', '/query/limit'],
    ['/api/orders?limit=101', '/query/limit'],
    ['/api/orders?limit=1&limit=2', '/query/limit'],
    ['/api/orders?limit=', '/query/limit'],
    ['/api/orders?verbose=true', '/query/verbose'],
    ['/api/products/%zz', '/path'],
  ])('400 for %s points to %s', async ([path = '', pointer]) => {
    const response = await service.send(path)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ pointer }] })
  })

  it.for([
    ['{"items/0~": 1}', '/body/items~10~0'],
    ['{"items": [{"sku": "X", "quantity": 1, "~1": 1}]}', '/body/items/0/~01'],
    ['{"": 1}', '/body/'],
    ['{"items": [{"sku": "X", "quantity": 1, "": 1}]}', '/body/items/0/'],
    ['{"shippingAddress": {"x": 1}, "shippingAddress/x": 1}', '/body/shippingAddress/x', '/body/shippingAddress~1x'],
    ['{"items": [0], "items/0": 1}', '/body/items/0', '/body/items~10'],
  ])('400 points to the unknown properties of %s', async ([body = '', ...pointers]) => {
    const { errors } = await (await postOrder(json, body)).json()
    expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(expect.arrayContaining(pointers))
    expect(errors.map(({ pointer }: { pointer: string }) => pointer)).not.toContain('')
  })

  it.for([
    ['a/b~', '/query/a~1b~0'],
    ['', '/query/'],
  ])('400 for the unknown query parameter “%s”', async ([name = '', pointer]) => {
    const response = await service.send(`/api/orders?${encodeURIComponent(name)}=1`)
    expect(await response.json()).toMatchObject({ status: 400, errors: [{ pointer }] })
  })

  it.for(['{', '{"items":', 'nonsense', '"text"'])('400 for the body %s, which is not a JSON object', async body => {
    const response = await postOrder(json, body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/body' }] })
  })

  it('413 for a body over 100 kB', async () => {
    const response = await postOrder(json, JSON.stringify({ items: 'x'.repeat(2_000_000) }))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ type: '/problems/content-too-large' })
  })

  it.for(['text/plain', 'application/xml', 'application/jsonx', 'nonsense'])(
    '415 for the media type %s',
    async type => {
      const response = await postOrder({ 'content-type': type }, validOrder)
      expect(response.status).toBe(415)
      expect(await response.json()).toMatchObject({ detail: 'This operation accepts application/json.' })
    },
  )

  it('415 for JSON in a charset other than UTF-8', async () => {
    const headers = { 'content-type': 'application/json; charset=latin1' }
    expect((await postOrder(headers, validOrder)).status).toBe(415)
  })

  it('accepts a media type in any letter case, with any parameters', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=UTF-8; odd=1' }
    expect((await postOrder(headers, validOrder)).status).toBe(422)
  })

  it('does not retain memory for each distinct Content-Type', async () => {
    const sendDistinctTypes = async (from: number, to: number) => {
      for (let n = from; n < to; n++) {
        const headers = { 'content-type': `application/json; x=${n}` }
        await postOrder(headers, validOrder)
        const product = await fetch(`${service.url}/api/products/MUG-BLUE`, {
          headers: { 'content-type': `text/x${n}` },
        })
        expect(product.status).toBe(200)
      }
    }
    await sendDistinctTypes(0, 50)
    const before = heapUsed()
    await sendDistinctTypes(50, 150) // a cached validator for each of these 200 requests would take 5 MB in all
    expect(heapUsed() - before).toBeLessThan(2_000_000)
  })
})
