import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { serve } from 'openapi/testing/server.ts'
import { createLogger } from 'service-kit/process/logger.ts'
import { createSettingReader } from 'service-kit/process/settings/setting-reader.ts'
import { readTracingSettings } from 'service-kit/process/settings/tracing-settings.ts'
import { startTracing } from 'service-kit/tracing/start-tracing.ts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ReceivedSpan } from './otlp.ts'
import { decodeSpans } from './otlp.ts'
import { startTracedShop } from './traced-shop.ts'

const createDatabase = async () => 'sqlite::memory:'

describe('the environment variables of OpenTelemetry', () => {
  it('name the service, its attributes and the headers of the exporter', async () => {
    await using shop = await startTracedShop(createDatabase, {
      OTEL_SERVICE_NAME: 'shop',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=staging,service.name=overridden',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20collector',
    })
    await shop.orders.client.createSampleOrder()
    await shop.stop()
    const { spans, requests } = shop.collector
    expect(new Set(spans.map(each => each.service))).toEqual(new Set(['shop']))
    expect(spans[0]?.resource).toMatchObject({ 'deployment.environment.name': 'staging' })
    expect(requests[0]).toMatchObject({ path: '/v1/traces', headers: { authorization: 'Bearer collector' } })
  })

  it('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT is the whole URL', async () => {
    await using shop = await startTracedShop(createDatabase)
    const endpoint = `${shop.collector.url}/otlp`
    await using other = await startTracedShop(createDatabase, { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint })
    await other.orders.client.createSampleOrder()
    await other.stop()
    expect(other.collector.spans).toEqual([])
    expect(shop.collector.requests.filter(each => each.path === '/otlp')).not.toEqual([])
  })

  it.each(['always_off', 'traceidratio'])('OTEL_TRACES_SAMPLER=%s records no spans', async sampler => {
    const environment = { OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: '0' }
    await using shop = await startTracedShop(createDatabase, environment)
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    await fetch(`${shop.orders.url}/api/order`, { headers: { traceparent } })
    await shop.stop()
    expect(shop.collector.spans).toEqual([])
  })

  it('OTEL_TRACES_SAMPLER=parentbased_always_off records the traces that a caller records', async () => {
    await using shop = await startTracedShop(createDatabase, { OTEL_TRACES_SAMPLER: 'parentbased_always_off' })
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
    await fetch(`${shop.orders.url}/api/products`)
    await fetch(`${shop.orders.url}/api/products`, { headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` } })
    await shop.stop()
    expect(new Set(shop.collector.spans.map(each => each.traceId))).toEqual(new Set([traceId]))
  })
})

describe('a collector that does not respond', () => {
  it('gets at most the spans of the queue and of one export later; the others are dropped', async () => {
    const blocked = Promise.withResolvers<void>()
    const received: ReceivedSpan[] = []
    await using collector = await serve(async (request, response) => {
      received.push(...decodeSpans(await buffer(request)))
      await blocked.promise
      response.writeHead(200).end()
    })
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url)
    onTestFinished(() => void vi.unstubAllEnvs())
    const environment = { OTEL_TRACES_EXPORTER: 'otlp', OTEL_BSP_MAX_QUEUE_SIZE: '100', OTEL_BSP_SCHEDULE_DELAY: '1' }
    const settings = readTracingSettings(createSettingReader(environment))
    const tracing = await startTracing(
      'shop',
      { tracing: settings, shutdownMs: 30_000 },
      createLogger('test', 'silent'),
    )
    for (let count = 1; count <= 10_000; count++) {
      tracing?.startSpan({ name: 'work', kind: 'internal', parent: undefined }).end()
      if (count % 1000 === 0) await wait(5) // the timer of the export
    }
    blocked.resolve()
    await tracing?.end()
    expect(received.length).toBeGreaterThan(0)
    expect(received.length).toBeLessThanOrEqual(200)
    expect(tracing?.isExporting()).toBe(false)
  })
})
