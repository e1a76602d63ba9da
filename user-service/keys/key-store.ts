import type { JWK_EC_Private } from 'jose'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

export type KeyStore = ReturnType<typeof keyStore>

/** A key that access tokens are signed with. */
export interface SigningKey {
  /** The key id in tokens (`kid`). */
  id: string
  /** Must not appear in logs or responses. */
  privateKey: JWK_EC_Private
  /** The time (RFC 3339) from which the key signs. Before this time it is only published. */
  signsFrom: string
}

/** Stores the signing keys. */
export function keyStore(database: Kysely<Tables>) {
  return {
    /** Lists all keys in the order in which they sign. The order is the same in all replicas. */
    async list(): Promise<SigningKey[]> {
      const rows = await database.selectFrom('signingKeys').selectAll().orderBy('signsFrom').orderBy('id').execute()
      return rows.map(row => ({ ...row, privateKey: JSON.parse(row.privateKey) }))
    },

    async add({ privateKey, ...key }: SigningKey): Promise<void> {
      await database
        .insertInto('signingKeys')
        .values({ ...key, privateKey: JSON.stringify(privateKey) })
        .execute()
    },

    async remove(ids: string[]): Promise<void> {
      if (ids.length > 0) await database.deleteFrom('signingKeys').where('id', 'in', ids).execute()
    },
  }
}
