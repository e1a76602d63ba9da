import type { DatabaseSync } from 'node:sqlite'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver } from 'kysely'
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Member } from './shared-commits.ts'
import { sharedCommits } from './shared-commits.ts'
import { statementsOf } from './sqlite-statements.ts'

/**
 * SQLite for Kysely, over two connections: what is written goes over one, where writers share commits, and what is only
 * read over the other, which sees what was committed. A database in memory has the first alone. `whenClosed` is called
 * at the end.
 */
export function sqliteDialect(writer: DatabaseSync, reader: DatabaseSync | undefined, whenClosed: () => void): Dialect {
  return {
    createAdapter: () => new SharingAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: database => new SqliteIntrospector(database),
    createDriver: () => driver(writer, reader, whenClosed),
  }
}

/** Kysely would let one user at a time have the database; here they take turns in shared-commits.ts. */
class SharingAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/** What Kysely takes for a connection: whoever uses the database for a while. */
interface Session extends DatabaseConnection {
  /** Its transaction, while there is one. */
  member: Member | undefined
}

function driver(writer: DatabaseSync, reader: DatabaseSync | undefined, whenClosed: () => void): Driver {
  const commits = sharedCommits(writer)
  const reading = reader && statementsOf(reader)

  const writeAlone = async <Row>(query: CompiledQuery) => {
    const member = await commits.begin()
    try {
      const result = member.run<Row>(query)
      await member.commit()
      return result
    } catch (error) {
      await member.rollback()
      throw error
    }
  }
  const idle: Session[] = [] // used again: Kysely remembers each that it has seen
  const session = (): Session => ({
    member: undefined,
    async executeQuery(query) {
      if (this.member) return this.member.run(query)
      return reading && query.query.kind === 'SelectQueryNode' ? reading.query(query) : writeAlone(query)
    },
    // biome-ignore lint/correctness/useYield: Kysely asks for it; there is nothing that we would read piece by piece
    async *streamQuery() {
      throw new Error('SQLite does not stream here')
    },
  })

  return {
    init: async () => {},
    acquireConnection: async () => idle.pop() ?? session(),
    async beginTransaction(session: Session) {
      session.member = await commits.begin()
    },
    commitTransaction: async (session: Session) => session.member?.commit(),
    rollbackTransaction: async (session: Session) => session.member?.rollback(),
    releaseConnection: async (session: Session) => {
      session.member = undefined
      idle.push(session)
    },
    async destroy() {
      reader?.close()
      await commits.close()
      whenClosed()
    },
  }
}
