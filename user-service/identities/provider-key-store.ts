import type { Kysely } from 'kysely'
import type { KeyStore } from 'service-kit/access/key-store.ts'
import type { Tables } from '../tables.ts'

/** Stores the public keys of an OpenID provider, so that they are known after a restart. */
export function providerKeyStore(database: Kysely<Tables>, url: string): KeyStore {
  return {
    async loadKeys() {
      const row = await database.selectFrom('providerKeys').selectAll().where('url', '=', url).executeTakeFirst()
      return row && { issuer: url, keys: JSON.parse(row.keys), fetchedAt: row.fetchedAt }
    },

    async saveKeys({ keys }) {
      const row = { keys: JSON.stringify(keys), fetchedAt: new Date().toISOString() }
      await database
        .insertInto('providerKeys')
        .values({ url, ...row })
        .onConflict(conflict => conflict.column('url').doUpdateSet(row))
        .execute()
    },
  }
}
