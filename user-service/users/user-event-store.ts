import type { Kysely, Selectable, Transaction } from 'kysely'
import type { components } from 'openapi/generated/user-service.ts'
import type { Tables, UserEventTable } from '../tables.ts'

type Schemas = components['schemas']
export type Actor = Schemas['Actor']
export type UserFacts = Schemas['UserFacts']
export type UserEvent = Schemas['UserEvent']
export type UserEventStore = ReturnType<typeof userEventStore>

/** The installation itself, or whoever runs it. */
export const system: Actor = { kind: 'system', userId: null }

/** Where the history of users is read. */
export function userEventStore(database: Kysely<Tables>) {
  return {
    /** Up to `most` events of a user, the oldest first, those after an id where one is given. */
    async list(userId: number, most: number, after: number | undefined): Promise<UserEvent[]> {
      let query = database.selectFrom('userEvents').selectAll().where('userId', '=', userId).orderBy('id').limit(most)
      if (after !== undefined) query = query.where('id', '>', after)
      return (await query.execute()).map(eventFrom)
    },
  }
}

/** Stores what happened to a user, in the transaction that makes it happen. */
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

function eventFrom({ id, type, at, byKind, byUserId, before, after }: Selectable<UserEventTable>): UserEvent {
  return {
    id,
    type,
    at,
    by: { kind: byKind, userId: byUserId },
    ...(before !== null && { before: JSON.parse(before) }),
    ...(after !== null && { after: JSON.parse(after) }),
  }
}
