import type { Client } from 'openapi/client.ts'
import type { operations } from 'openapi/generated/order-service.ts'
import type { Job } from './job-store.ts'

/** Imports a file of CSV and waits for the end of the job. Throws when a response is not successful. */
export async function importFile(staff: Client<operations>, body: string, allOrNothing = false): Promise<Job> {
  const accepted = await staff.importProducts({ body, query: { allOrNothing } })
  if (accepted.status !== 202) throw new Error(`unexpected status ${accepted.status}`)
  return endOf(staff, accepted.body.id)
}

/** The job after its end. */
export async function endOf(staff: Client<operations>, jobId: number): Promise<Job> {
  for (;;) {
    const response = await staff.getJob({ path: { jobId }, query: { waitSeconds: 5 } })
    if (response.status !== 200) throw new Error(`unexpected status ${response.status}`)
    if (response.body.finishedAt !== null) return response.body
  }
}
