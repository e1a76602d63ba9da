import type { Kysely } from 'kysely'
import type { PublishedKeys, StoredKeys } from 'service-kit/access/remote-keys.ts'
import type { Tables, TokenRevocationTable } from '../tables.ts'

/** The lifetime of an access token, and a margin for clock differences. Later, the revoked tokens have expired. */
const revocationsMs = 20 * 60_000

/** Stores what is known about the tokens of the User Service at `url`, so that it is known after a restart. */
export function issuerStore(database: Kysely<Tables>, url: string) {
  const expiry = () => new Date(Date.now() - revocationsMs).toISOString()
  return {
    async loadKeys(): Promise<StoredKeys | undefined> {
      const row = await database.selectFrom('issuerKeys').selectAll().where('url', '=', url).executeTakeFirst()
      return row && { issuer: row.issuer, keys: JSON.parse(row.keys), fetchedAt: row.fetchedAt }
    },

    async saveKeys({ issuer, keys }: PublishedKeys): Promise<void> {
      const row = { issuer, keys: JSON.stringify(keys), fetchedAt: new Date().toISOString() }
      await database
        .insertInto('issuerKeys')
        .values({ url, ...row })
        .onConflict(conflict => conflict.column('url').doUpdateSet(row))
        .execute()
    },

    /** The revocations that concern tokens which may still be valid, oldest first. */
    loadRevocations(): Promise<TokenRevocationTable[]> {
      const revocations = database.selectFrom('tokenRevocations').selectAll().where('revokedAt', '>=', expiry())
      return revocations.orderBy('revokedAt').execute()
    },

    /** Stores new revocations, and deletes the expired ones. Another replica can have stored a higher generation. */
    async saveRevocations(revocations: TokenRevocationTable[]): Promise<void> {
      for (const { userId, generation, revokedAt } of revocations)
        await database
          .insertInto('tokenRevocations')
          .values({ userId, generation, revokedAt })
          .onConflict(conflict =>
            conflict
              .column('userId')
              .doUpdateSet({ generation, revokedAt })
              .where('tokenRevocations.generation', '<', generation),
          )
          .execute()
      await database.deleteFrom('tokenRevocations').where('revokedAt', '<', expiry()).execute()
    },
  }
}
