import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingHttpHeaders } from 'node:http'

/** A span as the parent of further spans, also of another process (W3C Trace Context). */
export interface TraceContext {
  /** 32 hexadecimal digits. */
  traceId: string
  /** 16 hexadecimal digits. */
  spanId: string
  /** Bit 0 means that the trace is recorded (sampled). */
  flags: number
  /** The header `tracestate`, with entries of tracing systems. */
  state: string | undefined
  /** Whether this process records the span. */
  isRecorded: boolean
}

interface WorkContext {
  requestId: string | undefined
  trace: TraceContext | undefined
}

const contexts = new AsyncLocalStorage<WorkContext>()

/** Returns the id of the request that the current code runs for; undefined outside a request. */
export function currentRequestId(): string | undefined {
  return contexts.getStore()?.requestId
}

/** Returns the trace that the current code runs for; undefined outside a trace. */
export function currentTrace(): TraceContext | undefined {
  return contexts.getStore()?.trace
}

/** Returns the ids that a log line of the current code contains. */
export function currentLogIds(): { requestId: string | undefined; traceId: string | undefined } {
  const context = contexts.getStore()
  return { requestId: context?.requestId, traceId: context?.trace?.traceId }
}

/** Runs `work`, and all asynchronous work that it starts, in the context of a request. */
export function runInRequest(requestId: string, trace: TraceContext | undefined, work: () => void): void {
  contexts.run({ requestId, trace }, work)
}

/** Runs `work`, and all asynchronous work that it starts, as a part of a trace. */
export function runInTrace<Result>(trace: TraceContext, work: () => Result): Result {
  return contexts.run({ requestId: currentRequestId(), trace }, work)
}

/** Runs `work`, and all asynchronous work that it starts, in no request and no trace. */
export function runOutsideRequests<Result>(work: () => Result): Result {
  return contexts.run({ requestId: undefined, trace: undefined }, work)
}

const traceParentForm = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/
const traceStateForm = /^[\t -~]{1,512}$/

/** Reads the trace of the caller. Returns undefined when `traceparent` is missing or invalid (W3C Trace Context §3.2). */
export function readTraceContext({ traceparent, tracestate }: IncomingHttpHeaders): TraceContext | undefined {
  if (typeof traceparent !== 'string') return undefined
  const [, version, traceId = '', spanId = '', flags = '', rest] = traceParentForm.exec(traceparent) ?? []
  if (version === undefined || version === 'ff' || (version === '00' && rest !== undefined)) return undefined
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined
  const state = typeof tracestate === 'string' && traceStateForm.test(tracestate) ? tracestate : undefined
  return { traceId, spanId, flags: Number.parseInt(flags, 16), state, isRecorded: false }
}

/** The headers that pass a trace on to another service. */
export function traceHeadersOf(trace: TraceContext | undefined): Record<string, string> {
  if (!trace) return {}
  const { traceId, spanId, flags, state } = trace
  const traceparent = `00-${traceId}-${spanId}-${flags.toString(16).padStart(2, '0')}`
  return state ? { traceparent, tracestate: state } : { traceparent }
}
