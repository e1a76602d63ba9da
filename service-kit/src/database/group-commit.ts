import type { DatabaseSync } from 'node:sqlite'
import type { CompiledQuery, QueryResult } from 'kysely'
import { createStatements } from './sqlite-statements.ts'

/** One transaction of a group. The transactions run one after the other, and none sees an unfinished one's changes. */
export interface GroupedTransaction {
  /** Throws SQLite's error. If this error ended the whole group, all later calls throw the same error. */
  run<Row>(query: CompiledQuery): QueryResult<Row>
  /** Resolves when the changes are on the disk. Rejects when the group failed; then none of its changes exist. */
  commit(): Promise<void>
  /** Undoes the changes. Resolves after the group's commit: this transaction may have read the other ones' changes. */
  rollback(): Promise<void>
}

export interface GroupCommit {
  /** Resolves when it is the transaction's turn. All other transactions wait until it commits or rolls back. */
  begin(): Promise<GroupedTransaction>
  /** Waits for the transactions in the queue, commits them, and closes the database. */
  close(): Promise<void>
}

/** The transactions of one commit. */
interface Group {
  transactions: number
  ended: PromiseWithResolvers<void>
  /** The reason why the group was not committed. */
  failure?: unknown
}

/**
 * Group commit: transactions that begin in the same event-loop turn become savepoints of one SQLite transaction, so
 * that they share one fsync, which is the main cost. Each savepoint rolls back alone. Each transaction reports its
 * result only after the shared commit. When SQLite itself ends the transaction (disk full or failing), all transactions
 * of the group fail. `onCommit` gets the number of transactions of each group.
 */
export function createGroupCommit(
  database: DatabaseSync,
  onCommit: (transactions: number) => void = () => {},
): GroupCommit {
  const run = createStatements(database)
  const queue: (() => void)[] = []
  let busy = false
  let current: Group | undefined

  const acquireTurn = async () => {
    if (busy) await new Promise<void>(resume => queue.push(resume))
    busy = true
  }

  const releaseTurn = () => {
    const resumeNext = queue.shift()
    if (resumeNext) return resumeNext()
    busy = false
    if (current) setImmediate(commitGroup, current) // other transactions may still join in this event-loop turn
  }

  const joinGroup = (): Group => {
    if (!current) {
      run.command('begin immediate')
      current = { transactions: 0, ended: Promise.withResolvers() }
      current.ended.promise.catch(() => {}) // prevents an unhandled rejection when no transaction waits for the group
    }
    run.command('savepoint member')
    current.transactions++
    return current
  }

  const failGroup = (group: Group, failure: unknown) => {
    current = undefined
    if (database.isTransaction) run.command('rollback')
    group.failure = failure
    group.ended.reject(failure)
  }

  const commitGroup = (group: Group) => {
    if (current !== group || busy) return // the group has ended, or another transaction has joined it meanwhile
    try {
      run.command('commit')
      current = undefined
      onCommit(group.transactions)
      group.ended.resolve()
    } catch (error) {
      failGroup(group, error)
    }
  }

  const createTransaction = (group: Group): GroupedTransaction => {
    let ended = false
    const end = async (...commands: string[]) => {
      if (ended) return
      ended = true
      try {
        if (current === group) for (const command of commands) run.command(command)
      } catch (error) {
        failGroup(group, error)
      }
      releaseTurn()
      await group.ended.promise
    }
    return {
      run: query => {
        if (current !== group) throw group.failure // without the group, SQLite would commit each statement separately
        try {
          return run.query(query)
        } catch (error) {
          if (!database.isTransaction) failGroup(group, error)
          throw error
        }
      },
      commit: () => end('release member'),
      rollback: () => end('rollback to member', 'release member'),
    }
  }

  return {
    async begin() {
      await acquireTurn()
      try {
        return createTransaction(joinGroup())
      } catch (error) {
        releaseTurn()
        throw error
      }
    },

    async close() {
      await acquireTurn()
      busy = false
      if (current) commitGroup(current)
      database.close()
      releaseTurn()
    },
  }
}
