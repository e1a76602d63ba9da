import { setTimeout as wait } from 'node:timers/promises'
import { serve } from 'openapi/testing/server.ts'
import { describe, expect, it } from 'vitest'
import { runService } from '../processes/processes.ts'
import { startCollector } from './collector.ts'

const hooks = `
import { registerHooks } from 'node:module'
registerHooks({ load(url, context, next) {
  if (url.includes('@opentelemetry/')) process.stderr.write(url + '\\n')
  return next(url, context)
} })`
const service = {
  DATABASE_URL: 'sqlite::memory:',
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hooks)}`,
}
const maxQueueSize = 512

async function sendRequests(url: string, count: number): Promise<number[]> {
  const durations: number[] = []
  for (let sent = 0; sent < count; sent += 50)
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        const startedAt = performance.now()
        const response = await fetch(`${url}/api/user`, { signal: AbortSignal.timeout(20_000) })
        expect(response.status).toBe(200)
        await response.arrayBuffer()
        durations.push(performance.now() - startedAt)
      }),
    )
  return durations
}

describe('a service', () => {
  it('does not load the SDK without an exporter', async () => {
    await using program = await runService('user-service', service)
    await sendRequests(program.url, 50)
    // prom-client imports the package with the interfaces.
    const loaded = program
      .stderr()
      .split('\n')
      .filter(line => line !== '' && !line.includes('@opentelemetry/api/'))
    expect(loaded).toEqual([])
    expect(await program.stop('SIGTERM')).toBe(0)
  })

  it('exports the last spans when it stops', async () => {
    await using collector = await startCollector()
    const environment = { ...service, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '3600000' }
    await using program = await runService('user-service', environment)
    await sendRequests(program.url, 50)
    expect(collector.spans).toEqual([])
    expect(await program.stop('SIGTERM')).toBe(0)
    expect(collector.spans.filter(each => each.name === 'GET /api/user')).toHaveLength(50)
    expect(program.stderr()).toContain('/sdk-trace/')
  })

  it.each(['hangs', 'is gone', 'returns 500'])('serves, and stops in time, when the collector %s', async behaviour => {
    await using collector = await serve((_request, response) => {
      if (behaviour === 'returns 500') response.writeHead(500).end()
    })
    if (behaviour === 'is gone') await collector[Symbol.asyncDispose]()
    await using program = await runService('user-service', {
      ...service,
      SHUTDOWN_SECONDS: '6',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_TIMEOUT: '600',
      OTEL_BSP_SCHEDULE_DELAY: '100',
      OTEL_BSP_MAX_QUEUE_SIZE: String(maxQueueSize),
      OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '64',
    })
    await sendRequests(program.url, 3000)
    await wait(2000)
    await sendRequests(program.url, 50)
    const failures = program.stdout().match(/spans cannot be exported/g) ?? []
    expect(failures).toHaveLength(1)

    const stoppedAt = performance.now()
    expect(await program.stop('SIGTERM')).toBe(0)
    expect(performance.now() - stoppedAt).toBeLessThan(5000)
  })

  it('ends in time while a request to the collector hangs for longer', async () => {
    await using collector = await serve(() => {})
    const environment = {
      ...service,
      SHUTDOWN_SECONDS: '6',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_TIMEOUT: '60000',
    }
    await using program = await runService('user-service', environment)
    await sendRequests(program.url, 50)
    const stoppedAt = performance.now()
    expect(await program.stop('SIGTERM')).toBe(0)
    expect(performance.now() - stoppedAt).toBeLessThan(5000)
    expect(program.stdout()).toContain('the last spans could not be exported in time')
  })
})
