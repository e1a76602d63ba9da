import { createHash } from 'node:crypto'
import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Caller, ClientCredentials } from './access.ts'
import { prepared } from './database/prepared.ts'
import type { Reply, Sent } from './handlers.ts'
import { Problem } from './problem.ts'

/** Names a request, so that it is carried out once however often it is sent: by its caller, and by their key for it. */
export interface Once {
  caller: string
  key: string
  /** Of method, path and body: the same key with another is a mistake. */
  fingerprint: string
}

/**
 * Does work on stores that share a transaction; with a key, its reply is stored together with the effect. The work awaits
 * nothing but its stores: on SQLite, all other writers wait for it.
 */
export type Write<Stores> = (once: Once | undefined, work: (stores: Stores) => Promise<Reply>) => Promise<Reply>

/** What was answered when a request was carried out; undefined when it was not. Throws as `write` does. */
export type FindReplay = (once: Once) => Promise<Sent | undefined>

/** The table that both need. */
export interface IdempotencyTables {
  idempotencyKeys: IdempotencyKeyTable
}

interface IdempotencyKeyTable {
  caller: string
  key: string
  fingerprint: string
  /** JSON: Sent; empty as long as the request is being carried out, which nobody else sees. */
  reply: string
  /** RFC 3339 in UTC */
  expiresAt: string
}

const keptMs = 24 * 60 * 60 * 1000

/** The identity of a request with a key. Throws for a caller without a token: whose would the key be? */
export function onceOf(
  caller: Caller | ClientCredentials | undefined,
  key: string,
  { method, path, body }: { method: string; path: string; body: unknown },
): Once {
  if (!caller || !('kind' in caller)) throw new Error('a key needs somebody to belong to')
  const who = caller.userId === undefined ? `service ${caller.clientId}` : `user ${caller.userId}`
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([method, path, body]))
    .digest('base64url')
  return { caller: who, key, fingerprint }
}

/**
 * Writes to a database, each time in one transaction. A request that was carried out is answered as it was then; one
 * that is being carried out, by whatever replica, is waited for. What fails leaves its key as if never used. Throws the
 * Problem `idempotency-key-reused` (422).
 */
export function writesTo<Tables extends IdempotencyTables, Stores>(
  database: Kysely<Tables>,
  storesIn: (transaction: Transaction<Tables>) => Stores,
): Write<Stores> {
  return (once, work) =>
    database.transaction().execute(async transaction => {
      if (!once) return work(storesIn(transaction))
      const keys = keysIn(transaction)
      const replay = (await keys.claim(once)) ? undefined : await keys.find(once)
      if (replay) return replay as Reply // a Reply is what was stored
      const reply = await work(storesIn(transaction))
      await keys.keep(once, reply)
      return reply
    })
}

/** Looks up what was answered, before anything is done for a request. */
export function replaysIn<Tables extends IdempotencyTables>(database: Kysely<Tables>): FindReplay {
  return once => keysIn(database).find(once)
}

/** Deletes the keys that nobody may count on any more. */
export async function purgeKeys<Tables extends IdempotencyTables>(database: Kysely<Tables>): Promise<void> {
  await keysIn(database).purge()
}

/** The migration that makes the table. */
export async function createIdempotencyKeys(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('idempotencyKeys')
    .addColumn('caller', 'text', column => column.notNull())
    .addColumn('key', 'text', column => column.notNull())
    .addColumn('fingerprint', 'text', column => column.notNull())
    .addColumn('reply', 'text', column => column.notNull())
    .addColumn('expiresAt', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('idempotencyKeysKey', ['caller', 'key'])
    .execute()
  await database.schema.createIndex('idempotencyKeysByExpiry').on('idempotencyKeys').column('expiresAt').execute()
}

function keysIn<Tables extends IdempotencyTables>(service: Kysely<Tables>) {
  // Kysely does not see that a service's tables are these and some more: nothing here depends on the others.
  const database = service as unknown as Kysely<IdempotencyTables>
  const now = new Date().toISOString() // one moment for all: what cannot be claimed is there to be found

  return {
    /** False when the key is in use; while another transaction uses it, this waits for what becomes of that. */
    async claim(once: Once): Promise<boolean> {
      const claimed = { ...once, reply: '', expiresAt: new Date(Date.parse(now) + keptMs).toISOString() }
      const { numAffectedRows } = await claimKey(database, { ...claimed, now })
      return numAffectedRows === 1n
    },

    async keep({ caller, key }: Once, reply: Reply): Promise<void> {
      await keepReply(database, { caller, key, reply: JSON.stringify(reply) })
    },

    async find({ caller, key, fingerprint }: Once): Promise<Sent | undefined> {
      const [found] = (await findKey(database, { caller, key, now })).rows
      if (!found) return undefined
      if (found.fingerprint === fingerprint) return replayOf(found)
      throw new Problem(422, 'idempotency-key-reused', 'This Idempotency-Key was used for another request.')
    },

    async purge(): Promise<void> {
      await database.deleteFrom('idempotencyKeys').where('expiresAt', '<=', now).execute()
    },
  }
}

type Keys = Kysely<IdempotencyTables>

const claimKey = prepared((database: Keys, { now, ...claimed }: IdempotencyKeyTable & { now: string }) =>
  database
    .insertInto('idempotencyKeys')
    .values(claimed)
    .onConflict(conflict =>
      conflict.columns(['caller', 'key']).doUpdateSet(claimed).where('idempotencyKeys.expiresAt', '<=', now),
    ),
)

const keepReply = prepared(
  (database: Keys, { caller, key, reply }: Pick<IdempotencyKeyTable, 'caller' | 'key' | 'reply'>) =>
    database.updateTable('idempotencyKeys').set({ reply }).where('caller', '=', caller).where('key', '=', key),
)

const findKey = prepared((database: Keys, { caller, key, now }: { caller: string; key: string; now: string }) =>
  database
    .selectFrom('idempotencyKeys')
    .selectAll()
    .where('caller', '=', caller)
    .where('key', '=', key)
    .where('expiresAt', '>', now),
)

function replayOf({ reply }: Selectable<IdempotencyKeyTable>): Sent {
  const { status, body, headers }: Sent = JSON.parse(reply)
  return { status, body, headers: { ...headers, 'Idempotency-Replayed': 'true' } }
}
