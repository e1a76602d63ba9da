import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWith } from '../testing/handlers.ts'

type Started = Awaited<ReturnType<typeof startWith>>

describe('a body', () => {
  let started: Started
  beforeAll(async () => {
    started = await startWith()
  })
  afterAll(() => started.stop())

  const place = async (body: string | undefined, headers: Record<string, string> = {}) => {
    const type = { 'content-type': 'application/json' }
    const answer = await started.ask('/api/orders', {
      method: 'POST',
      headers: { ...type, ...headers },
      body: body ?? null,
    })
    return { status: answer.status, ...(await answer.json()) }
  }

  it('of more than 1,000 values is 400 in one error, however wrong they all are', async () => {
    const one = (body: object) => place(JSON.stringify(body))
    const expected = { status: 400, errors: [{ pointer: '/body', message: 'must have at most 1000 values' }] }
    expect(await one({ items: Array(33_000).fill({}) })).toMatchObject(expected)
    expect(await one(Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`x${n}`, n])))).toMatchObject(expected)
    expect(await place(`${'['.repeat(1001)}${']'.repeat(1001)}`)).toMatchObject(expected)
  })

  it('of 1,000 values is judged by the contract, and the first 100 errors are told', async () => {
    const { status, detail, errors } = await place(JSON.stringify({ items: Array(998).fill(1) }))
    expect(status).toBe(400)
    expect(detail).toBe('The request does not fit the contract: 999 errors.')
    expect(errors).toHaveLength(100)
    expect(errors[0].pointer).toMatch(/^\/body\/items/)
  })

  it.for([
    ['none at all', undefined, {}],
    ['of no bytes', '', { 'content-length': '0' }],
  ] as const)('%s is 400 where there has to be one', async ([, body, headers]) => {
    expect(await place(body, headers)).toMatchObject({
      status: 400,
      errors: [{ pointer: '/body', message: expect.any(String) }],
    })
  })
})
