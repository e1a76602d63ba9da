import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

/** A pool of connections to a server that may have no free connection. */
export interface WaitingPool {
  /**
   * Takes a connection. While the server refuses further ones, the caller waits for one of the pool's own, or for the
   * server, up to the connection timeout of the pool.
   */
  take: () => Promise<pg.PoolClient>
  /** Closes the connection with `discarded`. */
  release: (client: pg.PoolClient, discarded: boolean) => void
}

/** The pauses between two attempts to connect to a server that refuses, for all callers together. */
const [firstPauseMs, maxPauseMs] = [50, 500]

/** How long a pool opens no connection after it has given one up. Another process can then have it. */
const yieldMs = 2 * maxPauseMs

/** `too_many_connections`, of the server, the database or the role. */
const tooManyConnections = '53300'

/** PgBouncer's refusal has the general code of a protocol violation. */
const refusalByPgBouncer = /no more connections allowed/

/**
 * Lets callers wait for a server without free connections. When all pools of a full server are busy, none has an idle
 * connection to close. So each connection is given up after `lifetimeMs` at most: otherwise, a process that
 * starts later would get none.
 */
export function createWaitingPool(pool: pg.Pool, lifetimeMs = 30_000): WaitingPool {
  const { max, connectionTimeoutMillis: timeoutMs = 0 } = pool.options
  /** When each open connection is given up. The attempts to connect are not among them, unlike in `totalCount`. */
  const ends = new Map<pg.PoolClient, number>()
  let mayGrow = true

  pool.on('connect', client => {
    // Connections that were opened together are not given up together.
    ends.set(client, performance.now() + lifetimeMs * (0.5 + Math.random() / 2))
  })
  pool.on('remove', client => ends.delete(client))

  /** Opens the next connection after a pause, and tries again while the server refuses it. Others are queued. */
  const growAfter = async (firstPauseMs: number) => {
    mayGrow = false
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, maxPauseMs)) {
      await sleep(pauseMs * (0.5 + Math.random() / 2), undefined, { ref: false })
      if (pool.ending) return
      pool.options.max = Number.POSITIVE_INFINITY // otherwise, this attempt may be queued behind callers that wait for it
      const attempt = pool.connect()
      pool.options.max = ends.size
      try {
        const client = await attempt
        client.release() // serves the queue
        break
      } catch (error) {
        if (!isRefused(error)) break // the callers learn of another failure
      }
    }
    pool.options.max = max
    mayGrow = true
  }

  return {
    async take() {
      const end = performance.now() + timeoutMs
      for (;;) {
        try {
          return await pool.connect()
        } catch (error) {
          if (!isRefused(error) || performance.now() > end) throw error
          pool.options.max = ends.size
          if (mayGrow) void growAfter(firstPauseMs)
        }
      }
    },

    release(client, discarded) {
      const isExpired = performance.now() > (ends.get(client) ?? Number.POSITIVE_INFINITY)
      const isGivenUp = isExpired && mayGrow && ends.size > 1
      if (isGivenUp) {
        pool.options.max = ends.size - 1
        void growAfter(yieldMs)
      }
      client.release(discarded || isGivenUp)
    },
  }
}

function isRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === tooManyConnections) || refusalByPgBouncer.test(error.message)
}
