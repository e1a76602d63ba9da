import { setTimeout as wait } from 'node:timers/promises'
import type { operations } from 'openapi/generated/order-service.ts'
import type { Handlers, Tagged } from 'service-kit/contract/handlers.ts'
import { mediaTypeOf } from 'service-kit/contract/validation.ts'
import type { IdempotentWrite } from 'service-kit/idempotency/idempotency.ts'
import { Problem } from 'service-kit/problems/problem.ts'
import type { Job, JobStore } from './job-store.ts'

/** How often a job is read while a caller waits for its end. */
const pollMs = 100

/** `write` runs all writes of one request in one transaction. */
export function importHandlers(
  jobs: JobStore,
  write: IdempotentWrite<JobStore>,
): Handlers<Tagged<operations, 'Imports'>> {
  const find = async (id: number): Promise<Job> => {
    const job = await jobs.find(id)
    if (!job) throw new Problem(404, 'job-not-found', `Job ${id} does not exist.`)
    return job
  }
  return {
    importProducts: ({ query: { allOrNothing = false }, headers, body, caller, idempotencyKey }, reply) =>
      write(idempotencyKey, async stored => {
        const mediaType = mediaTypeOf({ ...headers }) ?? 'text/csv'
        const job = await stored.add({ mediaType, allOrNothing, byUserId: caller.userId ?? null, body })
        return reply(202, job, { Location: `/api/jobs/${job.id}` })
      }),

    getJob: async ({ path: { jobId }, query: { waitSeconds = 0 }, closed }, reply) => {
      const end = performance.now() + waitSeconds * 1000
      const isClosed = closed()
      let job = await find(jobId)
      while (!job.finishedAt && performance.now() < end && !isClosed.aborted) {
        await wait(pollMs)
        job = await find(jobId)
      }
      return reply(200, job)
    },
  }
}
