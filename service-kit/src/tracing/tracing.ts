import type { TraceContext } from '../process/request-context.ts'
import { runInTrace } from '../process/request-context.ts'

/** Records spans, and exports them in the background. */
export interface Tracing {
  startSpan: (start: SpanStart) => Span
  /** Exports the last spans. Gives up after some seconds. */
  end: () => Promise<void>
  /** Whether `end` has given up, so that a request to the collector is still in progress. */
  isExporting: () => boolean
}

export interface SpanStart {
  name: string
  kind: 'server' | 'client' | 'internal'
  attributes?: SpanAttributes
  /** Without a parent, the span is the root of a new trace. */
  parent: TraceContext | undefined
}

/** Attributes are seen by all who read traces: they contain no personal data, secrets or values of statements. */
export type SpanAttributes = Record<string, string | number | string[]>

/** A span in progress: the parent of the spans of its parts. */
export interface Span extends TraceContext {
  end: (result?: SpanResult) => void
}

export interface SpanResult {
  /** A better name than the one at the start. */
  name?: string
  attributes?: SpanAttributes
  /** Why the work failed, as one of few values (`error.type`). */
  error?: string | undefined
}

/** Runs background work as the root of a new trace. */
export async function traceWork<Result>(
  tracing: Tracing | undefined,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!tracing) return work()
  const span = tracing.startSpan({ name, kind: 'internal', parent: undefined })
  try {
    const result = await runInTrace(span, work)
    span.end()
    return result
  } catch (error) {
    span.end({ error: errorTypeOf(error) })
    throw error
  }
}

/** The code of an error, or else its class: one of few values, unlike its message. */
export function errorTypeOf(error: unknown): string {
  if (!(error instanceof Error)) return '_OTHER' // the value of the conventions for an unknown kind
  if ('errcode' in error) return String(error.errcode) // SQLite's code is more exact than Node's ERR_SQLITE_ERROR
  return 'code' in error ? String(error.code) : error.name
}
