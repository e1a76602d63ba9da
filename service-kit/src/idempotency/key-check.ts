import type { Kysely } from 'kysely'
import { eachRow } from '../database/each-row.ts'
import type { IdempotencyTables } from './idempotency-key-store.ts'

/** Yields a sentence for each stored key whose reply cannot be replayed. The key itself is a secret of its caller. */
export async function* keyViolations<Tables extends IdempotencyTables>(
  serviceDatabase: Kysely<Tables>,
): AsyncGenerator<string> {
  // Kysely's types cannot express that the tables of a service include this one.
  const database = serviceDatabase as unknown as Kysely<IdempotencyTables>
  const keys = database.selectFrom('idempotencyKeys').select(['caller', 'key', 'reply', 'expiresAt'])
  for await (const row of eachRow(keys, { columns: { caller: 'text', key: 'text' }, direction: 'asc' }))
    if (!isReplayable(row.reply) || Number.isNaN(Date.parse(row.expiresAt)))
      yield `an idempotency key of ${row.caller} that expires at ${row.expiresAt}: a reply with a status is stored`
}

function isReplayable(text: string): boolean {
  try {
    const reply: unknown = JSON.parse(text)
    return typeof reply === 'object' && reply !== null && 'status' in reply && Number.isInteger(reply.status)
  } catch {
    return false
  }
}
