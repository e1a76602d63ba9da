import type { Kysely } from 'kysely'
import { deletedUpTo } from './event-positions.ts'
import type { EventTables } from './event-tables.ts'
import { eventTables } from './event-tables.ts'

/**
 * The subjects of the next events after a position, each once, and the position of the last of these events. 'gone' when
 * events after the position were deleted. The caller assigns positions before.
 */
export async function loadChangedSubjects<Tables extends EventTables>(
  serviceDatabase: Kysely<Tables>,
  after: number,
  limit: number,
): Promise<{ subjects: string[]; position: number } | 'gone'> {
  const database = eventTables(serviceDatabase)
  const events = await database
    .selectFrom('events')
    .select(['position', 'subject'])
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute()
  if (after < (await deletedUpTo(database))) return 'gone'
  return { subjects: [...new Set(events.map(({ subject }) => subject))], position: events.at(-1)?.position ?? after }
}
