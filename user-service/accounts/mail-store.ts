import type { ExpressionBuilder, Kysely, Transaction } from 'kysely'
import { emailKey } from 'openapi/contract/emails.ts'
import type { MailRow, Tables } from '../tables.ts'

export type MailKind = MailRow['kind']
export type MailStore = ReturnType<typeof mailStore>

/** A requested mail: it is identified by its kind and the address, so repeated requests are one mail. */
export type Mail = Pick<MailRow, 'kind' | 'emailKey' | 'requestedAt'>

/** Longer than sending one mail can take. A mail that a crashed replica has claimed is sent after this time. */
const leaseMs = 5 * 60_000

/** The outbox. The rows contain no token: each attempt to send a mail creates its own. */
export function mailStore(database: Kysely<Tables>) {
  return {
    async request(kind: MailKind, email: string): Promise<void> {
      await requestMail(database, kind, email)
    },

    /** The mails whose next attempt is due, the oldest first. `retryMs` is the time between two attempts. */
    listDue(limit: number, retryMs: number): Promise<Mail[]> {
      return database
        .selectFrom('mails')
        .select(['kind', 'emailKey', 'requestedAt'])
        .where(dueAt(Date.now(), retryMs))
        .orderBy('nextAttemptAt')
        .limit(limit)
        .execute()
    },

    /** Claims a due mail, so that no other replica sends it. Returns false when another one has claimed it. */
    async claim({ kind, emailKey, requestedAt }: Mail, retryMs: number): Promise<boolean> {
      const now = Date.now()
      const { numUpdatedRows } = await database
        .updateTable('mails')
        .set({ nextAttemptAt: new Date(now + leaseMs).toISOString() })
        .where('kind', '=', kind)
        .where('emailKey', '=', emailKey)
        .where('requestedAt', '=', requestedAt)
        .where(dueAt(now, retryMs))
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async retryAfter({ kind, emailKey, requestedAt }: Mail, delayMs: number): Promise<void> {
      await database
        .updateTable('mails')
        .set({ nextAttemptAt: new Date(Date.now() + delayMs).toISOString() })
        .where('kind', '=', kind)
        .where('emailKey', '=', emailKey)
        .where('requestedAt', '=', requestedAt)
        .execute()
    },

    /** Removes a mail, unless it was requested again in the meantime. */
    async remove({ kind, emailKey, requestedAt }: Mail): Promise<void> {
      await database
        .deleteFrom('mails')
        .where('kind', '=', kind)
        .where('emailKey', '=', emailKey)
        .where('requestedAt', '=', requestedAt)
        .execute()
    },
  }
}

/**
 * Whether the next attempt is due. It is also due when it is much later than any attempt can be planned: the clock was set
 * back since then. Less would not show this: another replica can have planned it with a clock that is ahead, or while this
 * statement waited for the row.
 */
function dueAt(now: number, retryMs: number) {
  const latest = new Date(now + 2 * Math.max(leaseMs, retryMs)).toISOString()
  return ({ eb }: ExpressionBuilder<Tables, 'mails'>) =>
    eb('nextAttemptAt', '<=', new Date(now).toISOString()).or('nextAttemptAt', '>', latest)
}

/** Stores a mail in the outbox, also in the transaction of the change that it follows from. */
export async function requestMail(
  database: Kysely<Tables> | Transaction<Tables>,
  kind: MailKind,
  email: string,
): Promise<void> {
  const now = new Date().toISOString()
  await database
    .insertInto('mails')
    .values({ kind, emailKey: emailKey(email), requestedAt: now, nextAttemptAt: now })
    .onConflict(conflict =>
      conflict.columns(['kind', 'emailKey']).doUpdateSet({ requestedAt: now, nextAttemptAt: now }),
    )
    .execute()
}
