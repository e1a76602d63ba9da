import type { Kysely, Selectable, Transaction } from 'kysely'
import type { components } from 'openapi/generated/user-service.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import type { Tables, UserEventTable } from '../../tables.ts'

type Schemas = components['schemas']
export type Actor = Schemas['Actor']
export type UserFacts = Schemas['UserFacts']
export type UserEvent = Schemas['UserEvent']
export type UserEventStore = ReturnType<typeof userEventStore>

/** The service itself, or its operator. */
export const systemActor: Actor = { kind: 'system', userId: null }

/** The sort order of the history of a user. */
export const oldestFirst: Keyset<'id'> = { columns: { id: 'id' }, direction: 'asc' }

/** Reads the history of users. */
export function userEventStore(database: Kysely<Tables>) {
  return {
    async list(userId: number, range: PageRange): Promise<UserEvent[]> {
      const events = database.selectFrom('userEvents').selectAll().where('userId', '=', userId)
      return (await selectPage(events, oldestFirst, range).execute()).map(toUserEvent)
    },
  }
}

/** Stores an event in the transaction of the change that it describes. */
export async function recordEvent(
  transaction: Transaction<Tables>,
  { userId, by, before, after, ...event }: Omit<UserEvent, 'id'> & { userId: number },
): Promise<void> {
  await transaction
    .insertInto('userEvents')
    .values({
      ...event,
      userId,
      byKind: by.kind,
      byUserId: by.userId,
      before: before ? JSON.stringify(before) : null,
      after: after ? JSON.stringify(after) : null,
    })
    .execute()
}

function toUserEvent({ id, type, at, byKind, byUserId, before, after }: Selectable<UserEventTable>): UserEvent {
  return {
    id,
    type,
    at,
    by: { kind: byKind, userId: byUserId },
    ...(before !== null && { before: JSON.parse(before) }),
    ...(after !== null && { after: JSON.parse(after) }),
  }
}
