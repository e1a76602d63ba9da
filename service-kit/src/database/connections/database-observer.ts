/** The connections of a service to its data: `writes` are all of them on SQLite. */
export type ConnectionsName = 'writes' | 'reads' | 'lists'

/** The connections of a pool. */
export interface PoolState {
  inUse: number
  idle: number
  max: number
  /** Callers that wait for a connection. */
  waiting: number
}

/** Receives what a database costs, for the metrics. */
export interface DatabaseObserver {
  /** A statement outside transactions has ended, also with an error. */
  recordStatement(connections: ConnectionsName, durationMs: number): void
  /** A transaction has been committed or rolled back. The time includes the wait for its begin. */
  recordTransaction(durationMs: number): void
  /** SQLite has committed a group of transactions together. */
  recordGroupCommit(transactions: number): void
  /** Sets where the state of a pool is read. */
  observePool(connections: ConnectionsName, read: () => PoolState): void
}
