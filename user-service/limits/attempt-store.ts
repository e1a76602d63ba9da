import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { AttemptStore } from 'service-kit/access/rate-limiter.ts'
import type { Tables } from '../tables.ts'

/** A replica that crashes does not end its attempts. They stop blocking others after this time. */
const leaseMs = 60_000

/** How often each process deletes expired rows. */
const cleanupMs = 60_000

/** The attempts of one key. */
interface Attempts {
  /** The times of the counted attempts, the oldest first. */
  counted: number[]
  /** The ends of the leases of the running attempts, by id. */
  running: Record<string, number>
}

/** Counts attempts in PostgreSQL, for all replicas together. */
export function attemptStore(database: Kysely<Tables>): AttemptStore {
  let cleanedAt = Number.NEGATIVE_INFINITY

  return {
    async begin(key, limit, windowMs) {
      if (performance.now() - cleanedAt > cleanupMs) await deleteExpired()
      return database.transaction().execute(async transaction => {
        const { counted, running } = await lockAttempts(transaction, key, windowMs)
        const oldest = counted.at(-limit)
        if (oldest !== undefined) return { limitedForMs: Math.min(windowMs, oldest + windowMs - Date.now()) }
        if (counted.length + Object.keys(running).length >= limit) return { wait: true }
        const id = randomUUID()
        await save(transaction, key, { counted, running: { ...running, [id]: Date.now() + leaseMs } })
        return { id }
      })
    },

    async end(key, id, isCounted, windowMs) {
      await database.transaction().execute(async transaction => {
        const { counted, running } = await lockAttempts(transaction, key, windowMs)
        const { [id]: _, ...others } = running
        await save(transaction, key, { counted: isCounted ? [...counted, Date.now()] : counted, running: others })
      })
    },
  }

  /** Skips locked rows, so that two replicas cannot wait for each other. */
  async function deleteExpired(): Promise<void> {
    cleanedAt = performance.now()
    await database
      .deleteFrom('attempts')
      .where('key', 'in', ({ selectFrom }) =>
        selectFrom('attempts')
          .select('key')
          .where('expiresAt', '<=', new Date().toISOString())
          .forUpdate()
          .skipLocked(),
      )
      .execute()
  }
}

/**
 * Locks the row of a key until the transaction ends, and reads what still counts. Adds the row when it is missing. A time
 * too far in the future does not count: it is from before a clock was set back.
 */
async function lockAttempts(transaction: Transaction<Tables>, key: string, windowMs: number): Promise<Attempts> {
  const now = Date.now()
  const expiresAt = new Date(now + windowMs + leaseMs).toISOString()
  const row = await transaction
    .insertInto('attempts')
    .values({ key, counted: '[]', running: '{}', expiresAt })
    .onConflict(conflict => conflict.column('key').doUpdateSet({ expiresAt }))
    .returning(['counted', 'running'])
    .executeTakeFirstOrThrow()
  const counted: number[] = JSON.parse(row.counted)
  const running: Record<string, number> = JSON.parse(row.running)
  return {
    counted: counted.filter(at => Math.abs(now - at) < windowMs),
    running: Object.fromEntries(
      Object.entries(running).filter(([, leaseEnd]) => leaseEnd > now && leaseEnd < now + 2 * leaseMs),
    ),
  }
}

async function save(transaction: Transaction<Tables>, key: string, { counted, running }: Attempts): Promise<void> {
  if (counted.length + Object.keys(running).length === 0) {
    await transaction.deleteFrom('attempts').where('key', '=', key).execute()
    return
  }
  const columns = { counted: JSON.stringify(counted), running: JSON.stringify(running) }
  await transaction.updateTable('attempts').set(columns).where('key', '=', key).execute()
}
