import type { InsertSignal } from '../database/connections/watched-inserts.ts'
import type { EventFilters, StoredEvent } from '../events/event-store.ts'
import type { Logger } from '../process/logger.ts'
import type { FeedPage } from './feed-pages.ts'

/** The newest events, which one poller reads for all streams of the process. */
export interface FeedTail {
  /** Begins to poll. The result ends this, unless others follow. */
  follow: () => () => void
  /** The events after a position; undefined when they are not in memory. */
  pageAfter: (position: number, filters: EventFilters) => FeedPage | undefined
  /**
   * Resolves when events after the position exist, or with the first poll after `dueAt` (by `performance.now()`), or when
   * the signal is aborted. The result says whether the last poll has succeeded.
   */
  wait: (position: number, dueAt: number, signal: AbortSignal) => Promise<boolean>
  /** Stops polling. */
  end: () => Promise<void>
}

export interface FeedTailParts {
  /** Finds the end of the feed. */
  findEnd: () => Promise<number>
  load: (after: number) => Promise<FeedPage | 'gone'>
  /** Reports the events that this process has committed. */
  committed: InsertSignal
  log: Logger
}

/** Other processes write events, too. */
const pollMs = 250
/** The least time between two polls, however many transactions end. */
const pauseMs = 20
/**
 * How many events are in memory, and for how long after they were read: the data of an erased person must not stay in
 * memory. A stream that is further behind reads its own pages.
 */
const maxEvents = 200
const memoryMs = 2000

/** All events of the feed after the position `start`, up to `end`. */
interface KnownEvents {
  start: number
  end: number
  events: { event: StoredEvent; readAt: number }[]
}

interface Waiter {
  position: number
  dueAt: number
  resolve: (isCurrent: boolean) => void
}

export function createFeedTail({ findEnd, load, committed, log }: FeedTailParts): FeedTail {
  const waiters = new Set<Waiter>()
  let followers = 0
  let isEnded = false
  let polling: Promise<void> | undefined
  let wake = () => {}
  let known: KnownEvents | undefined
  let hasFailed = false

  const readOn = async () => {
    for (;;) {
      if (!known) {
        const end = await findEnd()
        known = { start: end, end, events: [] }
      }
      const page = await load(known.end)
      known = page === 'gone' ? undefined : extend(known, page, performance.now())
      if (page !== 'gone' && !page.hasMore) return
    }
  }
  const poll = async (): Promise<boolean> => {
    try {
      await readOn()
      hasFailed = false
    } catch (error) {
      if (!hasFailed) log.warn({ err: error }, 'event streams wait: the events cannot be read')
      hasFailed = true
    }
    return !hasFailed
  }
  const settle = (isCurrent: boolean) => {
    const now = performance.now()
    for (const waiter of waiters)
      if ((known && known.end > waiter.position) || now >= waiter.dueAt) waiter.resolve(isCurrent)
  }
  const pollAll = async () => {
    let hasCommit = false
    const unsubscribe = committed.listen(() => {
      hasCommit = true
      wake()
    })
    while (followers > 0 && !isEnded) {
      hasCommit = false
      settle(await poll())
      await pause(pauseMs)
      if (!hasCommit && !isEnded) await pause(pollMs)
    }
    unsubscribe()
    known = undefined
    polling = undefined
  }
  /** Waits for a time, or until `wake` is called. */
  const pause = (ms: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        if (ms !== pollMs) return
        clearTimeout(timer)
        resolve()
      }
    })

  return {
    follow() {
      followers++
      polling ??= pollAll()
      return () => {
        followers--
      }
    },

    pageAfter(position, filters) {
      if (!known || position < known.start) return undefined
      const events = known.events.flatMap(({ event }) =>
        event.position > position && matches(event, filters) ? [event] : [],
      )
      return { events, next: Math.max(position, known.end), hasMore: false }
    },

    async wait(position, dueAt, signal) {
      const { promise, resolve } = Promise.withResolvers<boolean>()
      const waiter = { position, dueAt, resolve }
      const abort = () => resolve(!hasFailed)
      waiters.add(waiter)
      signal.addEventListener('abort', abort)
      if (signal.aborted || (known && known.end > position)) abort()
      const isCurrent = await promise
      waiters.delete(waiter)
      signal.removeEventListener('abort', abort)
      return isCurrent
    },

    async end() {
      isEnded = true
      wake()
      await polling
    },
  }
}

function extend({ start, events: former }: KnownEvents, { events, next }: FeedPage, now: number): KnownEvents {
  const all = [...former, ...events.map(event => ({ event, readAt: now }))]
  const kept = all.slice(-maxEvents).filter(({ readAt }) => now - readAt < memoryMs)
  const lastDropped = all[all.length - kept.length - 1]
  return { start: lastDropped?.event.position ?? start, end: next, events: kept }
}

function matches(event: StoredEvent, { type, subject, from }: EventFilters): boolean {
  return (
    (!type || type.includes(event.type)) &&
    (subject === undefined || event.subject === subject) &&
    (from === undefined || event.time >= from)
  )
}
