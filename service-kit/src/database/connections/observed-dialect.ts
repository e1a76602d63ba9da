import type { Dialect } from 'kysely'
import type { Tracing } from '../../tracing/tracing.ts'
import type { ConnectionsName, DatabaseObserver } from './database-observer.ts'
import { measureDialect } from './measured-dialect.ts'
import { traceDialect } from './traced-dialect.ts'
import type { InsertSignal } from './watched-inserts.ts'
import { watchInserts } from './watched-inserts.ts'

export interface Observers {
  /** Records the statements of traces. */
  tracing?: Tracing | undefined
  /** Gets the durations for the metrics. */
  observer?: DatabaseObserver | undefined
  /** Inserts that are reported after their commit. */
  inserts?: InsertSignal[] | undefined
}

/** Adds traces, metrics and the watch of inserts to the connections of a service. */
export function observeDialect(
  dialect: Dialect,
  url: string,
  connections: ConnectionsName,
  { tracing, observer, inserts }: Observers,
): Dialect {
  const watched = inserts && connections === 'writes' ? watchInserts(dialect, inserts) : dialect
  const traced = tracing ? traceDialect(watched, tracing, url) : watched
  return observer ? measureDialect(traced, observer, connections) : traced
}
