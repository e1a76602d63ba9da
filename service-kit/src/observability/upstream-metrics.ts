import type { Registry } from 'prom-client'
import { Counter, Gauge, Histogram } from 'prom-client'
import type { ConsumedContract } from '../contract/consumed-contract.ts'
import { durationBuckets } from './duration-buckets.ts'

/** Metrics of the calls to another service. */
export interface UpstreamMetrics {
  /** Records a call with its retries. The outcome is a status, or why the call has no response: `timeout`. */
  recordUpstreamCall(service: string, operationId: string, outcome: string, durationMs: number): void
  /** Counts an attempt of a call after the first one. */
  countUpstreamRetry(service: string, operationId: string): void
  /** Records whether calls of an operation are suspended. */
  recordSuspension(service: string, operationId: string, isSuspended: boolean): void
  /** Records the latest result for a consumed contract. */
  recordConsumedContract(consumed: ConsumedContract): void
}

const states = ['compatible', 'incompatible', 'unknown'] as const

export function createUpstreamMetrics(registers: Registry[]): UpstreamMetrics {
  const calls = new Histogram({
    name: 'upstream_call_duration_seconds',
    help: 'Duration of calls to another service with their retries, by status or by the kind of their failure.',
    labelNames: ['service', 'operation_id', 'outcome'],
    buckets: durationBuckets,
    registers,
  })
  const retries = new Counter({
    name: 'upstream_retries_total',
    help: 'Attempts of calls to another service after the first one.',
    labelNames: ['service', 'operation_id'],
    registers,
  })
  const suspendedCalls = new Gauge({
    name: 'upstream_calls_suspended',
    help: 'Whether calls of an operation of another service are not sent, because they failed: 1 while they are not.',
    labelNames: ['service', 'operation_id'],
    registers,
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

  return {
    recordUpstreamCall: (service, operationId, outcome, durationMs) =>
      calls.observe({ service, operation_id: operationId, outcome }, durationMs / 1000),

    countUpstreamRetry: (service, operationId) => retries.inc({ service, operation_id: operationId }),

    recordSuspension: (service, operationId, isSuspended) =>
      suspendedCalls.set({ service, operation_id: operationId }, isSuspended ? 1 : 0),

    recordConsumedContract({ service, state, misfits }) {
      for (const each of states) consumedState.set({ service, state: each }, each === state ? 1 : 0)
      consumedMisfits.reset()
      for (const { operationId, pointer } of misfits)
        consumedMisfits.set({ service, operation_id: operationId, pointer }, 1)
    },
  }
}
