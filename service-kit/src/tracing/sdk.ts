import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { Span as SdkSpan } from '@opentelemetry/api'
import { createTraceState, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import {
  defaultResource,
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceInstanceIdDetector,
  serviceNameEnvDetector,
} from '@opentelemetry/resources'
import type { Sampler, SpanExporter } from '@opentelemetry/sdk-trace'
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ConsoleSpanExporter,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { Logger } from '../process/logger.ts'
import type { TraceContext } from '../process/request-context.ts'
import type { TracingSettings } from '../process/settings/tracing-settings.ts'
import type { Span, SpanResult, Tracing } from './tracing.ts'

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL }

/** Ended spans wait in a bounded queue; when it is full, further ones are dropped. `flushMs` bounds the last export. */
export function startSdk(service: string, settings: TracingSettings, flushMs: number, log: Logger): Tracing {
  // The timers and connections of the exporter must not keep the context of the request whose span started them.
  const outsideOfRequests = AsyncLocalStorage.snapshot()
  const exporter = settings.exporter === 'console' ? new ConsoleSpanExporter() : new OTLPTraceExporter()
  const provider = new TracerProvider({
    resource: resourceOf(service),
    sampler: samplerOf(settings),
    spanProcessors: [new BatchSpanProcessor({ ...settings.batch, exporter: logFailures(exporter, log) })],
  })
  let isExporting = false
  const tracer = provider.getTracer('order-management')
  log.info({ exporter: settings.exporter, sampler: settings.sampler }, 'tracing')

  return {
    startSpan: ({ name, kind, attributes = {}, parent }) =>
      spanOf(
        tracer.startSpan(name, { kind: kinds[kind], attributes }, contextOf(parent)),
        outsideOfRequests, // ending a span can start the timer of the next export
      ),
    async end() {
      const exported = provider.shutdown().then(
        () => true,
        () => true, // the failure of the export was logged
      )
      isExporting = !(await Promise.race([exported, wait(flushMs, false, { ref: false })]))
      if (isExporting) log.warn('the last spans could not be exported in time')
    },
    isExporting: () => isExporting,
  }
}

/** OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES replace the defaults. */
function resourceOf(service: string) {
  const detectors = [serviceInstanceIdDetector, resourceAttributesEnvDetector, serviceNameEnvDetector]
  return defaultResource()
    .merge(resourceFromAttributes({ 'service.name': service }))
    .merge(detectResources({ detectors }))
}

function samplerOf({ sampler, samplerRatio }: TracingSettings): Sampler {
  const root = sampler.endsWith('always_on')
    ? new AlwaysOnSampler()
    : sampler.endsWith('always_off')
      ? new AlwaysOffSampler()
      : new TraceIdRatioBasedSampler(samplerRatio)
  return sampler.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root
}

const failureLogMs = 60_000

/** Logs failures at most once a minute, and leaves them out of the SDK's own error handling. */
function logFailures(exporter: SpanExporter, log: Logger): SpanExporter {
  let [lost, loggedAt] = [0, Number.NEGATIVE_INFINITY]
  return {
    export: (spans, done) =>
      exporter.export(spans, result => {
        if (result.code !== 0) {
          lost += spans.length
          if (performance.now() - loggedAt > failureLogMs) {
            log.warn({ err: result.error, lost }, 'spans cannot be exported')
            loggedAt = performance.now()
            lost = 0
          }
        }
        done({ code: 0 })
      }),
    forceFlush: async () => exporter.forceFlush?.(),
    shutdown: () => exporter.shutdown(),
  }
}

function contextOf(parent: TraceContext | undefined) {
  if (!parent) return ROOT_CONTEXT
  const { traceId, spanId, flags, state } = parent
  const traceState = state === undefined ? {} : { traceState: createTraceState(state) }
  const isRemote = !('end' in parent)
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: flags, isRemote, ...traceState })
}

function spanOf(span: SdkSpan, outsideOfRequests: (work: () => void) => void): Span {
  const { traceId, spanId, traceFlags, traceState } = span.spanContext()
  const end = ({ name, attributes, error }: SpanResult = {}) => {
    if (name !== undefined) span.updateName(name)
    if (attributes) span.setAttributes(attributes)
    if (error !== undefined) span.setAttribute('error.type', error).setStatus({ code: SpanStatusCode.ERROR })
    outsideOfRequests(() => span.end())
  }
  return { traceId, spanId, flags: traceFlags, state: traceState?.serialize(), isRecorded: span.isRecording(), end }
}
