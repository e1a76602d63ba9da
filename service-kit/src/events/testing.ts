import type { Kysely } from 'kysely'
import type { Migrations } from '../database/database.ts'
import { openDatabase } from '../database/database.ts'
import type { EventFilters, StoredEvent } from './event-store.ts'
import { loadEvents, recordEvent } from './event-store.ts'
import { eventMigration } from './event-tables.ts'
import type { PublishingTables } from './publishing/publishing-cursor.ts'
import { publishingMigration } from './publishing/publishing-cursor.ts'

export interface Tables extends PublishingTables {
  things: { id: number; version: number }
}

const migrations: Migrations = dialect => ({
  '0001-events': eventMigration(dialect),
  '0002-event-publishing': publishingMigration,
  '0003-things': {
    kind: 'expand',
    up: async database => {
      await database.schema.createTable('things').addColumn('id', 'integer').addColumn('version', 'integer').execute()
    },
    down: async database => {
      await database.schema.dropTable('things').execute()
    },
  },
})
export const open = (url: string) => openDatabase<Tables>(url, migrations)

export const event = (number: number, subject = 'things/1', time = '2026-11-28T10:00:00.000Z') => ({
  ...{ type: 'thing.changed', subject, time },
  data: { number },
})
export const record = (database: Kysely<Tables>, ...of: Parameters<typeof event>) =>
  database.transaction().execute(transaction => recordEvent(transaction, event(...of)))
export const numbersOf = (events: StoredEvent[]) => events.map(({ data }) => (data as { number: number }).number)

/** Reads on from a position until a page is empty, as a feed's reader does. */
export async function readOn(
  database: Kysely<Tables>,
  position = 0,
  filters: EventFilters = {},
): Promise<StoredEvent[]> {
  const page = await loadEvents(database, filters, { limit: 3, after: position === 0 ? undefined : [position] })
  if (page === 'gone') throw new Error('events were deleted')
  const last = page.at(-1)
  return last ? [...page, ...(await readOn(database, last.position, filters))] : []
}
