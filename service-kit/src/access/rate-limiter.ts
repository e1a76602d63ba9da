import { ipKeyGenerator } from 'express-rate-limit'
import { Problem } from '../problems/problem.ts'

/**
 * A sliding-window rate limiter. Each process counts separately. At the limit, it throws the Problem
 * `too-many-requests` (429) with a `Retry-After` header.
 */
export interface RateLimiter {
  /** Counts one event. Throws the Problem at the limit. */
  count(...key: string[]): void
  /**
   * Runs `check`, which returns undefined for a wrong guess, and counts only wrong guesses. Runs no more checks at once
   * than may still fail; the others wait. So parallel guesses cannot exceed the limit, and right ones are not refused.
   * Rejects with the Problem at the limit of wrong guesses.
   */
  attempt<Found>(key: string[], check: () => Promise<Found | undefined>): Promise<Found | undefined>
}

interface SlidingWindow {
  /** The times of the counted events within the window, the oldest first. */
  times: number[]
  /** The number of running checks. */
  running: number
  /** Resumes the waiting attempts after each check. */
  waiting: (() => void)[]
}

/** Allows `limit` events in any `windowSeconds`, for each key. */
export function createRateLimiter(limit: number, windowSeconds: number): RateLimiter {
  const windowMs = windowSeconds * 1000
  const windows = new Map<string, SlidingWindow>()
  let sweptAt = Date.now()

  return {
    count(...key) {
      const window = windowFor(key)
      refuseAtLimit(window)
      window.times.push(Date.now())
    },

    async attempt(key, check) {
      let window = windowFor(key)
      while (window.times.length + window.running >= limit) {
        refuseAtLimit(window)
        const { waiting } = window
        await new Promise<void>(resume => waiting.push(resume))
        window = windowFor(key)
      }
      window.running++
      try {
        const found = await check()
        if (found === undefined) window.times.push(Date.now())
        return found
      } finally {
        window.running--
        for (const resume of window.waiting.splice(0)) resume()
      }
    },
  }

  function windowFor(key: string[]): SlidingWindow {
    sweep()
    const name = JSON.stringify(key)
    const window = windows.get(name) ?? { times: [], running: 0, waiting: [] }
    windows.set(name, window)
    removeExpired(window)
    return window
  }

  /** Removes unused keys once per window, so that they do not fill the memory. */
  function sweep(): void {
    if (Date.now() - sweptAt < windowMs) return
    sweptAt = Date.now()
    for (const [name, window] of windows) {
      removeExpired(window)
      if (window.times.length + window.running === 0) windows.delete(name)
    }
  }

  function removeExpired({ times }: SlidingWindow): void {
    const now = Date.now()
    while ((times[0] ?? now) <= now - windowMs) times.shift()
  }

  function refuseAtLimit({ times }: SlidingWindow): void {
    const oldest = times.at(-limit)
    if (oldest === undefined) return
    const seconds = Math.max(1, Math.ceil((oldest + windowMs - Date.now()) / 1000))
    throw new Problem(429, 'too-many-requests', `The rate limit is reached. Try again in ${seconds} seconds.`, {
      headers: { 'Retry-After': String(seconds) },
    })
  }
}

/** The rate-limit key of an IP address. An IPv6 network has one key, because its owner can use all of its addresses. */
export function addressKey(address: string): string {
  return ipKeyGenerator(address)
}
