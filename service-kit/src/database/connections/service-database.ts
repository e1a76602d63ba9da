import { Kysely } from 'kysely'
import type { Logger } from '../../process/logger.ts'
import type { DatabaseSettings } from '../../process/settings/database-settings.ts'
import type { Migrations, OpenOptions } from '../database.ts'
import { openDatabase } from '../database.ts'
import { dialectNameOf } from '../database-url.ts'
import type { ConnectionsName, PoolState } from './database-observer.ts'
import type { Observers } from './observed-dialect.ts'
import { observeDialect } from './observed-dialect.ts'
import { createReplicaReader } from './replica.ts'

/** The connections of a service to its data. On SQLite, all three are the same. */
export interface ServiceDatabase<Tables> {
  /** For writes, and for reads that decide a write. */
  writes: Kysely<Tables>
  /** For reads outside transactions. They see every committed change, and never wait for blocked writes. */
  reads: Kysely<Tables>
  /** For lists. They may lag behind when the database has a replica. */
  lists: Kysely<Tables>
  close: () => Promise<void>
}

export interface ServiceDatabaseOptions<Tables> extends Pick<OpenOptions<Tables>, 'seed' | keyof Observers> {
  log: Logger
  /** Called for each query that the primary gets because the replica failed. */
  onReplicaFallback: () => void
}

/** Opens the database of a service, as `openDatabase` does, with separate connections for writes, reads and lists. */
export async function openServiceDatabase<Tables>(
  { databaseUrl, databaseReadUrl, databaseLimits: limits, migrate }: DatabaseSettings,
  migrations: Migrations,
  { seed, log, onReplicaFallback: onFallback, ...observers }: ServiceDatabaseOptions<Tables>,
): Promise<ServiceDatabase<Tables>> {
  const writes = await openDatabase<Tables>(databaseUrl, migrations, {
    migrate,
    limits,
    ...observers,
    ...(seed && { seed }),
  })
  if (dialectNameOf(databaseUrl) === 'sqlite')
    return { writes, reads: writes, lists: writes, close: () => writes.destroy() }
  const { openPostgres } = await import('../postgres.ts')
  const readLimits = { ...limits, poolSize: limits.readPoolSize }
  const openReader = (url: string, connections: ConnectionsName) => {
    const onPool = (read: () => PoolState) => observers.observer?.observePool(connections, read)
    const dialect = openPostgres(url, { limits: readLimits, onPool })
    return new Kysely<Tables>({ dialect: observeDialect(dialect, url, connections, observers) })
  }
  const reads = openReader(databaseUrl, 'reads')
  const lists =
    databaseReadUrl === null
      ? reads
      : createReplicaReader({ replica: openReader(databaseReadUrl, 'lists'), primary: reads, log, onFallback })
  const close = async () => {
    if (lists !== reads) await lists.destroy()
    await reads.destroy()
    await writes.destroy()
  }
  return { writes, reads, lists, close }
}
