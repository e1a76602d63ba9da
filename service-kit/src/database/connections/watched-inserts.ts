import type { DatabaseConnection, Dialect } from 'kysely'
import { interceptDialect } from './intercepted-dialect.ts'

/** Reports the inserts into a table after their commit. */
export interface InsertSignal {
  table: string
  /** Calls the listeners. */
  emit: () => void
  /**
   * Calls the listener after each commit of a transaction of this process that has inserted rows. Returns a function that
   * ends this.
   */
  listen: (listener: () => void) => () => void
}

export function createInsertSignal(table: string): InsertSignal {
  const listeners = new Set<() => void>()
  return {
    table,
    emit: () => {
      for (const listener of listeners) listener()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Watches the inserts of transactions. A statement that is not in a transaction is not watched. */
export function watchInserts(dialect: Dialect, { table, emit }: InsertSignal): Dialect {
  const inserting = new WeakSet<DatabaseConnection>()
  const insert = `insert into "${table}"`

  return interceptDialect(dialect, {
    statement(connection, query, work) {
      if (query.sql.startsWith(insert)) inserting.add(connection)
      return work()
    },

    async transactionCommand(connection, command, work) {
      const hasInserted = inserting.delete(connection)
      await work()
      if (hasInserted && command === 'commit') emit()
    },
  })
}
