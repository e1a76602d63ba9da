import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { lineSchemaOf, parseJsonLines, readJsonLines } from './json-lines.ts'

/** A stream with chunks of the given size, which divide lines and characters. */
function streamOf(text: string, chunkSize: number, cancel?: () => void): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + chunkSize))
      at += chunkSize
    },
    ...(cancel && { cancel }),
  })
}

describe('JSON Lines', () => {
  it('are read as they were written, whatever the chunks are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json()), fc.integer({ min: 1, max: 20 }), async (lines, chunkSize) => {
        const text = lines.map(line => `${line}\n`).join('')
        const expected = lines.map(line => JSON.parse(line))
        expect(await Array.fromAsync(readJsonLines(streamOf(text, chunkSize)))).toEqual(expected)
        expect(parseJsonLines(text)).toEqual(expected)
      }),
    )
  })

  it('close the connection when the iteration ends', async () => {
    const cancel = vi.fn<() => void>()
    for await (const line of readJsonLines(streamOf('1\n2\n3\n', 2, cancel))) if (line === 2) break
    expect(cancel).toHaveBeenCalled()
  })

  it('fail with the connection, after the lines before', async () => {
    const read: unknown[] = []
    const chunks = ['1\n', '2']
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        const chunk = chunks.shift()
        if (chunk === undefined) controller.error(new Error('broken'))
        else controller.enqueue(new TextEncoder().encode(chunk))
      },
    })
    const reading = async () => {
      for await (const line of readJsonLines(broken)) read.push(line)
    }
    await expect(reading()).rejects.toThrow('broken')
    expect(read).toEqual([1])
  })

  it('have a schema that is an array with items', () => {
    expect(lineSchemaOf({ items: { type: 'string' } })).toEqual({ type: 'string' })
    expect(() => lineSchemaOf({})).toThrow('must be an array with items')
  })
})
