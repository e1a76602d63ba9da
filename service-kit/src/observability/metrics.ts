import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ConsumedContract } from '../contract/consumed-contract.ts'
import type { MatchedOperation } from '../contract/matched-operation.ts'

/** The metrics of a service, for Prometheus. */
export interface Metrics {
  contentType: string
  /** All metrics in the text format of Prometheus. */
  text(): Promise<string>
  /** Records a finished request. */
  recordRequest(matched: MatchedOperation | undefined, method: string, status: number, durationMs: number): void
  /** Counts a connection that was closed because too many are open. */
  countDroppedConnection(): void
  /** Counts a request that was refused because the service is overloaded. */
  countShedRequest(): void
  /** Sets where the metrics read how many requests are in progress, and how many may be. */
  observeRequestsInProgress(read: () => { inProgress: number; limit: number }): void
  /** Records the latest result for a consumed contract. */
  recordConsumedContract(consumed: ConsumedContract): void
  /** Records whether calls of an operation of another service are suspended. */
  recordUpstreamCall(service: string, operationId: string, isSuspended: boolean): void
}

const states = ['compatible', 'incompatible', 'unknown'] as const
const bucketsSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * Creates the registry of one service. Several services in one process have separate registries, and share the process
 * metrics.
 */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests, by operation of the contract.',
    labelNames: ['operation_id', 'method', 'status'],
    buckets: bucketsSeconds,
    registers,
  })
  const droppedConnections = new Counter({
    name: 'http_connections_dropped_total',
    help: 'New connections that were closed because MAX_CONNECTIONS were open.',
    registers,
  })
  const shedRequests = new Counter({
    name: 'http_requests_shed_total',
    help: 'Requests that were refused with 503 because the service was overloaded.',
    registers,
  })
  let readInProgress = () => ({ inProgress: 0, limit: 0 })
  new Gauge({
    name: 'http_requests_in_progress',
    help: 'Requests in progress, without those for health and metrics and those whose body is still arriving.',
    registers,
    collect() {
      this.set(readInProgress().inProgress)
    },
  })
  new Gauge({
    name: 'http_requests_in_progress_limit',
    help: 'How many requests may be in progress: MAX_REQUESTS_IN_PROGRESS, or less while the event loop is delayed.',
    registers,
    collect() {
      this.set(readInProgress().limit)
    },
  })
  const consumedState = new Gauge({
    name: 'consumed_contract_state',
    help: 'Whether the contract of another service has everything that this service needs: 1 for the current state.',
    labelNames: ['service', 'state'],
    registers,
  })
  const consumedMisfits = new Gauge({
    name: 'consumed_contract_misfit',
    help: 'A part of the contract of another service that this service needs and that is missing or has changed.',
    labelNames: ['service', 'operation_id', 'pointer'],
    registers,
  })
  const suspendedCalls = new Gauge({
    name: 'upstream_calls_suspended',
    help: 'Whether calls of an operation of another service are not sent, because they failed: 1 while they are not.',
    labelNames: ['service', 'operation_id'],
    registers,
  })
  const processRegistry = processMetrics()
  const observers = new Map<string, { observe: (seconds: number) => void }>()

  return {
    contentType: registry.contentType,
    text: async () => (await Promise.all([registry.metrics(), processRegistry.metrics()])).join('\n'),

    recordRequest(matched, method, status, durationMs) {
      const operationId = matched?.operationId ?? 'none'
      const key = `${operationId} ${method} ${status}`
      let observer = observers.get(key)
      if (!observer) {
        observer = durations.labels(operationId, method, String(status))
        observers.set(key, observer)
      }
      observer.observe(durationMs / 1000)
    },

    countDroppedConnection: () => droppedConnections.inc(),

    countShedRequest: () => shedRequests.inc(),

    observeRequestsInProgress(read) {
      readInProgress = read
    },

    recordConsumedContract({ service, state, misfits }) {
      for (const each of states) consumedState.set({ service, state: each }, each === state ? 1 : 0)
      consumedMisfits.reset()
      for (const { operationId, pointer } of misfits)
        consumedMisfits.set({ service, operation_id: operationId, pointer }, 1)
    },

    recordUpstreamCall: (service, operationId, isSuspended) =>
      suspendedCalls.set({ service, operation_id: operationId }, isSuspended ? 1 : 0),
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
