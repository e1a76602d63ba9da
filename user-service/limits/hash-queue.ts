import { availableParallelism } from 'node:os'
import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import { Problem } from 'service-kit/problems/problem.ts'

/**
 * Passwords are hashed on libuv's four threads, which also sign and verify access tokens. At least one thread and, on a
 * machine with several cores, one core stay free of hashing.
 */
const places = Math.max(1, Math.min(availableParallelism() - 1, 3))

/** A hash takes about 40 ms, so the last one in the queue waits for about a second. */
const maxWaiting = places * 25

const retryAfterSeconds = 5
const queue = bulkhead(places, maxWaiting)

/**
 * Computes a password hash when a place is free. All services in the process share the places, because they share the
 * threads. Rejects with the Problem `overloaded` (503) when the queue is full.
 */
export async function queueHash<Result>(compute: () => Promise<Result>): Promise<Result> {
  try {
    return await queue.execute(compute)
  } catch (error) {
    throw error instanceof BulkheadRejectedError ? overloaded() : error
  }
}

/**
 * Throws the Problem `overloaded` (503) when the queue is full, before the request costs database accesses and counts
 * towards a limit.
 */
export function refuseWhenQueueIsFull(): void {
  if (freeHashPlaces() === 0) throw overloaded()
}

/** The number of hashes that the queue accepts now. */
export function freeHashPlaces(): number {
  return queue.executionSlots + queue.queueSlots
}

function overloaded(): Problem {
  const detail = `Too many passwords are waiting to be hashed. Try again in ${retryAfterSeconds} seconds.`
  return new Problem(503, 'overloaded', detail, { headers: { 'Retry-After': String(retryAfterSeconds) } })
}
