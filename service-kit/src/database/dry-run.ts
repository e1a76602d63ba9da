import type { Kysely, Transaction } from 'kysely'

/** Runs work in a transaction that is always rolled back. Rejects with the error of the work. */
export async function runAndRollBack<Tables, Result>(
  database: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  const transaction = await database.startTransaction().execute()
  try {
    return await work(transaction)
  } finally {
    await transaction.rollback().execute()
  }
}
