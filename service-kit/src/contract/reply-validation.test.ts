import { CheckedJson } from 'openapi/contract/checked-json.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { Problem } from '../problems/problem.ts'
import { product, startTestService } from '../testing/handlers.ts'
import { operationChecksOf } from '../testing/operation-checks.ts'

const getProduct = { path: { sku: 'MUG-BLUE' } }

describe('reply validation', () => {
  it('rejects a number that JSON cannot represent', () => {
    const { reply } = operationChecksOf(contract, 'getProduct')
    const infinite = { ...product, version: Number.POSITIVE_INFINITY }
    expect(() => reply(200, infinite, { ETag: '"1"' })).toThrow('must be integer')
  })

  it('500 for an undocumented property, with the reason in the log only', async () => {
    const wrong = { ...product, secret: 'hidden' } // an excess property, which the compiler sees only in a literal
    await using service = await startTestService({ getProduct: async (_, reply) => reply(200, wrong, { ETag: '"1"' }) })
    const response = await service.client.getProduct(getProduct)
    expect(response).toMatchObject({ status: 500, body: { type: '/problems/internal-error' } })
    expect(response.headers).not.toHaveProperty('ETag')
    expect(JSON.stringify(response)).not.toContain('hidden')
    expect(service.log.at(-1)).toMatchObject({
      level: 'error',
      operationId: 'getProduct',
      status: 500,
      err: { type: 'ContractViolation', message: 'getProduct 200: /response must NOT have additional properties' },
    })
  })

  it('500 for an undocumented status', async () => {
    const teapot = 418 as 200 // the compiler rejects 418
    await using service = await startTestService({
      getProduct: async (_, reply) => reply(teapot, product, { ETag: '"1"' }),
    })
    expect(await service.client.getProduct(getProduct)).toMatchObject({ status: 500 })
  })

  it('500 for a Problem without a required header', async () => {
    const withoutRetryAfter = async () => {
      throw new Problem(503, 'storage-unavailable', 'No.')
    }
    await using service = await startTestService({ getProduct: withoutRetryAfter })
    expect(await service.client.getProduct(getProduct)).toMatchObject({ status: 500 })
    expect(service.log.at(-1)).toMatchObject({ err: { message: 'getProduct 503 lacks the header Retry-After' } })
  })

  it('500 for a Problem with an invalid body', async () => {
    const withoutErrors = async () => {
      throw new Problem(503, 'storage-unavailable', 'No.', { errors: [], headers: { 'Retry-After': '5' } })
    }
    await using service = await startTestService({ getProduct: withoutErrors })
    expect(await service.client.getProduct(getProduct)).toMatchObject({ status: 500 })
    expect(service.log.at(-1)).toMatchObject({
      err: { message: expect.stringContaining('/response/errors must NOT') },
    })
  })

  it('500 for a Problem with an undocumented status', async () => {
    const conflict = async () => {
      throw new Problem(409, 'invalid-request', 'No.', { headers: { 'X-Leak': 'yes' } })
    }
    await using service = await startTestService({ getProduct: conflict })
    const response = await fetch(`${service.url}/api/products/MUG-BLUE`)
    expect(response.status).toBe(500)
    expect(response.headers.get('x-leak')).toBeNull()
    expect(service.log.at(-1)).toMatchObject({ err: { type: 'ContractViolation', cause: { message: 'No.' } } })
  })

  it('200 with checked JSON as it is, alone and in a page beside an item that is validated', async () => {
    const text = JSON.stringify({ ...product, sku: 'TEA' }, null, 1) // the spaces show that the text is not parsed
    const checked = new CheckedJson<typeof product>('Product', text)
    await using service = await startTestService({
      getProduct: async (_, reply) => reply(200, checked, { ETag: '"1"' }),
      listProducts: async (_, reply) => reply(200, { items: [checked, product], nextCursor: null }),
    })
    expect(await (await fetch(`${service.url}/api/products/TEA`)).text()).toBe(text)
    expect(await (await fetch(`${service.url}/api/products`)).text()).toBe(
      `{"items":[${text},${JSON.stringify(product)}],"nextCursor":null}`,
    )
  })

  it('500 for checked JSON of another schema', async () => {
    const order = new CheckedJson<never>('Order', JSON.stringify(product))
    await using service = await startTestService({
      getProduct: async (_, reply) => reply(200, order, { ETag: '"1"' }),
    })
    expect(await service.client.getProduct(getProduct)).toMatchObject({ status: 500 })
    expect(service.log.at(-1)).toMatchObject({ err: { message: 'getProduct 200: the body was validated as Order' } })
  })

  it.for([
    { name: 'a page with checked JSON of another schema', items: [new CheckedJson<never>('Order', '{}')] },
    { name: 'an invalid item beside checked JSON', items: [productText(), { ...product, version: 0.5 }] },
    { name: 'too many items', items: Array.from({ length: 101 }, productText) },
  ])('500 for $name', async ({ items }) => {
    await using service = await startTestService({
      listProducts: async (_, reply) => reply(200, { items, nextCursor: null }),
    })
    expect(await service.client.listProducts()).toMatchObject({ status: 500 })
    expect(service.log.at(-1)).toMatchObject({ err: { type: 'ContractViolation' } })
  })
})

function productText(): CheckedJson<typeof product> {
  return new CheckedJson('Product', JSON.stringify(product))
}
