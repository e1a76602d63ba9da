import type { Generated, Kysely } from 'kysely'
import { sql } from 'kysely'
import { dropTables, generatedId } from '../database/columns.ts'
import type { DialectName } from '../database/database.ts'
import type { Migration } from '../database/maintenance/migrator.ts'

/** The tables of a service that publishes events. */
export interface EventTables {
  events: EventTable
  eventPositions: EventPositionTable
}

interface EventTable {
  /** Counts up at the insert. On PostgreSQL, a row can become visible after rows with higher ids. */
  id: Generated<number>
  /** A UUID: the `id` of the CloudEvent. It stays unique after a backup is restored, when row ids repeat. */
  eventId: string
  type: string
  subject: string
  /** RFC 3339 in UTC */
  time: string
  /** JSON */
  data: string
  /**
   * The place in the feed: gapless, and visible only after all lower positions. Null until `assignPositions` has run; on
   * SQLite it is the primary key, because SQLite commits transactions in the order of their inserts.
   */
  position: Generated<number | null>
}

/** One row. Its lock lets one transaction at a time assign or delete positions. */
interface EventPositionTable {
  /** The highest assigned position. Unused on SQLite. */
  assigned: number
  /** The highest deleted position. */
  deleted: number
}

/** The migration that creates the tables. What a former build changes on the newer schema has no events. */
export function eventMigration(dialect: DialectName): Migration {
  return {
    kind: 'expand',
    up: database => createEvents(database, dialect),
    down: dropTables('eventPositions', 'events'),
  }
}

async function createEvents(database: Kysely<unknown>, dialect: DialectName): Promise<void> {
  // On SQLite, the position is the primary key: an index on another column contains it as well.
  const isSqlite = dialect === 'sqlite'
  await database.schema
    .createTable('events')
    .addColumn(isSqlite ? 'position' : 'id', 'integer', generatedId(dialect))
    .addColumn('eventId', 'text', column => column.notNull())
    .addColumn('type', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('time', 'text', column => column.notNull())
    .addColumn('data', 'text', column => column.notNull())
    .addColumn(isSqlite ? 'id' : 'position', 'integer', column =>
      isSqlite ? column.generatedAlwaysAs(sql.ref('position')) : column,
    )
    .execute()
  const position = isSqlite ? [] : ['position']
  await database.schema
    .createIndex('eventsByType')
    .on('events')
    .columns(['type', ...position])
    .execute()
  await database.schema
    .createIndex('eventsBySubject')
    .on('events')
    .columns(['subject', ...position])
    .execute()
  if (!isSqlite) {
    await database.schema.createIndex('eventsByPosition').unique().on('events').column('position').execute()
    await database.schema
      .createIndex('eventsWithoutPosition')
      .on('events')
      .column('id')
      .where(sql.ref('position'), 'is', null)
      .execute()
  }
  await database.schema
    .createTable('eventPositions')
    .addColumn('assigned', 'integer', column => column.notNull())
    .addColumn('deleted', 'integer', column => column.notNull())
    .execute()
  await sql`insert into ${sql.table('eventPositions')} (assigned, deleted) values (0, 0)`.execute(database)
}

/** Kysely's types cannot express that the tables of a service include these. The queries use no other tables. */
export function eventTables<Tables extends EventTables>(database: Kysely<Tables>): Kysely<EventTables> {
  return database as unknown as Kysely<EventTables>
}
