import type { Kysely, Selectable } from 'kysely'
import type { components } from 'openapi/generated/order-service.ts'
import { isStorageUnavailable } from 'service-kit/database/failures.ts'
import type { Lease } from '../leases/lease-store.ts'
import { leaseStore } from '../leases/lease-store.ts'
import type { Tables } from '../tables.ts'
import type { JobTable } from './job-tables.ts'

export type Job = components['schemas']['Job']
export type LineError = components['schemas']['LineError']
export type JobStore = ReturnType<typeof jobStore>

/** A job that has not ended, with its file. */
export type OpenJob = Omit<Selectable<JobTable>, 'errors'> & { errors: LineError[] }

/** What a step of a job has done. */
export interface JobProgress {
  processed: number
  failed: number
  errors: LineError[]
}

const representedColumns = [
  ...(['id', 'status', 'allOrNothing', 'total', 'processed', 'failed', 'errors', 'createdAt', 'finishedAt'] as const),
]

const keptMs = 7 * 24 * 60 * 60_000
/** Longer than a line takes, and than a replica needs between two renewals. Other replicas wait this time after a crash. */
const leaseMs = 15_000

/** Lets one replica at a time import files. */
export function importLease(database: Kysely<Tables>, holder: string): Lease {
  return leaseStore(database, { name: 'imports', holder, leaseMs })
}

/** Whether a step failed because the database is unavailable: it is to be tried again. */
export const isTemporary = isStorageUnavailable

/** Stores the jobs with their files. A file is deleted when its job ends. */
export function jobStore(database: Kysely<Tables>) {
  return {
    async add(job: Pick<JobTable, 'mediaType' | 'byUserId' | 'body'> & { allOrNothing: boolean }): Promise<Job> {
      const { allOrNothing, ...file } = job
      const row = await database
        .insertInto('jobs')
        .values({
          ...file,
          allOrNothing: allOrNothing ? 1 : 0,
          ...{ status: 'queued', total: null, processed: 0, failed: 0, errors: '[]' },
          createdAt: new Date().toISOString(),
          finishedAt: null,
        })
        .returning(representedColumns)
        .executeTakeFirstOrThrow()
      return jobFrom(row)
    },

    async find(id: number): Promise<Job | undefined> {
      const row = await database.selectFrom('jobs').select(representedColumns).where('id', '=', id).executeTakeFirst()
      return row && jobFrom(row)
    },

    async hasOpen(): Promise<boolean> {
      return (await open(database).select('id').executeTakeFirst()) !== undefined
    },

    /** The oldest job that has not ended. */
    async findOpen(): Promise<OpenJob | undefined> {
      const row = await open(database).selectAll().executeTakeFirst()
      return row && { ...row, errors: JSON.parse(row.errors) }
    },

    async begin(id: number, total: number): Promise<void> {
      const job = database.updateTable('jobs').set({ status: 'running', total })
      await job.where('id', '=', id).where('finishedAt', 'is', null).execute()
    },

    /**
     * Stores the progress of a job that has processed `after` lines. False, without a change, when another replica has
     * continued the job.
     */
    async advance(id: number, after: number, { errors, ...counts }: JobProgress): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('jobs')
        .set({ ...counts, errors: JSON.stringify(errors) })
        .where('id', '=', id)
        .where('processed', '=', after)
        .where('finishedAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async end(id: number, status: 'succeeded' | 'failed'): Promise<void> {
      const finishedAt = new Date().toISOString()
      await database.updateTable('jobs').set({ status, body: '', finishedAt }).where('id', '=', id).execute()
    },

    /** Deletes the jobs that ended 7 days ago or earlier. */
    async deleteExpired(): Promise<void> {
      const time = new Date(Date.now() - keptMs).toISOString()
      await database.deleteFrom('jobs').where('finishedAt', '<=', time).execute()
    },
  }
}

function open(database: Kysely<Tables>) {
  // PostgreSQL reads the index in its order only when all of its columns are named, although `finishedAt` is null in each row.
  const jobs = database.selectFrom('jobs').where('finishedAt', 'is', null)
  return jobs.orderBy('finishedAt').orderBy('id').limit(1)
}

function jobFrom({
  allOrNothing,
  errors,
  ...row
}: Pick<Selectable<JobTable>, (typeof representedColumns)[number]>): Job {
  return { ...row, operation: 'importProducts', allOrNothing: allOrNothing === 1, errors: JSON.parse(errors) }
}
