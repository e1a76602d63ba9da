import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestService } from '../testing/handlers.ts'

describe('body limits', () => {
  let service: Awaited<ReturnType<typeof startTestService>>
  beforeAll(async () => {
    service = await startTestService()
  })
  afterAll(() => service.stop())

  const postOrder = async (body: string | undefined, headers: Record<string, string> = {}) => {
    const type = { 'content-type': 'application/json' }
    const response = await service.send('/api/orders', {
      method: 'POST',
      headers: { ...type, ...headers },
      body: body ?? null,
    })
    return { status: response.status, ...(await response.json()) }
  }

  it('400 with a single error for more than 1,000 values', async () => {
    const postJson = (body: object) => postOrder(JSON.stringify(body))
    const expected = { status: 400, errors: [{ pointer: '/body', message: 'must have at most 1000 values' }] }
    const manyProperties = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`x${n}`, n]))
    expect(await postJson({ items: Array(33_000).fill({}) })).toMatchObject(expected)
    expect(await postJson(manyProperties)).toMatchObject(expected)
    expect(await postOrder(`${'['.repeat(1001)}${']'.repeat(1001)}`)).toMatchObject(expected)
  })

  it('400 with the first 100 validation errors for 1,000 values', async () => {
    const { status, detail, errors } = await postOrder(JSON.stringify({ items: Array(998).fill(1) }))
    expect(status).toBe(400)
    expect(detail).toBe('The request does not fit the contract: 999 errors.')
    expect(errors).toHaveLength(100)
    expect(errors[0].pointer).toMatch(/^\/body\/items/)
  })

  it.for([
    ['a missing body', undefined, {}],
    ['an empty body', '', { 'content-length': '0' }],
  ] as const)('400 for %s', async ([, body, headers]) => {
    expect(await postOrder(body, headers)).toMatchObject({
      status: 400,
      errors: [{ pointer: '/body', message: expect.any(String) }],
    })
  })
})
