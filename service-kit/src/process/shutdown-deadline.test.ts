import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

const module = new URL('shutdown-deadline.ts', import.meta.url).href

describe('endProcessAfter', () => {
  it.for([
    [
      'ends the process with 1 and a message while something keeps it running',
      'setInterval(() => {}, 1000)',
      [1, null],
      'did not stop',
    ],
    ['ends the process with SIGKILL while its event loop is blocked', 'while (true);', [null, 'SIGKILL'], ''],
    ['does nothing when the process ends by itself', '', [0, null], ''],
  ] as const)('%s', async ([, work, exit, message]) => {
    const script = `const { endProcessAfter } = await import('${module}'); endProcessAfter(1000, console); ${work}`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] })
    const [output, exited] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect(exited).toEqual(exit)
    expect(output).toContain(message)
  })
})
