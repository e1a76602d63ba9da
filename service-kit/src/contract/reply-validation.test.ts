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
})
