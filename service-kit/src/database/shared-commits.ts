import type { DatabaseSync } from 'node:sqlite'
import type { CompiledQuery, QueryResult } from 'kysely'
import { statementsOf } from './sqlite-statements.ts'

/** One transaction among those that share a commit: they run one after the other, and none sees another half done. */
export interface Member {
  /** Throws what SQLite says; when that has ended the whole transaction, everything that follows is refused with it, too. */
  run<Row>(query: CompiledQuery): QueryResult<Row>
  /** Resolves once all that was done is on the disk; rejects when it is not, and then nothing of it was done. */
  commit(): Promise<void>
  /** Undoes what this member did, and resolves with the commit of the others: it may have seen what they did. */
  rollback(): Promise<void>
}

export interface SharedCommits {
  /** Resolves when it is this one's turn. It lasts until its end: whatever else it waits for, all others wait for, too. */
  begin(): Promise<Member>
  /** Lets those finish who are there, commits what they did, and closes the database. */
  close(): Promise<void>
}

/** Transactions that are committed together, or not at all. */
interface Group {
  ended: PromiseWithResolvers<void>
  /** Why it was not committed. */
  failure?: unknown
}

/**
 * Has writers share a commit, because it is the wait for the disk that costs. Those that come within one turn of the
 * event loop are savepoints of one transaction: each is undone by itself, all become durable at once, and only then do
 * they hear that they are. SQLite itself ends the transaction when the disk is full, or fails: then no member is done.
 */
export function sharedCommits(database: DatabaseSync): SharedCommits {
  const run = statementsOf(database)
  const waiting: (() => void)[] = []
  let taken = false
  let current: Group | undefined

  const turn = async () => {
    if (taken) await new Promise<void>(go => waiting.push(go))
    taken = true
  }

  const passOn = () => {
    const next = waiting.shift()
    if (next) return next()
    taken = false
    if (current) setImmediate(commit, current) // others may come in this turn
  }

  const join = (): Group => {
    if (!current) {
      run.command('begin immediate')
      current = { ended: Promise.withResolvers() }
      current.ended.promise.catch(() => {}) // its members hear of it, where there are any left
    }
    run.command('savepoint member')
    return current
  }

  const giveUp = (group: Group, failure: unknown) => {
    current = undefined
    if (database.isTransaction) run.command('rollback')
    group.failure = failure
    group.ended.reject(failure)
  }

  const commit = (group: Group) => {
    if (current !== group || taken) return // it has ended already, or somebody has come to it meanwhile
    try {
      run.command('commit')
      current = undefined
      group.ended.resolve()
    } catch (error) {
      giveUp(group, error)
    }
  }

  const memberOf = (group: Group): Member => {
    let ended = false
    const end = async (...commands: string[]) => {
      if (ended) return
      ended = true
      try {
        if (current === group) for (const command of commands) run.command(command)
      } catch (error) {
        giveUp(group, error)
      }
      passOn()
      await group.ended.promise
    }
    return {
      run: query => {
        if (current !== group) throw group.failure // outside of its transaction, each statement would be one of its own
        try {
          return run.query(query)
        } catch (error) {
          if (!database.isTransaction) giveUp(group, error)
          throw error
        }
      },
      commit: () => end('release member'),
      rollback: () => end('rollback to member', 'release member'),
    }
  }

  return {
    async begin() {
      await turn()
      try {
        return memberOf(join())
      } catch (error) {
        passOn()
        throw error
      }
    },

    async close() {
      await turn()
      taken = false
      if (current) commit(current)
      database.close()
      passOn()
    },
  }
}
