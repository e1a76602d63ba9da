import type { DatabaseConnection, Dialect } from 'kysely'
import type { ConnectionsName, DatabaseObserver } from './database-observer.ts'
import { interceptDialect } from './intercepted-dialect.ts'

/** Measures each statement outside transactions, and each transaction as a whole. */
export function measureDialect(dialect: Dialect, observer: DatabaseObserver, connections: ConnectionsName): Dialect {
  const beginTimes = new WeakMap<DatabaseConnection, number>()

  return interceptDialect(dialect, {
    async statement(connection, _query, work) {
      if (beginTimes.has(connection)) return work()
      const startedAt = performance.now()
      try {
        return await work()
      } finally {
        observer.recordStatement(connections, performance.now() - startedAt)
      }
    },

    async transactionCommand(connection, command, work) {
      if (command === 'begin') {
        beginTimes.set(connection, performance.now())
        return work().catch(error => {
          beginTimes.delete(connection)
          throw error
        })
      }
      const begunAt = beginTimes.get(connection)
      try {
        await work()
      } finally {
        beginTimes.delete(connection)
        if (begunAt !== undefined) observer.recordTransaction(performance.now() - begunAt)
      }
    },
  })
}
