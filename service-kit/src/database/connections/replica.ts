import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'
import type { Logger } from '../../process/logger.ts'
import { describeFailure } from '../failures.ts'

/** How often a replica that failed is probed. */
const probeMs = 2000

export interface ReplicaParts<Tables> {
  replica: Kysely<Tables>
  /** Gets the queries that the replica does not answer. */
  primary: Kysely<Tables>
  log: Logger
  /** Called for each query that the primary gets. */
  onFallback: () => void
}

/**
 * Returns a database for reads outside transactions that asks the replica, and the primary when the replica fails. A
 * replica that failed is not used until a probe succeeds, so that only the first queries wait for its timeouts.
 * `destroy` ends the probes and the connections to the replica, and leaves the primary open.
 */
export function createReplicaReader<Tables>(parts: ReplicaParts<Tables>): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: database => new PostgresIntrospector(database),
    createDriver: () => createDriver(parts),
  }
  return new Kysely<Tables>({ dialect })
}

function createDriver<Tables>({ replica, primary, log, onFallback }: ReplicaParts<Tables>): Driver {
  let probes: NodeJS.Timeout | undefined

  const suspend = (error: unknown) => {
    if (probes) return
    log.warn(`the replica of the database failed, and lists are read from the primary: ${describeFailure(error)}`)
    probes = setInterval(() => {
      sql`select 1`.execute(replica).then(resume, () => {}) // a failed probe is not news
    }, probeMs).unref()
  }
  const resume = () => {
    if (!probes) return
    endProbes()
    log.info('the replica of the database responds again, and lists are read from it')
  }
  const endProbes = () => {
    clearInterval(probes)
    probes = undefined
  }
  /** A read has no effect, so the primary can repeat it after any failure. */
  const askReplica = async (query: CompiledQuery) => {
    try {
      return await replica.executeQuery(query)
    } catch (error) {
      suspend(error)
      return undefined
    }
  }
  const session: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery) {
      let result = probes ? undefined : await askReplica(query)
      if (!result) {
        onFallback()
        result = await primary.executeQuery(query)
      }
      return result as QueryResult<Row> // Kysely knows the row type
    },
    // biome-ignore lint/correctness/useYield: Kysely requires this method, and no query of the services streams
    async *streamQuery() {
      throw new Error('a replica does not support streaming')
    },
  }
  const refuse = async () => {
    throw new Error('a replica has no transactions: what decides a write is read from the primary')
  }
  return {
    init: async () => {},
    acquireConnection: async () => session,
    releaseConnection: async () => {},
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    async destroy() {
      endProbes()
      await replica.destroy()
    },
  }
}
