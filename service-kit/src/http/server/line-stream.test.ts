import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { CheckedJson } from 'openapi/contract/checked-json.ts'
import contract from 'openapi/generated/order-service.json' with { type: 'json' }
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startTestService } from '../../testing/handlers.ts'

type Service = Awaited<ReturnType<typeof startTestService>>
const [event] =
  contract.paths['/api/exports/order-events'].get.responses['200'].content['application/x-ndjson'].examples.history
    .value

let service: Service | undefined
afterEach(async () => {
  await service?.stop()
  service = undefined
})

/** Starts a service whose export has these lines, and requests them. */
async function open(lines: () => AsyncGenerator<never>, { accept = '*/*', method = 'GET' } = {}) {
  service = await startTestService({ exportOrderEvents: async (_request, reply) => reply(200, lines()) })
  const authorization = `Bearer ${await service.tokenFor({ roles: ['staff'] })}`
  const request = get(`${service.url}/api/exports/order-events`, { method, headers: { authorization, accept } })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return response
}

/** Lines of a test, which the contract need not allow. */
const lines = (values: unknown[]) =>
  async function* () {
    for (const value of values) yield value as never
  }

const textOf = async (response: IncomingMessage) => Buffer.concat(await Array.fromAsync(response)).toString()

const logLine = () =>
  vi.waitFor(() => {
    const line = service?.log.find(({ operationId }) => operationId === 'exportOrderEvents')
    if (!line) throw new Error('the export has not ended')
    return line
  }, 5000)

describe('JSON Lines of a response', () => {
  it('are each the JSON of a value, which can be checked JSON', async () => {
    const checked = new CheckedJson('OrderEvent', '{"stored":true}')
    const response = await open(lines([event, checked]))
    expect(response.headers).toMatchObject({ 'content-type': 'application/x-ndjson', vary: 'Accept' })
    expect(response.headers).not.toHaveProperty('content-length')
    expect(await textOf(response)).toBe(`${JSON.stringify(event)}\n{"stored":true}\n`)
    expect(await logLine()).toMatchObject({ status: 200, streamedMs: expect.any(Number) })
  })

  it.for([
    ['text/csv', 'text/csv', `exportOrderEvents\n${JSON.stringify(event)}\n`],
    ['application/x-ndjson;q=0.5, text/csv', 'text/csv', `exportOrderEvents\n${JSON.stringify(event)}\n`],
    ['application/x-ndjson', 'application/x-ndjson', `${JSON.stringify(event)}\n`],
  ] as const)('have the format that Accept selects: %s', async ([accept, mediaType, text]) => {
    const response = await open(lines([event]), { accept })
    expect(response.headers['content-type']).toBe(mediaType)
    expect(await textOf(response)).toBe(text)
  })

  it.for([
    ['application/x-ndjson', ''],
    ['text/csv', 'exportOrderEvents\n'],
  ] as const)('can be none: %s', async ([accept, text]) => {
    const response = await open(lines([]), { accept })
    expect([response.statusCode, await textOf(response)]).toEqual([200, text])
  })

  it('end their reading after the headers for HEAD', async () => {
    const ended = vi.fn<() => void>()
    const response = await open(
      async function* () {
        try {
          for (;;) yield event as never
        } finally {
          ended()
        }
      },
      { method: 'HEAD' },
    )
    expect([response.statusCode, await textOf(response)]).toEqual([200, ''])
    expect(ended).toHaveBeenCalled()
  })

  it('are not taken while the client does not read, and their reading ends when it disconnects', async () => {
    let taken = 0
    const ended = vi.fn<() => void>()
    const response = await open(async function* () {
      try {
        for (;;) {
          taken++
          yield event as never
        }
      } finally {
        ended()
      }
    })
    let before = -1
    while (taken > before) {
      before = taken
      await wait(300)
    }
    response.once('data', () => {}) // reads on
    await vi.waitFor(() => expect(taken).toBeGreaterThan(before), 5000)
    expect(ended).not.toHaveBeenCalled()
    response.destroy()
    await vi.waitFor(() => expect(ended).toHaveBeenCalled(), 5000)
    expect(await logLine()).toMatchObject({ status: 200, aborted: true })
  })

  it('that fail at the beginning are a problem', async () => {
    const response = await open(() => {
      throw new Error('a mistake')
    })
    expect(response.statusCode).toBe(500)
    expect(JSON.parse(await textOf(response))).toMatchObject({ type: '/problems/internal-error' })
    const first = await open(async function* () {
      yield { ...event, version: 'two' } as never
    })
    expect(first.statusCode).toBe(500)
    expect(await logLine()).toMatchObject({ err: { type: 'ContractViolation' } })
  })

  it.for([
    [
      'fail',
      () => {
        throw new Error('a mistake')
      },
      { message: 'a mistake' },
    ],
    ['violate the contract', () => ({ ...event, version: 'two' }), { type: 'ContractViolation' }],
  ] as const)('that %s later break the connection, and the error is logged', async ([, next, err]) => {
    const response = await open(async function* () {
      for (let count = 0; count < 150; count++) yield event as never
      await wait(50)
      yield next() as never
    })
    expect(response.statusCode).toBe(200)
    response.resume()
    await expect(once(response, 'end')).rejects.toThrow('aborted')
    expect(await logLine()).toMatchObject({ aborted: true, err })
  })
})
