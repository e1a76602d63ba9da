import { setTimeout as wait } from 'node:timers/promises'
import { memoize } from 'openapi/contract/memoize.ts'
import type { ServerSentEvent } from 'openapi/contract/streams/server-sent-events.ts'
import { isStorageUnavailable } from '../database/failures.ts'
import type { EventSource } from '../events/cloud-event.ts'
import { cloudEventOf, sequenceOf } from '../events/cloud-event.ts'
import type { EventFilters, StoredEvent } from '../events/event-store.ts'
import type { FeedPage } from './feed-pages.ts'
import type { FeedTail } from './feed-tail.ts'

/** A stream that a caller has opened. */
export interface StreamRequest {
  filters: EventFilters
  /** The first page. */
  first: FeedPage
  /** Whether the caller may still read the events. */
  isStillAllowed: () => Promise<boolean>
  /** Aborted when the client has disconnected. */
  closed: AbortSignal
}

export interface EventStreamParts {
  tail: FeedTail
  load: (filters: EventFilters, after: number) => Promise<FeedPage | 'gone'>
  source: EventSource
  /** Aborted when the service begins to stop. */
  stopping: AbortSignal
}

/** How often a stream says that it is current, and checks the token of its caller. */
const heartbeatMs = 2000
const reconnectMs = 3000
/** The pause after a page could not be read. */
const failurePauseMs = 1000

/** The streams of a process. */
export interface EventStreams {
  /** The number of open streams. */
  count: () => number
  open: (request: StreamRequest) => AsyncGenerator<ServerSentEvent, void>
}

export function createEventStreams({ tail, load, source, stopping }: EventStreamParts): EventStreams {
  let open = 0
  // The streams that are up to date get the same events, so that each is serialized once.
  const messageOf = memoize(
    (event: StoredEvent): ServerSentEvent => ({
      id: sequenceOf(event.position),
      event: event.type,
      data: JSON.stringify(cloudEventOf(event, source)),
    }),
  )

  /** Loads the next page; undefined when the database is unavailable. */
  const nextPage = async (filters: EventFilters, position: number): Promise<FeedPage | 'gone' | undefined> => {
    try {
      return tail.pageAfter(position, filters) ?? (await load(filters, position))
    } catch (error) {
      if (isStorageUnavailable(error)) return undefined
      throw error
    }
  }

  async function* streamEvents({
    filters,
    first,
    isStillAllowed,
    closed,
  }: StreamRequest): AsyncGenerator<ServerSentEvent, void> {
    const ended = AbortSignal.any([closed, stopping])
    const unfollow = tail.follow()
    let page: FeedPage | 'gone' | undefined = first
    let position = first.next
    let isCurrent = true
    let [heartbeatAt, checkAt] = [0, performance.now() + heartbeatMs]
    let wasAllowed = true
    const isAllowed = async () => {
      if (wasAllowed && performance.now() >= checkAt) {
        wasAllowed = await isStillAllowed()
        checkAt = performance.now() + heartbeatMs
      }
      return wasAllowed
    }
    open++
    try {
      yield { retry: reconnectMs }
      while (!closed.aborted) {
        if (page === 'gone') return yield endFor('events gone')
        for (const event of page?.events ?? []) {
          if (ended.aborted || !(await isAllowed())) break
          yield messageOf(event)
        }
        if (stopping.aborted) return yield endFor('stopping')
        if (!(await isAllowed())) return yield endFor('not allowed')
        if (!page)
          await wait(failurePauseMs, undefined, { signal: ended }).catch(() => {}) // aborted
        else position = page.next
        if (page && !page.hasMore) {
          if (isCurrent && performance.now() >= heartbeatAt) {
            yield { comment: 'current', id: sequenceOf(position) }
            heartbeatAt = performance.now() + heartbeatMs
          }
          isCurrent = await tail.wait(position, Math.min(heartbeatAt, checkAt), ended)
        }
        page = await nextPage(filters, position)
      }
    } finally {
      open--
      unfollow()
    }
  }

  return { count: () => open, open: streamEvents }
}

function endFor(reason: 'stopping' | 'not allowed' | 'events gone'): ServerSentEvent {
  return { comment: `end: ${reason}` }
}
