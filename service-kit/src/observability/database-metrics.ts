import type { Registry } from 'prom-client'
import { Counter, Gauge, Histogram } from 'prom-client'
import type { ConnectionsName, DatabaseObserver, PoolState } from '../database/connections/database-observer.ts'
import { durationBuckets } from './duration-buckets.ts'

export interface DatabaseMetrics {
  databaseObserver: DatabaseObserver
  /** Counts a query that the primary database got because its replica failed. */
  countReplicaFallback(): void
}

export function createDatabaseMetrics(registers: Registry[]): DatabaseMetrics {
  const statements = new Histogram({
    name: 'database_statement_duration_seconds',
    help: 'Duration of statements outside transactions, by the connections that they use.',
    labelNames: ['connections'],
    buckets: durationBuckets,
    registers,
  })
  const transactions = new Histogram({
    name: 'database_transaction_duration_seconds',
    help: 'Duration of transactions, from the wait for their begin to the end of their commit.',
    buckets: durationBuckets,
    registers,
  })
  const groupCommits = new Histogram({
    name: 'database_group_commit_transactions',
    help: 'Number of transactions that one commit of SQLite has made durable together.',
    buckets: [1, 2, 5, 10, 20, 50, 100],
    registers,
  })
  const fallbacks = new Counter({
    name: 'database_replica_fallbacks_total',
    help: 'Queries of lists that the primary database got because its replica failed.',
    registers,
  })
  const pools = new Map<ConnectionsName, () => PoolState>()
  const poolGauge = (name: string, help: string, select: (state: PoolState) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['connections'],
      registers,
      collect() {
        for (const [connections, read] of pools) this.set({ connections }, select(read()))
      },
    })
  poolGauge('database_connections_in_use', 'Connections to PostgreSQL in use.', ({ inUse }) => inUse)
  poolGauge('database_connections_idle', 'Open connections to PostgreSQL without a use.', ({ idle }) => idle)
  poolGauge('database_connections_max', 'The maximum number of connections to PostgreSQL.', ({ max }) => max)
  poolGauge(
    'database_connections_waiting',
    'Callers that wait for a connection to PostgreSQL.',
    ({ waiting }) => waiting,
  )

  return {
    databaseObserver: {
      recordStatement: (connections, durationMs) => statements.observe({ connections }, durationMs / 1000),
      recordTransaction: durationMs => transactions.observe(durationMs / 1000),
      recordGroupCommit: count => groupCommits.observe(count),
      observePool: (connections, read) => void pools.set(connections, read),
    },
    countReplicaFallback: () => fallbacks.inc(),
  }
}
