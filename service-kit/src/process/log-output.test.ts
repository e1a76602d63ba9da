import { setTimeout as wait } from 'node:timers/promises'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLogOutput } from './log-output.ts'

/** A file descriptor that accepts `room()` bytes of each write; 0 is EAGAIN. */
function testOutput(room: () => number) {
  const written: Buffer[] = []
  const lost: number[] = []
  const write = (_fd: number, bytes: Uint8Array) => {
    const length = Math.min(room(), bytes.length)
    if (length === 0) throw Object.assign(new Error('full'), { code: 'EAGAIN' })
    written.push(Buffer.from(bytes.subarray(0, length)))
    return length
  }
  // The overloads of writeSync also take texts, which the output does not write.
  const output = createLogOutput(1, lines => lost.push(lines), write as never)
  return { output, lost, text: () => Buffer.concat(written).toString() }
}

describe('createLogOutput', () => {
  it('writes all lines completely and in order, however the output accepts them', async () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }).map(text => `${text.replaceAll('\n', '')}\n`))
    await fc.assert(
      fc.asyncProperty(lines, fc.infiniteStream(fc.nat(7)), async (expected, rooms) => {
        const { output, text } = testOutput(() => rooms.next().value)
        for (const line of expected) {
          output.write(line)
          if (expected.length % 2 === 0) await new Promise(setImmediate)
        }
        for (let flushes = 0; text().length < expected.join('').length && flushes < 50; flushes++) output.flush()
        expect(text()).toBe(expected.join(''))
      }),
      { numRuns: 20, interruptAfterTimeLimit: 4000 },
    )
  })

  it('writes the lines of one turn together', async () => {
    const writes: string[] = []
    const write = (_fd: number, bytes: Uint8Array) => writes.push(String(bytes)) && bytes.length
    const output = createLogOutput(1, () => {}, write as never)
    for (const line of ['1\n', '2\n', '3\n']) output.write(line)
    await new Promise(setImmediate)
    expect(writes).toEqual(['1\n2\n3\n'])
  })

  it('loses lines beyond a bound while nothing is accepted, and then reports their number once', async () => {
    let room = 0
    const { output, lost, text } = testOutput(() => room)
    const line = `${'x'.repeat(1023)}\n`
    for (let sent = 0; sent < 10_000; sent++) output.write(line)
    await wait(50)
    expect(lost).toEqual([])
    room = Number.POSITIVE_INFINITY
    await wait(100)
    const lines = text().length / line.length
    expect(lines).toBeGreaterThan(4000)
    expect(lost).toEqual([10_000 - lines])
  })

  it('flush gives up when nothing is accepted', () => {
    const { output } = testOutput(() => 0)
    output.write('a line\n')
    const startedAt = performance.now()
    output.flush()
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })
})
