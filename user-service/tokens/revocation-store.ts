import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import { timeOfChangeAfter } from 'openapi/contract/times.ts'
import type { components } from 'openapi/generated/user-service.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import type { Tables } from '../tables.ts'
import { publishRevocation } from '../users/history/published-event-store.ts'

export type TokenRevocation = components['schemas']['TokenRevocation']
export type RevocationStore = ReturnType<typeof revocationStore>

/** The sort order of the listing of revocations. */
export const oldestRevocationFirst: Keyset<'revokedAt' | 'userId'> = {
  columns: { revokedAt: 'text', userId: 'id' },
  direction: 'asc',
}

/** An update that revokes the access tokens of a user. `recordRevocation` must follow in the same transaction. */
export const nextTokenGeneration = { tokenGeneration: sql<number>`${sql.ref('tokenGeneration')} + 1` }

/**
 * Records the last revocation of a user and its event, for the services that verify tokens without this database. Those may
 * read the revocations since the latest one that they know, so a revocation is never recorded before an earlier one. The
 * transaction holds the row lock of the user.
 */
export async function recordRevocation(
  transaction: Transaction<Tables>,
  userId: number,
  generation: number,
): Promise<void> {
  const { latest } = await transaction
    .selectFrom('tokenRevocations')
    .select(({ fn }) => fn.max<string | null>('revokedAt').as('latest'))
    .executeTakeFirstOrThrow()
  const revocation = { generation, revokedAt: timeOfChangeAfter(latest ?? '') }
  await transaction
    .insertInto('tokenRevocations')
    .values({ userId, ...revocation })
    .onConflict(conflict => conflict.column('userId').doUpdateSet(revocation))
    .execute()
  await publishRevocation(transaction, { userId, ...revocation })
}

/** Reads the revocations, and the state of users that decides about their access tokens. */
export function revocationStore(database: Kysely<Tables>) {
  return {
    async list(from: string, range: PageRange): Promise<TokenRevocation[]> {
      const revocations = database.selectFrom('tokenRevocations').selectAll().where('revokedAt', '>=', from)
      return selectPage(revocations, oldestRevocationFirst, range).execute()
    },

    /** The lowest generation of a user's valid access tokens; undefined for a user who is erased or suspended. */
    async currentGeneration(userId: number): Promise<number | undefined> {
      const row = await database
        .selectFrom('users')
        .select('tokenGeneration')
        .where('id', '=', userId)
        .where('status', '=', 'active')
        .executeTakeFirst()
      return row?.tokenGeneration
    },
  }
}
