import type { Contract } from 'openapi/contract/document.ts'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { contractIdentity } from '../contract/contract-identity.ts'
import type { DatabaseMetrics } from './database-metrics.ts'
import { createDatabaseMetrics } from './database-metrics.ts'
import { durationBuckets } from './duration-buckets.ts'
import type { RequestMetrics } from './request-metrics.ts'
import { createRequestMetrics } from './request-metrics.ts'
import type { UpstreamMetrics } from './upstream-metrics.ts'
import { createUpstreamMetrics } from './upstream-metrics.ts'

/** The metrics of a service, for Prometheus. */
export interface Metrics extends RequestMetrics, DatabaseMetrics, UpstreamMetrics {
  contentType: string
  /** All metrics in the text format of Prometheus. */
  text(): Promise<string>
  /** Records the time at which a periodic work has succeeded. */
  recordPeriodicWork(work: string): void
  /** Reports the age of the oldest event that is not published to the broker, in seconds. */
  observePublishing(readSeconds: () => number): void
  /** Adds a metric of the service itself. The returned function adds to the counter. */
  addCounter<Label extends string>(metric: MetricOptions<Label>): (labels: Record<Label, string>, value: number) => void
  /** Adds a metric of durations in seconds. The returned function records one. */
  addHistogram<Label extends string>(
    metric: MetricOptions<Label>,
  ): (labels: Record<Label, string>, seconds: number) => void
  /** Adds a metric of the service itself. `read` is called at each scrape, which waits for it. */
  addGauge<Label extends string>(
    metric: MetricOptions<Label>,
    read: () => Promise<Sample<Label>[]> | Sample<Label>[],
  ): void
}

export interface MetricOptions<Label extends string> {
  name: string
  help: string
  labelNames: Label[]
}

export interface Sample<Label extends string> {
  labels: Record<Label, string>
  value: number
}

/**
 * Creates the registry of one service. Several services in one process have separate registries, and share the process
 * metrics.
 */
export function createMetrics(contract: Contract): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const { version, digest } = contractIdentity(contract)
  new Gauge({
    name: 'service_info',
    help: 'The versions that run: always 1.',
    labelNames: ['contract_version', 'contract_digest', 'node_version'],
    registers,
  }).set({ contract_version: version, contract_digest: digest, node_version: process.version }, 1)
  const periodicWork = new Gauge({
    name: 'periodic_work_last_success_timestamp_seconds',
    help: 'When a periodic work of this process has succeeded last.',
    labelNames: ['work'],
    registers,
  })
  let readUnpublishedSeconds = () => 0
  new Gauge({
    name: 'events_oldest_unpublished_age_seconds',
    help: 'The age of the oldest event that the broker has not stored; 0 without such an event, or without a broker.',
    registers,
    collect() {
      this.set(readUnpublishedSeconds())
    },
  })
  const processRegistry = processMetrics()

  return {
    ...createRequestMetrics(registers),
    ...createDatabaseMetrics(registers),
    ...createUpstreamMetrics(registers),
    contentType: registry.contentType,
    text: async () => (await Promise.all([registry.metrics(), processRegistry.metrics()])).join('\n'),
    recordPeriodicWork: work => periodicWork.set({ work }, Date.now() / 1000),

    observePublishing: readSeconds => {
      readUnpublishedSeconds = readSeconds
    },

    addCounter(metric) {
      const counter = new Counter({ ...metric, registers })
      return (labels, value) => counter.inc(labels, value)
    },

    addHistogram(metric) {
      const histogram = new Histogram({ ...metric, buckets: durationBuckets, registers })
      return (labels, seconds) => histogram.observe(labels, seconds)
    },

    addGauge(metric, read) {
      new Gauge({
        ...metric,
        registers,
        async collect() {
          const samples = await read()
          this.reset()
          if (metric.labelNames.length === 0) this.remove({}) // `reset` sets a gauge without labels to 0
          for (const { labels, value } of samples) this.set(labels, value)
        },
      })
    },
  }
}

let sharedRegistry: Registry | undefined

/** The metrics of the process. Collection starts when the first service of the process is created. */
function processMetrics(): Registry {
  if (!sharedRegistry) {
    sharedRegistry = new Registry()
    collectDefaultMetrics({ register: sharedRegistry })
  }
  return sharedRegistry
}
