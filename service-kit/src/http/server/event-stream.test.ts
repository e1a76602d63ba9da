import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { ServerSentEvent } from 'openapi/contract/streams/server-sent-events.ts'
import { describe, expect, it, vi } from 'vitest'
import { currentRequestId, currentTrace } from '../../process/request-context.ts'
import { startTestService } from '../../testing/handlers.ts'

/** Starts a service whose stream has these messages, and opens the stream. */
async function open(messages: () => AsyncGenerator<ServerSentEvent>) {
  const service = await startTestService({
    streamEvents: async (_request, reply) => reply(200, messages(), { 'X-Accel-Buffering': 'no' }),
  })
  const token = await service.tokenFor({ roles: ['staff'] })
  const request = get(`${service.url}/api/events/stream`, { headers: { authorization: `Bearer ${token}` } })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return { service, response, [Symbol.asyncDispose]: () => service[Symbol.asyncDispose]() }
}

const logLine = (service: { log: Record<string, unknown>[] }) =>
  vi.waitFor(() => {
    const line = service.log.find(({ operationId }) => operationId === 'streamEvents')
    if (!line) throw new Error('the stream has not ended')
    return line
  }, 5000)

describe('an event stream', () => {
  it('takes no further message while the client does not read, and goes on when it reads again', async () => {
    let taken = 0
    await using opened = await open(async function* () {
      for (;;) {
        taken++
        yield { data: 'x'.repeat(64 * 1024) }
      }
    })
    let before = -1
    while (taken > before) {
      before = taken
      await wait(300)
    }
    expect(taken).toBeLessThan(500) // what the operating system buffers
    opened.response.resume()
    await vi.waitFor(() => expect(taken).toBeGreaterThan(before + 10), 5000)
    opened.response.destroy()
    expect(await logLine(opened.service)).toMatchObject({ status: 200, aborted: true })
  })

  it('ends its messages when the client disconnects', async () => {
    const ended = vi.fn<() => void>()
    await using opened = await open(async function* () {
      try {
        for (;;) {
          yield { comment: 'current' }
          await wait(20)
        }
      } finally {
        ended()
      }
    })
    opened.response.resume()
    opened.response.destroy()
    await vi.waitFor(() => expect(ended).toHaveBeenCalled(), 5000)
  })

  it('breaks the connection when its messages fail, and logs the error', async () => {
    await using opened = await open(async function* () {
      yield { comment: 'current' }
      throw new Error('a mistake')
    })
    opened.response.resume()
    await expect(once(opened.response, 'end')).rejects.toThrow('aborted')
    expect(await logLine(opened.service)).toMatchObject({ aborted: true, err: { message: 'a mistake' } })
  })

  it('is no longer a part of the request and its trace', async () => {
    await using opened = await open(async function* () {
      yield { comment: `request ${currentRequestId()}, trace ${currentTrace()?.traceId}` }
    })
    const chunks = await Array.fromAsync(opened.response)
    expect(Buffer.concat(chunks).toString()).toBe(': request undefined, trace undefined\n\n')
  })

  it('ends the response after its last message', async () => {
    await using opened = await open(async function* () {
      yield { comment: 'end: stopping' }
    })
    const chunks = await Array.fromAsync(opened.response)
    expect(Buffer.concat(chunks).toString()).toBe(': end: stopping\n\n')
    expect(await logLine(opened.service)).toMatchObject({ status: 200, streamedMs: expect.any(Number) })
  })
})
