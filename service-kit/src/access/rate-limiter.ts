import { hash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { ipKeyGenerator } from 'express-rate-limit'
import { isStorageUnavailable } from '../database/failures.ts'
import { Problem } from '../problems/problem.ts'

/**
 * A sliding-window rate limiter. At the limit, it rejects with the Problem `too-many-requests` (429) with a `Retry-After`
 * header.
 */
export interface RateLimiter {
  /** Counts one event. Rejects with the Problem at the limit. */
  count(...key: string[]): Promise<void>
  /**
   * Runs `check`, which returns undefined for a wrong guess, and counts only wrong guesses. Runs no more checks at once
   * than may still fail; the others wait. So parallel guesses cannot exceed the limit, and right ones are not refused.
   * Rejects with the Problem at the limit of wrong guesses.
   */
  attempt<Found>(key: string[], check: () => Promise<Found | undefined>): Promise<Found | undefined>
}

/** Counts the attempts of all replicas together. Keys are hashes. */
export interface AttemptStore {
  /**
   * Begins an attempt. Returns its id; or `wait` while the running attempts may still reach the limit; or, at the limit,
   * the milliseconds until the next attempt is allowed.
   */
  begin(
    key: string,
    limit: number,
    windowMs: number,
  ): Promise<{ id: string } | { wait: true } | { limitedForMs: number }>
  /** Ends an attempt, and counts it if it failed. */
  end(key: string, id: string, isCounted: boolean, windowMs: number): Promise<void>
}

interface SlidingWindow {
  /** The times of the counted events within the window, the oldest first, in milliseconds of the monotonic clock. */
  times: number[]
  /** The number of running checks. */
  running: number
  /** Resumes the waiting attempts after each check. */
  waiting: (() => void)[] | undefined
}

/** How many keys a limiter remembers. A key takes about 300 bytes. */
const maxKeys = 10_000

/** How long an attempt waits for the attempts of other replicas before it looks again. */
const retryMs = 100

/**
 * Allows `limit` events in any `windowSeconds`, for each key. Each process counts in memory, where the least recently
 * used keys are forgotten first. With `shared`, all replicas count together as well; while the database is unavailable,
 * each process counts for itself.
 */
export function createRateLimiter(limit: number, windowSeconds: number, shared?: AttemptStore): RateLimiter {
  const windowMs = windowSeconds * 1000
  const windows = new Map<string, SlidingWindow>()

  return { attempt, count: async (...key) => void (await attempt(key, async () => undefined)) }

  async function attempt<Found>(parts: string[], check: () => Promise<Found | undefined>) {
    const key = hashKey(parts)
    let window = windowFor(key)
    while (window.times.length + window.running >= limit) {
      const oldest = window.times.at(-limit)
      if (oldest !== undefined) refuse(oldest + windowMs - performance.now())
      window.waiting ??= []
      const { waiting } = window
      await new Promise<void>(resume => waiting.push(resume))
      window = windowFor(key)
    }
    window.running++
    try {
      const found = await (shared ? attemptShared(shared, key, check) : check())
      if (found === undefined) window.times = [...window.times, performance.now()] // smaller in memory than after push
      return found
    } finally {
      window.running--
      const { waiting = [] } = window
      window.waiting = undefined
      if (window.times.length + window.running === 0) windows.delete(key)
      for (const resume of waiting) resume()
    }
  }

  async function attemptShared<Found>(store: AttemptStore, key: string, check: () => Promise<Found | undefined>) {
    const id = await beginShared(store, key)
    if (id === undefined) return check()
    let isCounted = false
    try {
      const found = await check()
      isCounted = found === undefined
      return found
    } finally {
      await ifAvailable(store.end(key, id, isCounted, windowMs))
    }
  }

  /** Returns the id of the attempt, or undefined while the database is unavailable. */
  async function beginShared(store: AttemptStore, key: string): Promise<string | undefined> {
    for (;;) {
      const begun = await ifAvailable(store.begin(key, limit, windowMs))
      if (!begun) return undefined
      if ('id' in begun) return begun.id
      if ('limitedForMs' in begun) refuse(begun.limitedForMs)
      await sleep(retryMs)
    }
  }

  /** Returns the window of a key, as the most recently used one. */
  function windowFor(key: string): SlidingWindow {
    const window = windows.get(key) ?? { times: [], running: 0, waiting: undefined }
    windows.delete(key)
    windows.set(key, window)
    if (windows.size > maxKeys) forgetOldest()
    const start = performance.now() - windowMs
    if ((window.times[0] ?? start + 1) <= start) window.times = window.times.filter(time => time > start)
    return window
  }

  /** Forgets the least recently used key without running checks. */
  function forgetOldest(): void {
    for (const [key, { running }] of windows) {
      if (running > 0) continue
      windows.delete(key)
      return
    }
  }

  function refuse(ms: number): never {
    const seconds = Math.max(1, Math.ceil(ms / 1000))
    throw new Problem(429, 'too-many-requests', `The rate limit is reached. Try again in ${seconds} seconds.`, {
      headers: { 'Retry-After': String(seconds) },
    })
  }
}

/** Hashes the parts of a key to a text of fixed length, so that long names take no more memory than short ones. */
export function hashKey(parts: string[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url')
}

/** The rate-limit key of an IP address. An IPv6 network has one key, because its owner can use all of its addresses. */
export function addressKey(address: string): string {
  return ipKeyGenerator(address)
}

/** Returns undefined when the database is unavailable. */
async function ifAvailable<Result>(result: Promise<Result>): Promise<Result | undefined> {
  try {
    return await result
  } catch (error) {
    if (isStorageUnavailable(error)) return undefined
    throw error
  }
}
