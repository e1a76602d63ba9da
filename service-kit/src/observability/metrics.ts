import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ConsumedContract } from '../contract/consumed-contract.ts'
import type { MatchedOperation } from '../contract/matched-operation.ts'

/** What a service counts, for Prometheus. */
export interface Metrics {
  contentType: string
  /** In the text format of Prometheus. */
  text(): Promise<string>
  /** Counts a request that is over. */
  countRequest(matched: MatchedOperation | undefined, method: string, status: number, durationMs: number): void
  /** Keeps what is known of a contract that is consumed. */
  keepConsumed(consumed: ConsumedContract): void
}

const states = ['compatible', 'incompatible', 'unknown'] as const
const bucketsSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** A registry for each service, as several can live in one process; what is measured of the process, they have in common. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by operation of the contract.',
    labelNames: ['operation_id', 'method', 'status'],
    buckets: bucketsSeconds,
    registers,
  })
  const consumedState = new Gauge({
    name: 'consumed_contract_state',
    help: 'Whether another service has all that this one needs of its contract: 1 for the state that it is in.',
    labelNames: ['service', 'state'],
    registers,
  })
  const consumedMisfits = new Gauge({
    name: 'consumed_contract_misfit',
    help: 'A part of another service’s contract that is needed, and is not there, or not as it was.',
    labelNames: ['service', 'operation_id', 'pointer'],
    registers,
  })
  const ofProcess = processMetrics()
  const observers = new Map<string, { observe: (seconds: number) => void }>()

  return {
    contentType: registry.contentType,
    text: async () => (await Promise.all([registry.metrics(), ofProcess.metrics()])).join('\n'),

    countRequest(matched, method, status, durationMs) {
      const operationId = matched?.operationId ?? 'none'
      const key = `${operationId} ${method} ${status}`
      let observer = observers.get(key)
      if (!observer) {
        observer = durations.labels(operationId, method, String(status))
        observers.set(key, observer)
      }
      observer.observe(durationMs / 1000)
    },

    keepConsumed({ service, state, misfits }) {
      for (const each of states) consumedState.set({ service, state: each }, each === state ? 1 : 0)
      consumedMisfits.reset()
      for (const { operationId, pointer } of misfits)
        consumedMisfits.set({ service, operation_id: operationId, pointer }, 1)
    },
  }
}

let measured: Registry | undefined

/** Measured from when the first service of the process is put together. */
function processMetrics(): Registry {
  if (!measured) {
    measured = new Registry()
    collectDefaultMetrics({ register: measured })
  }
  return measured
}
