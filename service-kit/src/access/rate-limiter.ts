import { ipKeyGenerator } from 'express-rate-limit'
import { Problem } from '../problems/problem.ts'

/**
 * Lets so many happen in a while. Each process counts for itself. What is too many is the Problem `too-many-requests`
 * (429), which says when the next may.
 */
export interface RateLimiter {
  /** Counts one. Throws the Problem when there were too many. */
  count(...key: string[]): void
  /**
   * Finds out whether a guess is right, and counts it unless it is; `judge` gives undefined for a wrong one. No more are
   * judged at once than may yet fail: the others wait, so that many at once neither slip through nor are refused for
   * what turns out to be right. Rejects with the Problem when too many were wrong.
   */
  attempt<Found>(key: string[], judge: () => Promise<Found | undefined>): Promise<Found | undefined>
}

interface Counted {
  /** When those were counted that have not left the window yet, the oldest first. */
  times: number[]
  /** How many are being judged. */
  running: number
  /** Those who look again when one has been judged. */
  waiting: (() => void)[]
}

/** `most` in any `windowSeconds`, for each key. */
export function createRateLimiter(most: number, windowSeconds: number): RateLimiter {
  const windowMs = windowSeconds * 1000
  const kept = new Map<string, Counted>()
  let sweptAt = Date.now()

  return {
    count(...key) {
      const counted = countedFor(key)
      refuseWhenFull(counted)
      counted.times.push(Date.now())
    },

    async attempt(key, judge) {
      let counted = countedFor(key)
      while (counted.times.length + counted.running >= most) {
        refuseWhenFull(counted)
        const { waiting } = counted
        await new Promise<void>(wake => waiting.push(wake))
        counted = countedFor(key)
      }
      counted.running++
      try {
        const found = await judge()
        if (found === undefined) counted.times.push(Date.now())
        return found
      } finally {
        counted.running--
        for (const wake of counted.waiting.splice(0)) wake()
      }
    },
  }

  function countedFor(key: string[]): Counted {
    sweep()
    const name = JSON.stringify(key)
    const counted = kept.get(name) ?? { times: [], running: 0, waiting: [] }
    kept.set(name, counted)
    forgetOld(counted)
    return counted
  }

  /** Once a window, so that keys that nobody uses any more do not pile up. */
  function sweep(): void {
    if (Date.now() - sweptAt < windowMs) return
    sweptAt = Date.now()
    for (const [name, counted] of kept) {
      forgetOld(counted)
      if (counted.times.length + counted.running === 0) kept.delete(name)
    }
  }

  function forgetOld({ times }: Counted): void {
    const now = Date.now()
    while ((times[0] ?? now) <= now - windowMs) times.shift()
  }

  function refuseWhenFull({ times }: Counted): void {
    const oldest = times.at(-most)
    if (oldest === undefined) return
    const seconds = Math.max(1, Math.ceil((oldest + windowMs - Date.now()) / 1000))
    throw new Problem(429, 'too-many-requests', `There were too many of these. Try again in ${seconds} seconds.`, {
      headers: { 'Retry-After': String(seconds) },
    })
  }
}

/** What an address is counted as: an IPv6 network counts as one, as its owner has all of its addresses. */
export function addressKey(address: string): string {
  return ipKeyGenerator(address)
}
