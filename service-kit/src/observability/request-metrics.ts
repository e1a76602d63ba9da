import type { Registry } from 'prom-client'
import { Counter, Gauge, Histogram } from 'prom-client'
import type { MatchedOperation } from '../contract/matched-operation.ts'
import { durationBuckets } from './duration-buckets.ts'

/** A finished request. */
export interface FinishedRequest {
  matched: MatchedOperation | undefined
  method: string
  status: number
  durationMs: number
  /** The slug of the problem in the response, or the OAuth error code. */
  problem: string | undefined
  /** Whether the response is the stored one of an earlier request with the same Idempotency-Key. */
  isReplay: boolean
}

export interface RequestMetrics {
  recordRequest(request: FinishedRequest): void
  /** Counts a connection that was closed because too many are open. */
  countDroppedConnection(): void
  /** Counts a request that was refused because the service is overloaded. */
  countShedRequest(): void
  /** Sets where the metrics read how many requests are in progress, and how many may be. */
  observeRequestsInProgress(read: () => { inProgress: number; limit: number }): void
}

export function createRequestMetrics(registers: Registry[]): RequestMetrics {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests, by operation of the contract.',
    labelNames: ['operation_id', 'method', 'status'],
    buckets: durationBuckets,
    registers,
  })
  const problems = new Counter({
    name: 'http_problem_responses_total',
    help: 'Error responses, by the slug of their problem or their OAuth error code.',
    labelNames: ['operation_id', 'problem'],
    registers,
  })
  const replays = new Counter({
    name: 'idempotent_replays_total',
    help: 'Responses that were stored for an earlier request with the same Idempotency-Key.',
    labelNames: ['operation_id'],
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
  const observers = new Map<string, { observe: (seconds: number) => void }>()

  return {
    recordRequest({ matched, method, status, durationMs, problem, isReplay }) {
      const operationId = matched?.operationId ?? 'none'
      const key = `${operationId} ${method} ${status}`
      let observer = observers.get(key)
      if (!observer) {
        observer = durations.labels(operationId, method, String(status))
        observers.set(key, observer)
      }
      observer.observe(durationMs / 1000)
      if (problem !== undefined) problems.inc({ operation_id: operationId, problem })
      if (isReplay) replays.inc({ operation_id: operationId })
    },

    countDroppedConnection: () => droppedConnections.inc(),

    countShedRequest: () => shedRequests.inc(),

    observeRequestsInProgress(read) {
      readInProgress = read
    },
  }
}
