import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { runService } from '../processes/processes.ts'

const requests = 300

describe('the log of a stopped service', () => {
  it('contains exactly one line for each request', async () => {
    await using service = await runService('user-service', { DATABASE_URL: 'sqlite::memory:' })
    const sendRequest = async (_: unknown, index: number) => {
      const response = await fetch(`${service.url}/api/user`, { headers: { 'x-request-id': `request-${index}` } })
      return response.status
    }
    expect(new Set(await Promise.all(Array.from({ length: requests }, sendRequest)))).toEqual(new Set([200]))
    expect(await service.stop('SIGTERM')).toBe(0)
    const lines = service
      .stdout()
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.at(-1)).toMatchObject({ message: 'stopped' })
    const loggedIds = lines.flatMap(({ requestId }) => requestId ?? [])
    expect(new Set(loggedIds).size).toBe(requests)
    expect(loggedIds).toHaveLength(requests)
  })
})

describe('the log of a process that logs more than a pipe holds, and then', () => {
  it.for([
    ['ends', '', 0],
    ['exits', 'process.exit(3)', 3],
    ['crashes', 'throw new Error()', 1],
  ] as const)('%s, contains each line', async ([, end, code]) => {
    const logger = new URL('../../service-kit/src/process/logger.ts', import.meta.url)
    const script = `
      const { createLogger } = await import('${logger}')
      const log = createLogger('test', 'info')
      for (let line = 0; line < 3000; line++) log.info({ line }, 'x'.repeat(200))
      ${end}`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [output, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'exit')])
    expect(exitCode).toBe(code)
    const lines = output
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).line)
    expect(lines).toEqual(Array.from({ length: 3000 }, (_, line) => line))
  })
})
