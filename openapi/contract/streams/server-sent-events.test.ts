import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ServerSentEvent } from './server-sent-events.ts'
import { formatServerSentEvent, readServerSentEvents } from './server-sent-events.ts'

/** A stream with chunks of the given size, which divide lines and characters. */
function streamOf(text: string, chunkSize: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += chunkSize) controller.enqueue(bytes.subarray(at, at + chunkSize))
      controller.close()
    },
  })
}

const read = (text: string, chunkSize = 1000) => Array.fromAsync(readServerSentEvents(streamOf(text, chunkSize)))

const line = fc.string({ unit: 'binary' }).map(text => text.replaceAll(/[\r\n]/g, ''))
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map(each => each.join('\n'))
const block: fc.Arbitrary<ServerSentEvent> = fc
  .record({ id: line, event: line, data: lines, retry: fc.nat(), comment: line }, { requiredKeys: [] })
  .filter(each => Object.keys(each).length > 0)

describe('readServerSentEvents', () => {
  it('reads what formatServerSentEvent writes, however it is divided into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block), fc.integer({ min: 1, max: 20 }), async (blocks, chunkSize) => {
        expect(await read(blocks.map(formatServerSentEvent).join(''), chunkSize)).toEqual(blocks)
      }),
    )
  })

  it.for([
    ['lines that end with CR LF, or with CR', 'id: 1\r\ndata: a\r\n\r\nid: 2\r\rdata: b\n\n'],
    ['fields without a space or a colon, and unknown fields', 'id:1\ndata:a\nfoo: x\n\n\nid: 2\n\ndata: b\n\nid: 3'],
  ] as const)('reads %s', async ([, text]) => {
    const expected = [{ id: '1', data: 'a' }, { id: '2' }, { data: 'b' }]
    for (const chunkSize of [1, 2, 3, 1000]) expect(await read(text, chunkSize)).toEqual(expected)
  })

  it('cancels the stream when the iteration ends, also while a block is awaited', async () => {
    let isCancelled = false
    const silent = new ReadableStream<Uint8Array>({
      cancel() {
        isCancelled = true
      },
    })
    const blocks = readServerSentEvents(silent)
    const next = blocks.next()
    await blocks.return(undefined)
    expect(isCancelled).toBe(true)
    expect(await next).toEqual({ done: true, value: undefined })
  })
})
