import { setTimeout as wait } from 'node:timers/promises'
import type { ServerSentEvent } from 'openapi/contract/streams/server-sent-events.ts'
import type { operations } from 'openapi/generated/user-service-for-order-service.ts'
import type { Tracing } from 'service-kit/tracing/tracing.ts'
import { traceWork } from 'service-kit/tracing/tracing.ts'
import type { ServiceSession } from './service-session.ts'

/** The types of events that this service follows. */
export const followedTypes: NonNullable<NonNullable<operations['streamEvents']['parameters']['query']>['type']> = [
  'user.changed',
  'user.suspended',
  'user.erased',
  'user.tokensRevoked',
]

export interface StreamParts {
  session: ServiceSession
  tracing?: Tracing | undefined
  /** The stream has the events after this place in the feed. */
  cursor: string
  /** How long a stream without a block is still considered open, in milliseconds. */
  silentMs: number
  ending: AbortSignal
}

/**
 * Opens a stream of the events of users. Rejects when it is refused. The blocks end when the stream ends or breaks, when it
 * has no sign of life for `silentMs`, and when the signal is aborted.
 */
export async function streamUserEvents({ session, tracing, cursor, silentMs, ending }: StreamParts) {
  const client = await session.authenticatedClient()
  const { body } = await traceWork(tracing, 'open the stream of user events', () =>
    client.streamEvents({ query: { type: followedTypes }, headers: { 'last-event-id': cursor } }),
  )
  return untilSilent(body[Symbol.asyncIterator](), silentMs, ending)
}

async function* untilSilent(blocks: AsyncIterator<ServerSentEvent>, silentMs: number, ending: AbortSignal) {
  try {
    for (;;) {
      const block = await withTimeout(blocks.next(), silentMs, ending).catch(() => undefined) // the connection broke
      if (!block || block.done) return
      yield block.value
    }
  } finally {
    await blocks.return?.()
  }
}

/** Resolves with undefined after the time, or when the signal is aborted. */
async function withTimeout<Value>(value: Promise<Value>, timeoutMs: number, ending: AbortSignal) {
  const settled = new AbortController()
  const signal = AbortSignal.any([ending, settled.signal])
  try {
    return await Promise.race([value, wait(timeoutMs, undefined, { signal }).catch(() => undefined)]) // aborted
  } finally {
    settled.abort()
  }
}
