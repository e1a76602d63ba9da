import { ipKeyGenerator, MemoryStore } from 'express-rate-limit'
import { Problem } from './problem.ts'

/** Counts what may happen so many times in a while. Each process counts for itself. */
export interface Limiter {
  /** Counts one. Rejects with the Problem `too-many-requests` (429) once there were too many. */
  count(...key: string[]): Promise<void>
  /** Takes back one that was not worth counting. */
  forgive(...key: string[]): Promise<void>
}

/** `most` in `windowSeconds`, for each key. */
export function limiter(most: number, windowSeconds: number): Limiter {
  const store = new MemoryStore()
  store.init({ windowMs: windowSeconds * 1000 } as Parameters<MemoryStore['init']>[0]) // it reads nothing else
  return {
    async count(...key) {
      const { totalHits, resetTime } = await store.increment(JSON.stringify(key))
      if (totalHits <= most) return
      await store.decrement(JSON.stringify(key))
      const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1000))
      throw new Problem(429, 'too-many-requests', `There were too many of these. Try again in ${seconds} seconds.`, {
        headers: { 'Retry-After': String(seconds) },
      })
    },
    forgive: (...key) => store.decrement(JSON.stringify(key)),
  }
}

/** What an address is counted as: an IPv6 network counts as one, as its owner has all of its addresses. */
export function addressKey(address: string): string {
  return ipKeyGenerator(address)
}
