import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'

const module = new URL('shutdown-deadline.ts', import.meta.url).href

const folder = mkdtempSync(join(tmpdir(), 'deadline-'))
const fifo = join(folder, 'fifo') // opening it for reading waits for a writer
execFileSync('mkfifo', [fifo])
afterAll(() => rmSync(folder, { recursive: true }))

describe('endProcessAfter', () => {
  it.for([
    [
      'ends the process with a message while something keeps it running',
      'setInterval(() => {}, 1000)',
      [null, 'SIGKILL'],
      'did not stop',
    ],
    [
      'ends the process with a message while a thread of the pool is blocked, for which process.exit waits',
      `const fs = await import('node:fs'); fs.open(process.argv[1], 'r', () => {})`,
      [null, 'SIGKILL'],
      'did not stop',
    ],
    ['ends the process with SIGKILL while its event loop is blocked', 'while (true);', [null, 'SIGKILL'], ''],
    ['does nothing when the process ends by itself', '', [0, null], ''],
  ] as const)('%s', async ([, work, exit, message]) => {
    const script = `const { endProcessAfter } = await import('${module}'); endProcessAfter(1000, Object.assign(console, { flush() {} })); ${work}`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, fifo], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [output, exited] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect(exited).toEqual(exit)
    expect(output).toContain(message)
  })
})
