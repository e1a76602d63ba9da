import type { DatabaseSync } from 'node:sqlite'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver } from 'kysely'
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { GroupedTransaction } from './group-commit.ts'
import { createGroupCommit } from './group-commit.ts'
import { createStatements } from './sqlite-statements.ts'

/**
 * A Kysely dialect for SQLite with two connections: `writer` for transactions and writes, with group commit, and
 * `reader` for queries outside transactions, which sees committed data only. A database in memory has no `reader`.
 * `onClose` is called at the end, `onGroupCommit` with the number of transactions that one commit has made durable.
 */
export function createSqliteDialect(
  writer: DatabaseSync,
  reader: DatabaseSync | undefined,
  onClose: () => void,
  onGroupCommit?: (transactions: number) => void,
): Dialect {
  return {
    createAdapter: () => new ConcurrentSqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: database => new SqliteIntrospector(database),
    createDriver: () => createDriver(writer, reader, onClose, onGroupCommit),
  }
}

/** Kysely's own adapter makes SQLite sessions wait for each other; here group-commit.ts orders the transactions. */
class ConcurrentSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }

  /** SQLite rolls back a failed migration completely. Kysely's own adapter leaves the first part of it behind. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely's connection. All sessions share the two SQLite connections. */
interface Session extends DatabaseConnection {
  transaction: GroupedTransaction | undefined
}

function createDriver(
  writer: DatabaseSync,
  reader: DatabaseSync | undefined,
  onClose: () => void,
  onGroupCommit?: (transactions: number) => void,
): Driver {
  const groupCommit = createGroupCommit(writer, onGroupCommit)
  const readerStatements = reader && createStatements(reader)

  const runInOwnTransaction = async <Row>(query: CompiledQuery) => {
    const transaction = await groupCommit.begin()
    try {
      const result = transaction.run<Row>(query)
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }
  const idleSessions: Session[] = [] // reused, because Kysely remembers each session that it has seen
  const createSession = (): Session => ({
    transaction: undefined,
    async executeQuery(query) {
      if (this.transaction) return this.transaction.run(query)
      const isRead = query.query.kind === 'SelectQueryNode'
      return readerStatements && isRead ? readerStatements.query(query) : runInOwnTransaction(query)
    },
    // biome-ignore lint/correctness/useYield: Kysely requires this method, and no query of the services streams
    async *streamQuery() {
      throw new Error('The SQLite dialect does not support streaming.')
    },
  })

  return {
    init: async () => {},
    acquireConnection: async () => idleSessions.pop() ?? createSession(),
    async beginTransaction(session: Session) {
      session.transaction = await groupCommit.begin()
    },
    commitTransaction: async (session: Session) => session.transaction?.commit(),
    rollbackTransaction: async (session: Session) => session.transaction?.rollback(),
    releaseConnection: async (session: Session) => {
      session.transaction = undefined
      idleSessions.push(session)
    },
    async destroy() {
      reader?.close()
      await groupCommit.close()
      onClose()
    },
  }
}
