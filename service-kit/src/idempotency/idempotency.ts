import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Kysely, Transaction } from 'kysely'
import type { Caller } from '../access/access.ts'
import type { ClientCredentials } from '../access/client-credentials.ts'
import type { IdempotencyKey, Reply, UncheckedReply } from '../contract/handlers.ts'
import { runAndRollBack } from '../database/dry-run.ts'
import type { IdempotencyTables } from './idempotency-key-store.ts'
import { idempotencyKeyStore } from './idempotency-key-store.ts'

/**
 * Runs work on stores that share one transaction. With a key, the reply is stored in the same transaction. A dry run
 * rolls the transaction back after the work. The work must await nothing but its stores: on SQLite, all other writers
 * wait for it.
 */
export type IdempotentWrite<Stores> = (
  key: IdempotencyKey | undefined,
  work: (stores: Stores) => Promise<Reply>,
  options?: { dryRun: boolean },
) => Promise<Reply>

/**
 * Finds the reply to a request that was already processed, as the caller may see it now; undefined when it was not
 * processed. Rejects with the Problem `idempotency-key-reused` (422), and with those of a caller who lost rights.
 */
export type FindReplay = (key: IdempotencyKey, caller: Caller) => Promise<UncheckedReply | undefined>

/**
 * Identifies a request that has a key. The order of parameters and members and white space make no difference, because the
 * fingerprint is over the canonical JSON (RFC 8785). `query` has no parameter with its default value. The fingerprint of a
 * request without a query is the same as before version 2.4 of the Order Service, so that stored keys remain valid. Throws
 * for an anonymous caller, because keys belong to callers.
 */
export function idempotencyKeyOf(
  caller: Caller | ClientCredentials | undefined,
  key: string,
  { method, path, query, body }: { method: string; path: string; query: object; body: unknown },
): IdempotencyKey {
  if (!caller || !('kind' in caller)) throw new Error('an Idempotency-Key needs an authenticated caller')
  const owner = caller.userId === undefined ? `service ${caller.clientId}` : `user ${caller.userId}`
  const request = [method, path, body, ...(Object.keys(query).length > 0 ? [query] : [])]
  const fingerprint = hash('sha256', canonicalize(request) ?? '', 'base64url')
  const formerFingerprint = hash('sha256', JSON.stringify(request), 'base64url')
  return { caller: owner, key, fingerprint, formerFingerprint }
}

/**
 * Writes to a database, each time in one transaction. A repeated request gets the stored reply; while the first request
 * is still running, in this or another replica, the repeated one waits for it. A request that fails leaves its key
 * unused. A dry run uses no key. Rejects with the Problem `idempotency-key-reused` (422).
 */
export function createIdempotentWrite<Tables extends IdempotencyTables, Stores>(
  database: Kysely<Tables>,
  storesIn: (transaction: Transaction<Tables>) => Stores,
): IdempotentWrite<Stores> {
  return (key, work, { dryRun } = { dryRun: false }) => {
    if (dryRun) return runAndRollBack(database, transaction => work(storesIn(transaction)))
    return database.transaction().execute(async transaction => {
      if (!key) return work(storesIn(transaction))
      const keys = idempotencyKeyStore(transaction)
      const replay = (await keys.claim(key)) ? undefined : await keys.findReply(key)
      if (replay) return replay as Reply // only Replies are stored
      const reply = await work(storesIn(transaction))
      await keys.storeReply(key, reply)
      return reply
    })
  }
}

/**
 * Finds stored replies, so that a repeated request gets its response before any work is done. `replayFor` adapts a reply
 * to the present rights of the caller, or throws the Problem that a new request would get.
 */
export function createReplayFinder<Tables extends IdempotencyTables>(
  database: Kysely<Tables>,
  replayFor: (caller: Caller, reply: UncheckedReply) => UncheckedReply,
): FindReplay {
  return async (key, caller) => {
    const reply = await idempotencyKeyStore(database).findReply(key)
    return reply && replayFor(caller, reply)
  }
}

export async function deleteExpiredKeys<Tables extends IdempotencyTables>(database: Kysely<Tables>): Promise<void> {
  await idempotencyKeyStore(database).deleteExpired()
}
