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
export function watchInserts(dialect: Dialect, signals: InsertSignal[]): Dialect {
  const inserted = new WeakMap<DatabaseConnection, Set<InsertSignal>>()
  const watched = signals.map(signal => ({ signal, insert: `insert into "${signal.table}"` }))

  return interceptDialect(dialect, {
    statement(connection, query, work) {
      for (const { signal, insert } of watched)
        if (query.sql.startsWith(insert))
          inserted.set(connection, (inserted.get(connection) ?? new Set<InsertSignal>()).add(signal))
      return work()
    },

    async transactionCommand(connection, command, work) {
      const emitting = inserted.get(connection)
      inserted.delete(connection)
      await work()
      if (command === 'commit') for (const { emit } of emitting ?? []) emit()
    },
  })
}
