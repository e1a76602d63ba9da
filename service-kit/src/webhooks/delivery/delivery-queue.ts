import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import type { DialectName } from '../../database/database.ts'
import type { WebhookTables } from '../webhook-tables.ts'

/** The database of the deliveries. */
export interface DeliveryDatabase {
  writes: Kysely<WebhookTables>
  dialect: DialectName
}

/** A literal, because SQLite uses the partial indexes of pending deliveries only for a literal. */
export const pending = sql.lit('pending' as const)

/**
 * Locks endpoints until the end of the transaction, in the order of their ids. Each transaction that adds deliveries to
 * endpoints or finishes some locks the endpoints first, so that `releaseNext` sees all deliveries of a subject. On SQLite,
 * transactions run one after the other.
 */
export function selectLocked(transaction: Transaction<WebhookTables>, dialect: DialectName) {
  const endpoints = transaction.selectFrom('webhookEndpoints').orderBy('id')
  return dialect === 'postgres' ? endpoints.forNoKeyUpdate() : endpoints // its deliveries reference its key
}

/**
 * Makes the first pending delivery of each subject due that had to wait for one of these deliveries. Each subject has its
 * deliveries in the order of their ids: while one is pending, the later ones have no `nextAttemptAt`.
 */
export async function releaseNext(transaction: Transaction<WebhookTables>, ids: number[], at: string): Promise<void> {
  if (ids.length === 0) return
  await transaction
    .updateTable('webhookDeliveries')
    .set({ nextAttemptAt: at })
    .where('status', '=', pending)
    .where('nextAttemptAt', 'is', null)
    .where('id', 'in', ({ selectFrom }) =>
      selectFrom('webhookDeliveries as ended')
        .where('ended.id', 'in', ids)
        .select(({ selectFrom }) =>
          selectFrom('webhookDeliveries as next')
            .whereRef('next.endpointId', '=', 'ended.endpointId')
            .whereRef('next.subject', '=', 'ended.subject')
            .where('next.status', '=', pending)
            .where('next.cause', '!=', 'test') // a test event does not wait
            .select(({ fn }) => fn.min('next.id').as('id'))
            .as('id'),
        ),
    )
    .execute()
}
