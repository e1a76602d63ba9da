import type { Kysely, Selectable } from 'kysely'
import type { components } from 'openapi/generated/user-service.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import type { Tables } from '../tables.ts'
import { lockUser } from '../tokens/token-store.ts'
import type { Actor } from '../users/history/user-event-store.ts'
import { recordEvent } from '../users/history/user-event-store.ts'
import type { PasskeyTable } from './passkey-tables.ts'

export type Passkey = components['schemas']['Passkey']
export type PasskeyStore = ReturnType<typeof passkeyStore>

/** What is stored of the credential behind a passkey. The binary values are in base64url. */
export interface Credential {
  credentialId: string
  publicKey: string
  counter: number
  deviceType: PasskeyTable['deviceType']
  backedUp: boolean
  transports: string[]
}

/** A passkey with its credential, and the e-mail address of its user. */
export interface SignInPasskey extends Credential {
  id: number
  userId: number
  email: string
}

/** The sort order of the listing of passkeys. */
export const newestFirst: Keyset<'id'> = { columns: { id: 'id' }, direction: 'desc' }

/** Stores the passkeys of users. */
export function passkeyStore(database: Kysely<Tables>) {
  return {
    async list(userId: number, range: PageRange): Promise<Passkey[]> {
      const passkeys = database.selectFrom('passkeys').selectAll().where('userId', '=', userId)
      return (await selectPage(passkeys, newestFirst, range).execute()).map(toPasskey)
    },

    /** The newest credentials of a user. */
    async credentials(userId: number, limit: number): Promise<{ id: string; transports: string[] }[]> {
      const rows = await database
        .selectFrom('passkeys')
        .select(['credentialId', 'transports'])
        .where('userId', '=', userId)
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ credentialId, transports }) => ({ id: credentialId, transports: JSON.parse(transports) }))
    },

    async findByCredential(credentialId: string): Promise<SignInPasskey | undefined> {
      const row = await database
        .selectFrom('passkeys')
        .innerJoin('users', 'users.id', 'passkeys.userId')
        .selectAll('passkeys')
        .select('users.email')
        .where('credentialId', '=', credentialId)
        .executeTakeFirst()
      if (!row) return undefined
      const { id, userId, email, publicKey, counter, deviceType, backedUp, transports } = row
      return {
        ...{ id, userId, email, credentialId, publicKey, deviceType },
        ...{ counter, backedUp: backedUp === 1, transports: JSON.parse(transports) },
      }
    },

    /**
     * Adds a passkey, and records it in the user's history. Returns undefined when the credential is a passkey already, or the
     * user was erased.
     */
    add(
      userId: number,
      name: string,
      { transports, backedUp, ...credential }: Credential,
      by: Actor,
    ): Promise<Passkey | undefined> {
      return database.transaction().execute(async transaction => {
        if (!(await lockUser(transaction, userId))) return undefined
        const at = new Date().toISOString()
        const row = await transaction
          .insertInto('passkeys')
          .values({
            ...{ userId, name, ...credential, createdAt: at, lastUsedAt: null },
            ...{ backedUp: backedUp ? 1 : 0, transports: JSON.stringify(transports) },
          })
          .onConflict(conflict => conflict.column('credentialId').doNothing())
          .returningAll()
          .executeTakeFirst()
        if (!row) return undefined
        await recordEvent(transaction, { userId, type: 'passkeyAdded', at, by })
        return toPasskey(row)
      })
    },

    /** Records a sign-in. Returns false when the passkey was removed. */
    async recordUse(id: number, counter: number, backedUp: boolean): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('passkeys')
        .set({ counter, backedUp: backedUp ? 1 : 0, lastUsedAt: new Date().toISOString() })
        .where('id', '=', id)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    /** Removes a passkey, and records it in the user's history. Returns false when the user has no such passkey. */
    delete(userId: number, id: number, by: Actor): Promise<boolean> {
      return database.transaction().execute(async transaction => {
        const { numDeletedRows } = await transaction
          .deleteFrom('passkeys')
          .where('id', '=', id)
          .where('userId', '=', userId)
          .executeTakeFirst()
        if (numDeletedRows === 0n) return false
        await recordEvent(transaction, { userId, type: 'passkeyRemoved', at: new Date().toISOString(), by })
        return true
      })
    },
  }
}

function toPasskey({ id, userId, name, backedUp, createdAt, lastUsedAt }: Selectable<PasskeyTable>): Passkey {
  return { id, userId, name, synced: backedUp === 1, createdAt, lastUsedAt }
}
