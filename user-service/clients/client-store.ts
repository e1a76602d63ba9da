import type { Kysely, Selectable } from 'kysely'
import { timeOfChangeAfter } from 'openapi/contract/times.ts'
import type { components } from 'openapi/generated/user-service.ts'
import type { Keyset, PageRange } from 'service-kit/database/keyset.ts'
import { selectPage } from 'service-kit/database/keyset.ts'
import type { OauthClientTable, Tables } from '../tables.ts'

type Schemas = components['schemas']
export type OauthClient = Schemas['OauthClient']
export type ClientStore = ReturnType<typeof clientStore>
/** What sign-ins and tokens need to know about clients. */
export type ClientFinder = Pick<ClientStore, 'find'>

/** A registered client, with the SHA-256 of its secret. */
export interface StoredClient {
  client: OauthClient
  /** Null for a public client. */
  secretHash: string | null
}

/** The sort order of the listing of clients. */
export const byClientId: Keyset<'clientId'> = { columns: { clientId: 'text' }, direction: 'asc' }

/** Stores the registered OAuth clients. */
export function clientStore(database: Kysely<Tables>) {
  return {
    async find(clientId: string): Promise<StoredClient | undefined> {
      const row = await database
        .selectFrom('oauthClients')
        .selectAll()
        .where('clientId', '=', clientId)
        .executeTakeFirst()
      return row && { client: toClient(row), secretHash: row.secretHash }
    },

    async list(range: PageRange): Promise<OauthClient[]> {
      const rows = await selectPage(database.selectFrom('oauthClients').selectAll(), byClientId, range).execute()
      return rows.map(toClient)
    },

    /** Returns the new client, or undefined when another client has the id. */
    async add(
      { redirectUris, ...client }: Schemas['CreateOauthClient'],
      secretHash: string | null,
    ): Promise<OauthClient | undefined> {
      const now = new Date().toISOString()
      const row = await database
        .insertInto('oauthClients')
        .values({
          ...{ ...client, redirectUris: JSON.stringify(redirectUris), secretHash },
          ...{ version: 1, createdAt: now, updatedAt: now },
        })
        .onConflict(conflict => conflict.doNothing())
        .returningAll()
        .executeTakeFirst()
      return row && toClient(row)
    },

    /** Changes a client that still has the version that was read. Returns undefined otherwise. */
    async change(
      { clientId, version, updatedAt }: OauthClient,
      { name, redirectUris }: Schemas['UpdateOauthClient'],
    ): Promise<OauthClient | undefined> {
      const row = await database
        .updateTable('oauthClients')
        .set({ version: version + 1, updatedAt: timeOfChangeAfter(updatedAt) })
        .$if(name !== undefined, update => update.set({ name }))
        .$if(redirectUris !== undefined, update => update.set({ redirectUris: JSON.stringify(redirectUris) }))
        .where('clientId', '=', clientId)
        .where('version', '=', version)
        .returningAll()
        .executeTakeFirst()
      return row && toClient(row)
    },

    /** Deletes a client with its sessions and authorization codes. Returns false when the client does not exist. */
    delete(clientId: string): Promise<boolean> {
      return database.transaction().execute(async transaction => {
        const { numDeletedRows } = await transaction
          .deleteFrom('oauthClients')
          .where('clientId', '=', clientId)
          .executeTakeFirst()
        if (numDeletedRows === 0n) return false
        await transaction.deleteFrom('authorizationCodes').where('clientId', '=', clientId).execute()
        const endSessions = transaction.deleteFrom('refreshTokens').where('clientId', '=', clientId)
        await endSessions.execute() // waits for a refresh that runs at the same time
        await endSessions.execute() // deletes the token which that refresh has added
        return true
      })
    },
  }
}

function toClient(row: Selectable<OauthClientTable>): OauthClient {
  const { clientId, name, type, version, createdAt, updatedAt } = row
  return { clientId, name, type, redirectUris: JSON.parse(row.redirectUris), version, createdAt, updatedAt }
}
