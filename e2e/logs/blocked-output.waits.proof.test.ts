import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from 'service-kit/testing/process.ts'
import { afterAll, describe, expect, it, vi } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'output-'))
const shutdownSeconds = 3
const testTimeoutMs = 240_000
const requests = 18_000 // more than 4 MB of lines
afterAll(() => rmSync(folder, { recursive: true }))

/** A pipe that holds 64 KB, and its open end for reading. */
function createPipe(): { path: string; end: number } {
  const path = join(folder, `pipe-${Math.random()}`)
  execFileSync('mkfifo', [path])
  return { path, end: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK) }
}

/** Starts a service whose standard output is redirected by the shell, and waits until it is ready. */
async function startService(folder: string, redirection: string, stdout: 'ignore' | 'pipe' = 'ignore') {
  const port = await findFreePort()
  const child = spawn('/bin/sh', ['-c', `exec "$0" ${folder}/main.ts ${redirection}`, process.execPath], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATABASE_URL: 'sqlite::memory:',
      DRAIN_SECONDS: '0',
      SHUTDOWN_SECONDS: String(shutdownSeconds),
    },
    stdio: ['ignore', stdout, 'ignore'],
  })
  const exited = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  const request = async (path: string) =>
    (await fetch(url + path, { headers: { 'x-request-id': 'x'.repeat(100) } })).status
  const live = async () => expect(await request('/health/live')).toBe(200)
  await vi.waitFor(live, { timeout: 20_000, interval: 100 })
  const sendRequests = async (count: number) => {
    let sent = 0
    const sendAll = async () => {
      while (sent++ < count) expect(await request('/no-such-path')).toBe(404)
    }
    await Promise.all(Array.from({ length: 20 }, sendAll))
  }
  const stop = async () => {
    const startedAt = performance.now()
    child.kill('SIGTERM')
    const [code] = await exited
    expect(performance.now() - startedAt).toBeLessThan(shutdownSeconds * 1000 + 1000)
    return code
  }
  return { sendRequests, stop }
}

describe.for(['user-service', 'order-service'])('the %s', service => {
  it.for([
    ['closed', '>&-'],
    ['full', '>/dev/full'],
  ])('serves and stops while standard output is %s', async ([, redirection = '']) => {
    const { sendRequests, stop } = await startService(service, redirection)
    await sendRequests(100)
    expect(await stop()).toBe(0)
  })

  it('serves and stops after the reader of standard output has ended', async () => {
    const { path, end } = createPipe()
    const { sendRequests, stop } = await startService(service, `>${path}`)
    closeSync(end)
    await sendRequests(100)
    expect(await stop()).toBe(0)
  })

  it('serves and stops while the reader of a socket reads nothing', async () => {
    const { sendRequests, stop } = await startService(service, '', 'pipe')
    await sendRequests(2000)
    expect(await stop()).toBe(0)
  })

  it(
    'serves while a pipe is not read, and then logs how many lines were lost',
    async () => {
      const { path, end } = createPipe()
      const { sendRequests, stop } = await startService(service, `>${path}`)
      await sendRequests(requests)
      const chunks: Buffer[] = []
      const readAll = async (pattern: string) =>
        vi.waitFor(
          () => {
            chunks.push(...readAvailable(end))
            expect(Buffer.concat(chunks).includes(pattern)).toBe(true)
          },
          { timeout: 10_000, interval: 5 },
        )
      await readAll('"lostLines"')
      const stopped = stop()
      await readAll('"stopped"')
      expect(await stopped).toBe(0)
      closeSync(end)
      const lines = Buffer.concat(chunks).toString().trimEnd().split('\n')
      const logged = lines.map(line => JSON.parse(line))
      const { lostLines, requestId } = logged.find(line => 'lostLines' in line)
      expect(requestId).toBeUndefined()
      const otherLostLines = lostLines + logged.filter(({ status }) => status === 404).length - requests
      expect(otherLostLines).toBeGreaterThanOrEqual(0)
      // The Order Service also logs that it cannot reach a User Service.
      expect(otherLostLines).toBeLessThan(service === 'order-service' ? 10 : 1)
    },
    testTimeoutMs,
  )
})

function readAvailable(end: number): Buffer[] {
  const chunks: Buffer[] = []
  try {
    for (;;) {
      const chunk = Buffer.alloc(65_536)
      const length = readSync(end, chunk)
      if (length === 0) return chunks
      chunks.push(chunk.subarray(0, length))
    }
  } catch {
    return chunks // nothing more can be read for the moment
  }
}
