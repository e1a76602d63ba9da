import type { PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { DatabaseLimits } from '../../process/settings/database-settings.ts'
import { requestCancel } from './cancel-request.ts'
import type { WaitingPool } from './waiting-pool.ts'

/** The timeouts of statements in milliseconds. 0 means no timeout. */
export type StatementTimeouts = Pick<
  DatabaseLimits,
  'lockTimeoutMs' | 'statementTimeoutMs' | 'idleInTransactionTimeoutMs'
>

/**
 * Bounds each statement, without any state of the session, because PgBouncer gives each transaction another session. A
 * transaction begins with its timeouts in the same message, and the server enforces them. A statement outside a
 * transaction is cancelled by the client.
 *
 * A connection on which a query failed without an answer of the server may still be blocked by this query. No other
 * query is sent on it, and the pool closes it on its release. The server then rolls back its transaction.
 */
export function boundStatements(
  client: pg.PoolClient,
  timeouts: StatementTimeouts,
  release: WaitingPool['release'],
): PostgresPoolClient {
  let loss: unknown
  let inTransaction = false
  let isCancelled = false
  const send = async (text: string, parameters: readonly unknown[]) => {
    if (/^(begin|start transaction)/.test(text)) {
      inTransaction = true
      return client.query(text + setTimeouts(timeouts))
    }
    if (inTransaction || timeouts.statementTimeoutMs === 0) return client.query(text, [...parameters])
    const timer = setTimeout(() => {
      isCancelled = true
      requestCancel(client)
    }, timeouts.statementTimeoutMs)
    return client.query(text, [...parameters]).finally(() => clearTimeout(timer))
  }
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      if (loss) throw loss
      return await send(text, parameters)
    } catch (error) {
      if (isLoss(error)) loss = error
      // The caller learns the error that led to the rollback, and not that of the rollback.
      if (loss && text === 'rollback') return { command: 'ROLLBACK' as const, rowCount: 0, rows: [] }
      throw error
    }
  }
  return {
    query: query as unknown as PostgresPoolClient['query'], // without its overload for cursors: nothing streams
    // A cancel request can arrive after the end of its statement. It must not meet the next one.
    release: (discarded = false) => release(client, discarded || isCancelled || loss !== undefined),
  }
}

function setTimeouts({ lockTimeoutMs, statementTimeoutMs, idleInTransactionTimeoutMs }: StatementTimeouts): string {
  return `; set local lock_timeout = ${lockTimeoutMs}; set local statement_timeout = ${statementTimeoutMs}; set local idle_in_transaction_session_timeout = ${idleInTransactionTimeoutMs}`
}

/** Whether the server did not answer, or ended the connection with its answer. */
function isLoss(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || error.severity === 'FATAL'
}
