import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { dropTables } from '../../database/columns.ts'
import type { Migration } from '../../database/maintenance/migrator.ts'
import type { EventTables } from '../event-tables.ts'

/** The tables of a service that publishes its events to a broker. */
export interface PublishingTables extends EventTables {
  eventPublishing: EventPublishingTable
}

/** One row: how far the events are published, and the replica that publishes them. */
interface EventPublishingTable {
  /** The position of the last event that the broker has stored; 0 before the first one. */
  position: number
  holder: string | null
  /** The end of the lease (RFC 3339 in UTC). Afterwards, another replica may take it. */
  heldUntil: string | null
}

/** The migration that creates the table. */
export const publishingMigration: Migration = {
  kind: 'expand',
  up: async database => {
    await database.schema
      .createTable('eventPublishing')
      .addColumn('position', 'integer', column => column.notNull())
      .addColumn('holder', 'text')
      .addColumn('heldUntil', 'text')
      .execute()
    await sql`insert into ${sql.table('eventPublishing')} (position) values (0)`.execute(database)
  },
  down: dropTables('eventPublishing'),
}

/** Longer than one batch takes with all timeouts of the broker. After a crash, other replicas wait for this time. */
const leaseMs = 20_000

export type PublishingCursor = ReturnType<typeof publishingCursor>

/** Stores how far the events are published. A lease lets one replica at a time publish. */
export function publishingCursor(database: Kysely<PublishingTables>, holder: string) {
  const heldUntil = () => new Date(Date.now() + leaseMs).toISOString()
  return {
    async position(): Promise<number> {
      return (await database.selectFrom('eventPublishing').select('position').executeTakeFirstOrThrow()).position
    },

    /** Takes or renews the lease. Returns the position, or undefined while another replica has the lease. */
    async claim(): Promise<number | undefined> {
      const now = new Date().toISOString()
      const row = await database
        .updateTable('eventPublishing')
        .set({ holder, heldUntil: heldUntil() })
        .where(({ eb, or }) => or([eb('holder', 'is', null), eb('holder', '=', holder), eb('heldUntil', '<', now)]))
        .returning('position')
        .executeTakeFirst()
      return row?.position
    },

    /** Moves the position and renews the lease. Returns false when another replica has taken the lease. */
    async move(position: number): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('eventPublishing')
        .set({ position, heldUntil: heldUntil() })
        .where('holder', '=', holder)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async release(): Promise<void> {
      const free = { holder: null, heldUntil: null }
      await database.updateTable('eventPublishing').set(free).where('holder', '=', holder).execute()
    },
  }
}
