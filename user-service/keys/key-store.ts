import type { JWK_EC_Private } from 'jose'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

export type KeyStore = ReturnType<typeof keyStore>

/** A key that access tokens are signed with. */
export interface SigningKey {
  /** Names the key in tokens (`kid`). */
  id: string
  /** Never to be logged or answered. */
  privateKey: JWK_EC_Private
  /** From when on it signs, in RFC 3339: until then it is only published. */
  signsFrom: string
}

/** Where the keys are kept. */
export function keyStore(database: Kysely<Tables>) {
  return {
    /** Every key, in the order in which they sign: the same one for all who ask. */
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
