import type { Kysely } from 'kysely'
import { SqliteAdapter, sql } from 'kysely'
import type { EventTables } from './event-tables.ts'
import { eventTables } from './event-tables.ts'

/** The maximum number of events that one transaction gives positions, or deletes. */
const batchSize = 1000

/**
 * Gives the next positions to committed events without one, in the order of their ids, at most 1000 at once. Returns
 * whether more events may be without one. Every reader calls this before it reads, so that no background work is needed.
 * A row lock allows one transaction at a time, in all replicas. It is held until the end of the transaction, so it works
 * behind a pooler.
 *
 * Two events of one subject get positions in the order of their effects: the later transaction waits for the row lock
 * of the subject before it inserts its event, so its id is higher, and it commits later.
 */
export async function assignPositions(database: Kysely<EventTables>): Promise<boolean> {
  const [waiting] = await selectWaiting(database, 1)
  if (!waiting) return false
  return database.transaction().execute(async transaction => {
    const { assigned } = await lockPositions(transaction)
    // A new statement: under READ COMMITTED, it also sees what was committed during the wait for the lock.
    const waiting = await selectWaiting(transaction, batchSize)
    if (waiting.length === 0) return false
    const ids = sql.join(waiting.map(({ id }) => sql.lit(id)))
    await sql`
      update events set position = ${assigned}::integer + numbered.n
      from (select id, row_number() over (order by id)::integer as n from events where id in (${ids})) as numbered
      where events.id = numbered.id`.execute(transaction)
    await transaction
      .updateTable('eventPositions')
      .set({ assigned: assigned + waiting.length })
      .execute()
    return waiting.length === batchSize
  })
}

/** On SQLite, every event has a position from its insert on. */
async function selectWaiting(database: Kysely<EventTables>, limit: number) {
  if (database.getExecutor().adapter instanceof SqliteAdapter) return []
  const waiting = database.selectFrom('events').select(['id', 'time']).where('position', 'is', null)
  return waiting.orderBy('id').limit(limit).execute()
}

function selectOldest(database: Kysely<EventTables>, limit: number) {
  const placed = database.selectFrom('events').select(['position', 'time']).where('position', '>', 0)
  return placed.orderBy('position').limit(limit).execute()
}

/** The highest position that was deleted; 0 when no event was deleted. */
export async function deletedUpTo(database: Kysely<EventTables>): Promise<number> {
  const { deleted } = await database.selectFrom('eventPositions').select('deleted').executeTakeFirstOrThrow()
  return deleted
}

/** The highest position that an event has or had; 0 before the first event. */
export async function lastPosition(database: Kysely<EventTables>): Promise<number> {
  const last = await database
    .selectFrom('events')
    .select('position')
    .where('position', '>', 0)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.position ?? deletedUpTo(database)
}

/** The time of the event at a position; undefined when the event does not exist, or was deleted. */
export async function timeAt(database: Kysely<EventTables>, position: number): Promise<string | undefined> {
  const event = await database.selectFrom('events').select('time').where('position', '=', position).executeTakeFirst()
  return event?.time
}

/**
 * Deletes the events at the beginning of the feed that are older than `time`, in one transaction for each 1000. Events get
 * a position before, so that a reader notices when it has missed deleted events.
 */
export async function deleteEventsBefore<Tables extends EventTables>(
  serviceDatabase: Kysely<Tables>,
  time: string,
): Promise<void> {
  const database = eventTables(serviceDatabase)
  const [oldest] = [...(await selectOldest(database, 1)), ...(await selectWaiting(database, 1))]
  if (!oldest || oldest.time >= time) return
  while (await assignPositions(database));
  while ((await deleteBatch(database, time)) === batchSize);
}

/** Deletes the events that are older than a number of days. */
export function deleteExpiredEvents<Tables extends EventTables>(database: Kysely<Tables>, days: number): Promise<void> {
  return deleteEventsBefore(database, new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString())
}

function deleteBatch(database: Kysely<EventTables>, time: string): Promise<number> {
  return database.transaction().execute(async transaction => {
    await lockPositions(transaction)
    const oldest = await selectOldest(transaction, batchSize)
    const firstKept = oldest.findIndex(event => event.time >= time)
    const expired = firstKept === -1 ? oldest : oldest.slice(0, firstKept)
    const last = expired.at(-1)
    if (!last || last.position === null) return 0
    await transaction.deleteFrom('events').where('position', '<=', last.position).execute()
    await transaction.updateTable('eventPositions').set({ deleted: last.position }).execute()
    return expired.length
  })
}

/** Locks the row of positions until the end of the transaction, with an update that changes nothing. */
export function lockPositions(transaction: Kysely<EventTables>) {
  return transaction
    .updateTable('eventPositions')
    .set(({ ref }) => ({ assigned: ref('assigned') }))
    .returning(['assigned', 'deleted'])
    .executeTakeFirstOrThrow()
}
