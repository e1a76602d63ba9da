import type { Kysely, Selectable } from 'kysely'
import { formatJson } from 'openapi/contract/checked-json.ts'
import type { IdempotencyKey, Reply, UncheckedReply } from '../contract/handlers.ts'
import { compileOnce } from '../database/compile-once.ts'
import { Problem } from '../problems/problem.ts'

/** The table of a service that has operations with an Idempotency-Key. */
export interface IdempotencyTables {
  idempotencyKeys: IdempotencyKeyTable
}

interface IdempotencyKeyTable {
  caller: string
  key: string
  fingerprint: string
  /** JSON: UncheckedReply. Empty while the request is running; no other transaction can read it then. */
  reply: string
  /** RFC 3339 in UTC */
  expiresAt: string
}

const retentionMs = 24 * 60 * 60 * 1000

/** The migration that creates the table. */
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

/** Stores the keys of requests with their replies. */
export function idempotencyKeyStore<Tables extends IdempotencyTables>(serviceDatabase: Kysely<Tables>) {
  // Kysely's types cannot express that the tables of a service include this one. The queries use no other table.
  const database = serviceDatabase as unknown as Kysely<IdempotencyTables>
  const now = new Date().toISOString() // the same for all queries: a key that cannot be claimed must be found

  return {
    /**
     * False when the key is in use. While another transaction uses the key, this waits for the end of that transaction.
     */
    async claim({ caller, key, fingerprint }: IdempotencyKey): Promise<boolean> {
      const claimed = {
        caller,
        key,
        fingerprint,
        reply: '',
        expiresAt: new Date(Date.parse(now) + retentionMs).toISOString(),
      }
      const { numAffectedRows } = await claimKey(database, { ...claimed, now })
      return numAffectedRows === 1n
    },

    async storeReply({ caller, key }: IdempotencyKey, { body, ...rest }: Reply): Promise<void> {
      const members = JSON.stringify(rest).slice(0, -1)
      const reply = body === undefined ? `${members}}` : `${members},"body":${formatJson(body)}}`
      await updateReply(database, { caller, key, reply })
    },

    /** Rejects with the Problem `idempotency-key-reused` (422) when the key belongs to a different request. */
    async findReply(wanted: IdempotencyKey): Promise<UncheckedReply | undefined> {
      const { caller, key, fingerprint, formerFingerprint } = wanted
      const [row] = (await findKey(database, { caller, key, now })).rows
      if (!row) return undefined
      if (row.fingerprint === fingerprint || row.fingerprint === formerFingerprint) return replayOf(row)
      const detail = `This Idempotency-Key was used for another request. It is stored until ${row.expiresAt}.`
      throw new Problem(422, 'idempotency-key-reused', detail)
    },

    async deleteExpired(): Promise<void> {
      await database.deleteFrom('idempotencyKeys').where('expiresAt', '<=', now).execute()
    },
  }
}

type Database = Kysely<IdempotencyTables>

const claimKey = compileOnce((database: Database, { now, ...claimed }: IdempotencyKeyTable & { now: string }) =>
  database
    .insertInto('idempotencyKeys')
    .values(claimed)
    .onConflict(conflict =>
      conflict.columns(['caller', 'key']).doUpdateSet(claimed).where('idempotencyKeys.expiresAt', '<=', now),
    ),
)

const updateReply = compileOnce(
  (database: Database, { caller, key, reply }: Pick<IdempotencyKeyTable, 'caller' | 'key' | 'reply'>) =>
    database.updateTable('idempotencyKeys').set({ reply }).where('caller', '=', caller).where('key', '=', key),
)

const findKey = compileOnce((database: Database, { caller, key, now }: { caller: string; key: string; now: string }) =>
  database
    .selectFrom('idempotencyKeys')
    .selectAll()
    .where('caller', '=', caller)
    .where('key', '=', key)
    .where('expiresAt', '>', now),
)

function replayOf({ reply }: Selectable<IdempotencyKeyTable>): UncheckedReply {
  const { status, body, headers }: UncheckedReply = JSON.parse(reply)
  return { status, body, headers: { ...headers, 'Idempotency-Replayed': 'true' } }
}
