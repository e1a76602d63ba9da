import type { Server } from 'node:http'
import type { Metrics } from '../../observability/metrics.ts'
import type { Logger } from '../../process/logger.ts'

const logIntervalMs = 60_000

/** Closes new connections while the server has `maxConnections`. Counts them, and logs them at most once a minute. */
export function limitConnections(server: Server, maxConnections: number, metrics: Metrics, log: Logger): void {
  let lastLoggedAt = Number.NEGATIVE_INFINITY
  server.maxConnections = maxConnections
  server.on('drop', () => {
    metrics.countDroppedConnection()
    const now = performance.now()
    if (now - lastLoggedAt < logIntervalMs) return
    lastLoggedAt = now
    log.warn({ maxConnections }, 'new connections are closed, because MAX_CONNECTIONS are open')
  })
}
